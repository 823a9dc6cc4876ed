// Whether the rules in force are past the end date their organisation gave them. They go on being used; the button and Status say so.
import browser from 'webextension-polyfill';
import { ageOf } from '../../packs/index.ts';
import { read } from '../../storage/local.ts';
import { showExpired } from '../badge.ts';
import type { Given } from '../given.ts';
import { languageOf, settingsNow } from '../strings.ts';

export async function isExpired(now: Date): Promise<boolean> {
  const organisation = await read('organisation');
  // Asked on every page that reports: whoever has no pack reads none.
  if (organisation.state !== 'ok' || organisation.value.from !== 'pack') return false;
  const [kept, trust] = [await read('pack'), await read('trust')];
  if (kept.state !== 'ok' || trust.state !== 'ok') return false;
  return ageOf(kept.value.pack, trust.value, now).expired;
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
