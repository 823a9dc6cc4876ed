// Whether the rules in force are past the end date their organisation gave them. They go on being used; the button and Status say so.
import browser from 'webextension-polyfill';
import { isPast } from '../../packs/index.ts';
import { read } from '../../storage/local.ts';
import { showExpired } from '../badge.ts';
import type { Given } from '../given.ts';
import { languageOf, settingsNow } from '../strings.ts';

/** Asked on every page that reports, so nothing large is read: who has no pack has no end date, and trust, written together with the pack, has it beside. */
export async function isExpired(now: Date): Promise<boolean> {
  const organisation = await read('organisation');
  if (organisation.state !== 'ok' || organisation.value.from !== 'pack') return false;
  const trust = await read('trust');
  if (trust.state !== 'ok') return false;
  const expires = trust.value.highest?.expires ?? (await endOfPack());
  return expires !== undefined && isPast(expires, trust.value, now);
}

/** Only while trust has none: another organisation has been joined by code, and its first pack has not come. */
async function endOfPack(): Promise<string | undefined> {
  const kept = await read('pack');
  return kept.state === 'ok' ? kept.value.pack.expires : undefined;
}

/** Puts it on the button. Never throws: a button that cannot be drawn holds up nothing. */
export async function showAge(given: Given): Promise<void> {
  try {
    await showExpired(await isExpired(given.now()), given.messages[languageOf(await settingsNow())]);
  } catch {
    // The next check tries again.
  }
}

/** Looks again whenever another pack, another organisation or another language comes into force. */
export function showAgeOfChanges(given: Given): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && ['pack', 'organisation', 'settings'].some((key) => Object.hasOwn(changes, key))) void showAge(given);
  });
}
