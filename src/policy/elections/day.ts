// Calendar days as text, `2026-05-07`, and what day it is in London. Knows no clock, no elections and no holidays.
import type { Day } from '../../model/election.ts';

const MS_PER_DAY = 86_400_000;
const MS_PER_HOUR = 3_600_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1 January 1970. Throws a RangeError for anything that is not a real day, such as 2026-02-30. */
export function dayNumber(day: Day): number {
  const parts = SHAPE.exec(day);
  const number = parts ? Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / MS_PER_DAY : Number.NaN;
  if (Number.isNaN(number) || dayOf(number) !== day) throw new RangeError(`"${day}" is not a day; write it as 2026-05-07`);
  return number;
}

/** The day with this number; the inverse of `dayNumber`. */
export function dayOf(number: number): Day {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
}

/** `days` later, or earlier when negative. */
export function addDays(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days);
}

/** 0 is Sunday, 6 is Saturday. */
export function weekday(day: Day): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

/** Saturday or Sunday, on which no poll is held. */
export const isWeekend = (day: Day): boolean => weekday(day) % 6 === 0;

/** 01:00 UTC on the last Sunday of a month, when the clocks change. */
function changeOfClocks(year: number, month: number): number {
  const last = Date.UTC(year, month + 1, 0);
  return last - new Date(last).getUTCDay() * MS_PER_DAY + MS_PER_HOUR;
}

/**
 * The calendar day in Europe/London at this moment. Counted, not asked of Intl, because it runs on every key press:
 * summer time is from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October (Summer Time Order 2002).
 * Throws a RangeError for an invalid date.
 */
export function londonDay(now: Date): Day {
  const at = now.getTime();
  const hour = Math.floor(at / MS_PER_HOUR);
  if (hour !== lastHour) {
    lastDay = inLondon(now).slice(0, 10);
    lastHour = hour;
  }
  return lastDay;
}

/** London's days begin on the hour, so the answer holds for an hour. */
let lastHour = Number.NaN;
let lastDay: Day = '';

function inLondon(now: Date): string {
  const [year, at] = [now.getUTCFullYear(), now.getTime()];
  const summer = at >= changeOfClocks(year, 2) && at < changeOfClocks(year, 9);
  return new Date(summer ? at + MS_PER_HOUR : at).toISOString();
}

/** The time of day in Europe/London, `14:30`. Throws a RangeError for an invalid date. */
export const londonTime = (now: Date): string => inLondon(now).slice(11, 16);
