// Months and weekdays as people write them in English and Welsh, and a day said in words. Knows no clock.
import type { Day } from '../../model/election.ts';
import type { Bilingual } from '../../model/text.ts';
import { weekday } from '../elections/day.ts';

const MONTHS = {
  en: 'January February March April May June July August September October November December'.split(' '),
  cy: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' '),
} as const;

const WEEKDAYS = {
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  cy: 'Sul Llun Mawrth Mercher Iau Gwener Sadwrn'.split(' '),
} as const;

/** 1 to 12 by folded word. */
export const MONTH_OF: ReadonlyMap<string, number> = table(
  [MONTHS.en, MONTHS.cy],
  'jan feb mar/fawrth apr fai jun/fehefin jul/orffennaf aug sep/sept/fedi oct nov/dachwedd dec/ragfyr',
  1,
);

/** 0, Sunday, to 6 by folded English word. */
export const WEEKDAY_OF: ReadonlyMap<string, number> = table([WEEKDAYS.en], 'sun mon tue/tues wed/weds thu/thur/thurs fri sat', 0);

/** The same for Welsh, where the word stands after `dydd`: alone, Mawrth is a month and Sul may be anything. */
export const WELSH_WEEKDAY_OF: ReadonlyMap<string, number> = table([WEEKDAYS.cy], 'sul', 0);

/** Words that are months only when they look like one: "she may", "a march". */
export const WORDS_TOO: ReadonlySet<string> = new Set(['may', 'march', 'mar', 'sept', 'sep', 'dec', 'jan', 'mai', 'medi', 'fai']);

/** @param more short forms, and Welsh months as they begin after a mutation, in the order of the names */
function table(names: readonly (readonly string[])[], more: string, from: number): Map<string, number> {
  const found = new Map<string, number>();
  for (const list of names) for (const [at, name] of list.entries()) found.set(name.toLowerCase(), at + from);
  for (const [at, list] of more.split(' ').entries()) for (const name of list.split('/')) found.set(name, at + from);
  return found;
}

/** `7 May 2026`, `7 Mai 2026`. */
export function inWords(day: Day): Bilingual {
  const [year, month, date] = day.split('-').map(Number);
  const at = (month ?? 1) - 1;
  return { en: `${date ?? ''} ${MONTHS.en[at] ?? ''} ${year ?? ''}`, cy: `${date ?? ''} ${MONTHS.cy[at] ?? ''} ${year ?? ''}` };
}

/** `Thursday 7 May 2026`, `dydd Iau 7 Mai 2026`. */
export function withWeekday(day: Day): Bilingual {
  const said = inWords(day);
  const at = weekday(day);
  return { en: `${WEEKDAYS.en[at] ?? ''} ${said.en}`, cy: `dydd ${WEEKDAYS.cy[at] ?? ''} ${said.cy}` };
}
