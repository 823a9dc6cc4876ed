// Where a hold on posting stands at a moment, and the same hold ended. Both of its times are inside it, as the engine has it.
import type { Hold } from '../model/organisation.ts';

export function stateOf({ from, until }: Hold, now: Date): 'coming' | 'in_force' | 'over' {
  if (Date.parse(until) < now.getTime()) return 'over';
  return Date.parse(from) <= now.getTime() ? 'in_force' : 'coming';
}

/** The hold with its end a second before `now`, so that at this moment it is over; never before it began. */
export function endedBy(hold: Hold, now: Date): Hold {
  const end = new Date(Math.max(Date.parse(hold.from), now.getTime() - 1_000));
  return { ...hold, until: end.toISOString().replace(/\.\d+Z$/, 'Z') };
}
