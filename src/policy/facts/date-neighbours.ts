// What stands beside a date: its weekday, and whether it is one end of a range.
import type { Token } from '../text/token.ts';
import { isWelshDay, sideBySide } from './beside.ts';
import { MONTH_OF, WEEKDAY_OF, WELSH_WEEKDAY_OF } from './calendar-names.ts';
import type { Core, WrittenDay } from './dates.ts';

export const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th|af|il|ydd|edd|fed|ed|eg|ain)?$/;
const OPENS_RANGE = new Set(['from', 'between', 'rhwng', 'starting', 'begins', 'beginning', 'wc', 'commencing', 'since']);
const JOINS_RANGE = new Set(['to', 'until', 'till', 'through', 'i', 'hyd', 'tan']);
const JOINS_LIST = new Set(['and', 'or', 'a', 'neu']);

/** Takes in the weekday beside the day, and sees whether it is one end of a range. */
export function withNeighbours(text: string, tokens: readonly Token[], core: Core): WrittenDay {
  let { from, to } = core;
  let weekday: number | undefined;
  const before = tokens[from - 1];
  // "Thursday 7 May", "Thursday, 7 May", "Thursday the 7th of May"
  const lead = before?.word === 'the' && WEEKDAY_OF.has(tokens[from - 2]?.word ?? '') ? from - 2 : from - 1;
  const named = tokens[lead];
  if (named !== undefined && sideBySide(text, named, tokens[lead + 1])) {
    const welsh = isWelshDay(tokens[lead - 1]) ? WELSH_WEEKDAY_OF.get(named.word) : undefined;
    const english = named.word === 'sun' && tokens[lead - 1]?.word === 'the' ? undefined : WEEKDAY_OF.get(named.word);
    weekday = welsh ?? english;
    if (weekday !== undefined) from = welsh === undefined ? lead : lead - 1;
  }
  const after = tokens[to];
  if (weekday === undefined && after !== undefined && WEEKDAY_OF.has(after.word) && text.slice(tokens[to - 1]?.end ?? 0, after.start).trim() === '(') {
    weekday = WEEKDAY_OF.get(after.word);
    to += 1;
  }
  return { ...core, from, to, weekday, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, range: inRange(text, tokens, from, to, core.from) };
}

function inRange(text: string, tokens: readonly Token[], from: number, to: number, number: number): boolean {
  const before = tokens[from - 1];
  if (before !== undefined && OPENS_RANGE.has(before.word)) return true;
  if (before?.word === 'the' && OPENS_RANGE.has(tokens[from - 2]?.word ?? '')) return true;
  return joined(text, tokens, from - 1, -1) || joined(text, tokens, to, 1) || (number !== from && joined(text, tokens, number - 1, -1));
}

/** Whether another day is tied to this one: "1 to 7 May", "6-7 May", "Friday and Saturday 7 May". Two whole dates joined by "and" are a list, not a range. */
function joined(text: string, tokens: readonly Token[], at: number, step: 1 | -1): boolean {
  const beside = tokens[at];
  const own = tokens[at - step];
  if (beside === undefined || own === undefined || beside.sentence !== own.sentence) return false;
  const gap = step === 1 ? text.slice(own.end, beside.start) : text.slice(beside.end, own.start);
  if (gap.length <= 3 && /^\s*[-–—/]\s*$/.test(gap) && dayLike(beside)) return true;
  const other = tokens[at + step];
  if (JOINS_RANGE.has(beside.word)) return dayLike(other);
  return step === -1 && JOINS_LIST.has(beside.word) && dayLike(other) && !MONTH_OF.has(other?.word ?? '');
}

function dayLike(token: Token | undefined): boolean {
  return token !== undefined && (ORDINAL.test(token.word) || WEEKDAY_OF.has(token.word) || MONTH_OF.has(token.word));
}
