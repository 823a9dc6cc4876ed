// Elections of the workspace as periods: which hold on a day, which overlap, and where each stands on the line of a year.
import type { Day, Election, Period } from '../model/election.ts';
import { addDays, inForce, periodOf } from '../policy/elections/index.ts';

/** A by-election has a name of its own: a general election may be called on top of it. */
export type NamedPeriod = Period & Pick<Election, 'byElection'>;

export interface Dated {
  readonly election: Election;
  /** Undefined when the dates cannot be worked out; `fault` says why. */
  readonly period: NamedPeriod | undefined;
  readonly fault?: string;
}

/** The period of an election; `fault` says in English why it has none. */
export function dated(election: Election): Dated {
  try {
    return { election, period: { ...periodOf(election), ...(election.byElection ? { byElection: true } : {}) } };
  } catch (error) {
    return { election, period: undefined, fault: error instanceof Error ? error.message : String(error) };
  }
}

/** The periods of all elections that have one. */
export function periodsOf(elections: readonly Election[]): NamedPeriod[] {
  return elections.flatMap((election) => dated(election).period ?? []);
}

/** The periods in force on this day, the one that lasts longest first. */
export const inForceOn = (elections: readonly Election[], day: Day): NamedPeriod[] => inForce(periodsOf(elections), day);

export type Phase = 'over' | 'now' | 'coming';

/** Where a period stands on a day; its first and last day are in force. */
export function phaseOf({ start, end }: Pick<Period, 'start' | 'end'>, day: Day): Phase {
  if (end < day) return 'over';
  return start <= day ? 'now' : 'coming';
}

export interface Overlap {
  readonly one: NamedPeriod;
  readonly other: NamedPeriod;
  readonly from: Day;
  readonly to: Day;
}

/** Every pair of periods that share days, the earlier first. */
export function overlaps(elections: readonly Election[]): Overlap[] {
  const periods = periodsOf(elections).sort((a, b) => (a.start < b.start ? -1 : 1));
  return periods.flatMap((one, at) =>
    periods.slice(at + 1).flatMap((other): Overlap[] => {
      const to = one.end < other.end ? one.end : other.end;
      return other.start <= to ? [{ one, other, from: other.start, to }] : [];
    }),
  );
}

/** Every year that a period touches, and the year of `today`. */
export function yearsOf(elections: readonly Election[], today: Day): number[] {
  const years = periodsOf(elections).flatMap(({ start, end }) => [Number(start.slice(0, 4)), Number(end.slice(0, 4))]);
  return [...new Set([Number(today.slice(0, 4)), ...years])].sort((a, b) => a - b);
}

/** Where a day stands on the line of its year, 0 to 1; days of other years are at the ends. */
export function placeInYear(day: Day, year: number): number {
  const [first, next] = [`${year}-01-01`, `${year + 1}-01-01`];
  if (day <= first) return 0;
  if (day >= next) return 1;
  const days = (to: Day): number => (Date.parse(to) - Date.parse(first)) / 86_400_000;
  return days(day) / days(next);
}

/** The part of a year that a period covers, both days included; undefined when it covers none of it. */
export function barOf({ start, end }: Period, year: number): { readonly from: number; readonly to: number } | undefined {
  if (end < `${year}-01-01` || start > `${year}-12-31`) return undefined;
  return { from: placeInYear(start, year), to: placeInYear(addDays(end, 1), year) };
}
