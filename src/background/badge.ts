// The toolbar button: says when a page is not checked, and on every page when the rules are past their end. Plain when all is well, so that "!" means something.
import browser from 'webextension-polyfill';
import type { HealthReport } from '../messaging/protocol.ts';
import type { StoredMessages } from '../storage/settings.ts';

const COLOURS = { blind: '#b3261e', partly: '#8a5a00' } as const;

/** The first reason's sentence, or the general one; on a page that is checked, what there is to say of the rules. */
export function titleOf(report: HealthReport, messages: StoredMessages, expired: boolean): string {
  if (report.state === 'checking') return titleOfAll(messages, expired);
  const keys = [
    ...report.reasons.map((reason) => `popup_blind_${reason.replaceAll('-', '_')}`),
    report.state === 'blind' ? 'popup_badge_blind' : 'popup_badge_partly',
  ];
  return named(messages, keys);
}

const titleOfAll = (messages: StoredMessages, expired: boolean): string => named(messages, expired ? ['popup_badge_expired'] : []);

function named(messages: StoredMessages, keys: readonly string[]): string {
  const name = messages.extension_name?.message ?? 'WhichHat';
  const sentence = keys.map((key) => messages[key]?.message).find((text) => text !== undefined);
  return sentence === undefined ? name : `${name}: ${sentence}`;
}

/** Shows a page's health on its tab's button. The browser forgets it when the tab goes elsewhere. */
export async function showHealth(tab: number, report: HealthReport, messages: StoredMessages, expired: boolean): Promise<void> {
  const colour = report.state === 'checking' ? COLOURS.partly : COLOURS[report.state];
  const plain = report.state === 'checking' && !expired;
  await browser.action.setTitle({ tabId: tab, title: titleOf(report, messages, expired) });
  await browser.action.setBadgeText({ tabId: tab, text: plain ? '' : '!' });
  if (!plain) await browser.action.setBadgeBackgroundColor({ tabId: tab, color: colour });
}

/** Shows on every tab that says nothing of its own whether the rules in force are past their end. */
export async function showExpired(expired: boolean, messages: StoredMessages): Promise<void> {
  await browser.action.setTitle({ title: titleOfAll(messages, expired) });
  await browser.action.setBadgeText({ text: expired ? '!' : '' });
  if (expired) await browser.action.setBadgeBackgroundColor({ color: COLOURS.partly });
}
