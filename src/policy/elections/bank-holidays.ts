// Bank holidays of the three divisions of the United Kingdom: the government's list where it reaches, the law's rule beyond it.
// Banking and Financial Dealings Act 1971 Sch 1, and the proclamations that are made every year in the same form.
import calendar from '../../../rules/calendar/bank-holidays.json' with { type: 'json' };
import type { Day } from '../../model/election.ts';
import { addDays, weekday } from './day.ts';
import { easterSunday } from './easter.ts';

export const DIVISIONS = ['england-and-wales', 'scotland', 'northern-ireland'] as const;
export type Division = (typeof DIVISIONS)[number];

/** The holidays of a year by rule alone, without one-off days such as a jubilee. In order. */
export function computedBankHolidays(year: number, division: Division): Day[] {
  const on = (monthDay: string): Day => `${year}-${monthDay}`;
  const easter = easterSunday(year);
  const taken: Day[] = [];
  // A holiday that falls on a weekend, or on a day already given away, moves to the next free weekday.
  const observe = (day: Day): void => {
    let observed = day;
    while (isWeekend(observed) || taken.includes(observed)) observed = addDays(observed, 1);
    taken.push(observed);
  };
  const scotland = division === 'scotland';
  observe(on('01-01'));
  if (scotland) observe(on('01-02'));
  if (division === 'northern-ireland') observe(on('03-17'));
  taken.push(addDays(easter, -2));
  if (!scotland) taken.push(addDays(easter, 1));
  taken.push(firstMonday(on('05-01')), addDays(firstMonday(on('06-01')), -7));
  if (division === 'northern-ireland') observe(on('07-12'));
  taken.push(scotland ? firstMonday(on('08-01')) : addDays(firstMonday(on('09-01')), -7));
  if (scotland) observe(on('11-30'));
  // When Christmas Day is a Sunday, Boxing Day keeps its Monday and Christmas Day moves past it.
  const christmasIsSunday = weekday(on('12-25')) === 0;
  for (const day of christmasIsSunday ? ['12-26', '12-25'] : ['12-25', '12-26']) observe(on(day));
  return taken.sort();
}

const published: Readonly<Record<Division, Readonly<Record<string, string>>>> = calendar.divisions;
const known = new Map<string, ReadonlySet<Day>>();

/** Every bank holiday of a year: the published list where there is one, else the computed rule. */
export function bankHolidays(year: number, division: Division): ReadonlySet<Day> {
  const key = `${division} ${year}`;
  const before = known.get(key);
  if (before) return before;
  const listed = published[division][String(year)];
  const days = new Set(listed ? listed.split(' ').map((monthDay) => `${year}-${monthDay}`) : computedBankHolidays(year, division));
  known.set(key, days);
  return days;
}

function isWeekend(day: Day): boolean {
  return weekday(day) % 6 === 0;
}

function firstMonday(from: Day): Day {
  return addDays(from, (8 - weekday(from)) % 7);
}
