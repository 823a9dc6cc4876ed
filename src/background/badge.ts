// The toolbar button of one tab: says when that page is not checked. Plain when all is well, so that "!" means something.
import browser from 'webextension-polyfill';
import type { HealthReport } from '../messaging/protocol.ts';
import type { StoredMessages } from '../storage/settings.ts';

const COLOURS = { blind: '#b3261e', partly: '#8a5a00' } as const;

/** The first reason's sentence, or the general one. */
export function titleOf(report: HealthReport, messages: StoredMessages): string {
  const name = messages.extension_name?.message ?? 'WhichHat';
  if (report.state === 'checking') return name;
  const keys = [
    ...report.reasons.map((reason) => `popup_blind_${reason.replaceAll('-', '_')}`),
    report.state === 'blind' ? 'popup_badge_blind' : 'popup_badge_partly',
  ];
  const sentence = keys.map((key) => messages[key]?.message).find((text) => text !== undefined);
  return sentence === undefined ? name : `${name}: ${sentence}`;
}

/** Shows a page's health on its tab's button. The browser forgets it when the tab goes elsewhere. */
export async function showHealth(tab: number, report: HealthReport, messages: StoredMessages): Promise<void> {
  await browser.action.setTitle({ tabId: tab, title: titleOf(report, messages) });
  await browser.action.setBadgeText({ tabId: tab, text: report.state === 'checking' ? '' : '!' });
  if (report.state !== 'checking') await browser.action.setBadgeBackgroundColor({ tabId: tab, color: COLOURS[report.state] });
}
