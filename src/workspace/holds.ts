// A hold on posting, ended.
import type { Hold } from '../model/organisation.ts';

/** The hold with its end a second before `now`, so that at this moment it is over; never before it began. */
export function endedBy(hold: Hold, now: Date): Hold {
  const end = new Date(Math.max(Date.parse(hold.from), now.getTime() - 1_000));
  return { ...hold, until: end.toISOString().replace(/\.\d+Z$/, 'Z') };
}
