// An election on the organisation's calendar, turned into a period with both ends known.
import type { Day, Election, Period } from '../../model/election.ts';
import { addDays, dayNumber } from './day.ts';
import type { Body } from './start.ts';
import { type Timetable, timetable } from './timetable.ts';

/** The statutory timetable of an election on the calendar, whatever dates the organisation chose. Throws as `timetable` does. */
export function timetableOf(election: Election, body?: Body): Timetable {
  return timetable({ poll: election.poll, election: election.type, nation: election.nation, byElection: election.byElection, body });
}

/**
 * The period of care of an election: the organisation's own start and end where it gave them, else the statutory start and the day of the poll.
 * Throws a RangeError for days that do not exist, for an election that its nation does not hold, and for a period that ends before it starts.
 */
export function periodOf(election: Election, body?: Body): Period {
  const statutory = timetableOf(election, body);
  const start = election.start ?? statutory.start;
  const end = election.end ?? statutory.end;
  if (dayNumber(end) < dayNumber(start)) throw new RangeError(`election "${election.id}" ends on ${end}, before it starts on ${start}`);
  return { id: election.id, type: election.type, nation: election.nation, start, end, poll: election.poll, basis: basisOf(election, statutory) };
}

function basisOf(election: Election, statutory: Timetable): string {
  if (election.start === undefined && election.end === undefined) return statutory.basis;
  const chosen = 'Dates set by the organisation';
  return election.reason ? `${chosen}: ${election.reason}` : chosen;
}

/** How many days the organisation's own start is later than the statutory one; negative when earlier, 0 without an own start. For a warning at the desk. */
export function daysAfterStatutory(election: Election, body?: Body): number {
  return election.start === undefined ? 0 : dayNumber(election.start) - dayNumber(timetableOf(election, body).start);
}

/** The day after the last day of care, when things may be said again. */
export function dayAfter(period: Period): Day {
  return addDays(period.end, 1);
}
