// The alarm that wakes the worker for a check. It repeats by itself, so that a worker stopped in the middle of one is woken again.
import browser from 'webextension-polyfill';
import type { Given } from '../given.ts';
import { joinedUpdates, remember } from './remembered.ts';
import { afterStart } from './schedule.ts';

export const ALARM = 'updates';

/** Sets the alarm to what is remembered; without anything to fetch from there is no alarm. */
export async function arm({ now }: Pick<Given, 'now'>): Promise<void> {
  const updates = await joinedUpdates();
  if (updates === undefined || updates.sources.length === 0) return disarm();
  // Nothing planned yet means at once. It must not lie in the past, or it would be taken for one that was missed.
  const when = updates.next === undefined ? now().getTime() : Date.parse(updates.next);
  await browser.alarms.create(ALARM, { when, periodInMinutes: updates.everyMinutes });
}

export async function disarm(): Promise<void> {
  await browser.alarms.clear(ALARM);
}

/** A worker that was woken by something else sets an alarm the browser has lost (Firefox forgets them when it closes). */
export async function armIfMissing(given: Given): Promise<void> {
  if ((await joinedUpdates()) !== undefined && (await browser.alarms.get(ALARM)) === undefined) await planAfterStart(given);
}

/** Milliseconds by which an alarm may be late before it is one that fell due while the browser was closed or the computer asleep. */
const LATE = 120_000;

/** Everybody's missed alarm goes off in the same minute of the morning, so such a check is planned anew instead of made at once. */
export const isMissed = (scheduledTime: number, now: Date): boolean => now.getTime() - scheduledTime > LATE;

/** Plans the first check after a start of the browser, a long sleep or a change of version, away from everybody else's. */
export async function planAfterStart(given: Given): Promise<void> {
  const { now, random } = given;
  const updates = await joinedUpdates();
  if (updates !== undefined) {
    const before = updates.next === undefined ? undefined : Date.parse(updates.next);
    const next = new Date(afterStart(now().getTime(), before, random())).toISOString();
    await remember((kept) => ({ ...kept, next }));
  }
  await arm(given);
}
