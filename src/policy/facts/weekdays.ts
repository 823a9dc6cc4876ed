// A weekday that does not belong to its date: "Friday 7 May" when 7 May is a Thursday. Knows no clock: today comes in.
import type { Day } from '../../model/election.ts';
import { dayNumber, dayOf, weekday } from '../elections/day.ts';
import type { Scene } from '../kinds/kind.ts';
import { withWeekday } from './calendar-names.ts';
import type { WrittenDay } from './dates.ts';
import type { Mistake } from './mistake.ts';

/** Days further off than a year are history. */
const YEAR = 366;
/** Without a year written, a day this near to today is meant; a day further off may be last year's or next year's. */
const CLEAR = 100;
const LOOKS_BACK = /^(?:ago|anniversary|remember\w*|memory|llynedd|years?|history|1\d{3}|20\d\d)$/;

/** Every weekday that is plainly wrong. */
export function weekdayMistakes(scene: Scene, days: readonly WrittenDay[]): Mistake[] {
  const dated = days.filter((day) => day.weekday !== undefined && !day.range);
  if (dated.length === 0) return [];
  const history = historyIn(scene);
  return dated.flatMap((day): Mistake[] => {
    if (day.year === undefined && history.has(scene.reading.tokens[day.from]?.sentence ?? -1)) return [];
    const meant = meantBy(day, scene.today);
    if (meant === undefined) return [];
    const { from, to, start, end } = day;
    return [{ from, to, start, end, fact: 'weekday', right: withWeekday(meant) }];
  });
}

/** Sentences that speak of another year than this one. */
function historyIn({ reading, today }: Scene): ReadonlySet<number> {
  const years = [today.slice(0, 4), String(Number(today.slice(0, 4)) + 1)];
  const found = new Set<number>();
  for (const { word, sentence } of reading.tokens) if (LOOKS_BACK.test(word) && !years.includes(word)) found.add(sentence);
  return found;
}

/** The day meant, when its weekday is not the written one; undefined when the weekday is right or may be. */
function meantBy(day: WrittenDay, today: Day): Day | undefined {
  const now = dayNumber(today);
  const year = Number(today.slice(0, 4));
  const years = day.year === undefined ? [year - 1, year, year + 1] : [day.year];
  const possible = years
    .map((one) => ({ one, number: Date.UTC(one, day.month - 1, day.date) / 86_400_000 }))
    .filter(
      ({ one, number }) =>
        dayOf(number).startsWith(String(one)) && dayOf(number).slice(5, 7) === String(day.month).padStart(2, '0') && Math.abs(number - now) <= YEAR,
    )
    .sort((a, b) => Math.abs(a.number - now) - Math.abs(b.number - now));
  const [nearest] = possible;
  if (nearest === undefined) return undefined;
  const candidates = day.year !== undefined || Math.abs(nearest.number - now) <= CLEAR ? [nearest] : possible;
  if (candidates.some(({ number }) => weekday(dayOf(number)) === day.weekday)) return undefined;
  return dayOf(nearest.number);
}
