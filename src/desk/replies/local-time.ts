// Moments as an officer's own clock shows them, and back. Fields of a day and a time know no zone.
import type { Day } from '../../model/election.ts';

/** `2026-11-27T14:30` as a field of this kind wants it, in the officer's own time. */
export const localOf = (date: Date): string => new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);

export const isoOf = (local: string): string => new Date(local).toISOString().replace('.000Z', 'Z');

/** `27 November 2026, 14:30`, in the officer's own time. */
export function momentText(day: (day: Day) => string, iso: string): string {
  const local = localOf(new Date(iso));
  return `${day(local.slice(0, 10))}, ${local.slice(11)}`;
}
