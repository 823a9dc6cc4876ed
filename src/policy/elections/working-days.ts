// Counting back from the poll over the days that count.
import type { Day } from '../../model/election.ts';
import { bankHolidays, type Division } from './bank-holidays.ts';
import { addDays, weekday } from './day.ts';
import { easterSunday } from './easter.ts';

/** Which days are left out of the count, besides Saturdays, Sundays and Christmas Eve. */
export interface NotCounted {
  /** Bank holidays of each of these; Good Friday and Christmas Day are among them. */
  readonly divisions: readonly Division[];
  /** Scottish election rules leave out Easter Monday although it is no bank holiday there. */
  readonly easterMonday?: boolean;
}

/**
 * Does this day count in an election timetable? Saturdays, Sundays, Christmas Eve, Christmas Day, Good Friday and bank holidays do not
 * (Parliamentary elections rules r2, Representation of the People Act 1983 Sch 1; the other rules say the same).
 * Maundy Thursday has counted since the Electoral Administration Act 2006 s20.
 */
export function isWorkingDay(day: Day, not: NotCounted): boolean {
  if (weekday(day) % 6 === 0 || day.endsWith('-12-24')) return false;
  const year = Number(day.slice(0, 4));
  if (not.easterMonday && day === addDays(easterSunday(year), 1)) return false;
  return !not.divisions.some((division) => bankHolidays(year, division).has(day));
}

/** The `count`th working day before a day; the day itself is not counted. `count` is 0 or more. */
export function workingDaysBefore(day: Day, count: number, not: NotCounted): Day {
  let at = day;
  for (let left = count; left > 0; ) {
    at = addDays(at, -1);
    if (isWorkingDay(at, not)) left -= 1;
  }
  return at;
}
