// Which periods hold on a day. The only part of the elections that a page needs: no tables, no holidays.
import type { Day, Period } from '../../model/election.ts';
import { compare } from '../compare.ts';

/** The periods that hold on this day, both ends included; several may overlap. The one that lasts longest is first, so that "until" is the last day of care. */
export function inForce<P extends Period>(periods: readonly P[], day: Day): P[] {
  return periods
    .filter((period) => period.start <= day && day <= period.end)
    .sort((a, b) => compare(b.end, a.end) || compare(a.start, b.start) || compare(a.id, b.id));
}

/** The first period that begins after this day. */
export function nextPeriod(periods: readonly Period[], day: Day): Period | undefined {
  return periods.filter((period) => period.start > day).sort((a, b) => compare(a.start, b.start) || compare(a.id, b.id))[0];
}
