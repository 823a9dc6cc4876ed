// Days as people write them in posts, English and Welsh: "18 April", "Thursday 7th May 2026", "dydd Iau 7 Mai", "07/05/2026" (day first).
// It must not know what any day is for. One look at each word, a few words ahead and back: linear.
import type { Reading, Token } from '../text/token.ts';
import { isWelshDay, sideBySide } from './beside.ts';
import { MONTH_OF, WEEKDAY_OF, WELSH_WEEKDAY_OF, WORDS_TOO } from './calendar-names.ts';
import { ORDINAL, withNeighbours } from './date-neighbours.ts';

/** A day as written. Without a year the reader is left to know which. */
export interface WrittenDay {
  /** Token indexes with the weekday, `to` after the last; UTF-16 offsets on whole characters. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** 1 to 31, and it exists in that month. */
  readonly date: number;
  /** 1 to 12. */
  readonly month: number;
  readonly year: number | undefined;
  /** 0, Sunday, to 6, as written. */
  readonly weekday: number | undefined;
  /** One end of a span of days: "1 to 7 May", "from 1 April". */
  readonly range: boolean;
}

/** The date alone, without what stands beside it. */
export type Core = Pick<WrittenDay, 'from' | 'to' | 'date' | 'month' | 'year'>;

const YEAR = /^20\d\d$/;
const POINTS = /^(\d{1,2})\.(\d{1,2})\.((?:20)?\d\d)$/;
const DAYS_IN = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const LEADS = new Set(['on', 'by', 'until', 'till', 'before', 'from', 'to', 'midnight', 'ar', 'erbyn', 'cyn', 'tan', 'is']);
const GOES_ON = new Set(['is', 'was', 'will', 'from', 'at', 'between', 'yw']);
/** What a day is the day of: "the May 14 elections". After "in May" the number counts them instead. */
const DAY_OF = new Set(['election', 'elections', 'by-election', 'poll', 'polls', 'ballot', 'vote', 'deadline', 'etholiad', 'etholiadau']);
const KINDS_OF = new Set(['local', 'council', 'county', 'mayoral', 'general', 'senedd', 'registration', 'commissioner']);
const COUNTS_AFTER = new Set(['in', 'during', 'this', 'last', 'next', 'since', 'by']);

/** Every day written in the text, in order. Days that do not exist, such as 31 April, are not days. */
export function daysIn({ text, tokens }: Reading): WrittenDay[] {
  const found: WrittenDay[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !(token.lexeme.beginsWithDigit || MONTH_OF.has(token.word))) continue;
    if ((token.kind !== 'number' && token.kind !== 'word') || token.word.length > 10) continue;
    const core = coreAt(text, tokens, at);
    if (core === undefined || core.date < 1 || core.date > (DAYS_IN[core.month - 1] ?? 0)) continue;
    if (core.year !== undefined && core.month === 2 && core.date === 29 && core.year % 4 !== 0) continue;
    const day = withNeighbours(text, tokens, core);
    found.push(day);
    at = day.to - 1;
  }
  return found;
}

function coreAt(text: string, tokens: readonly Token[], at: number): Core | undefined {
  const token = tokens[at];
  if (token === undefined || token.money) return undefined;
  const code = token.word.charCodeAt(0);
  if (code >= 48 && code <= 57) return numericAt(text, tokens, at) ?? dayFirst(text, tokens, at);
  return monthFirst(text, tokens, at);
}

/** "7 May", "7th of May 2026". */
function dayFirst(text: string, tokens: readonly Token[], at: number): Core | undefined {
  const date = ORDINAL.exec(tokens[at]?.word ?? '')?.[1];
  if (date === undefined) return undefined;
  const next = at + (['of', 'o', 'fis'].includes(tokens[at + 1]?.word ?? '') ? 2 : 1);
  const month = monthAt(text, tokens, next);
  if (month === undefined || !sideBySide(text, tokens[at], tokens[at + 1])) return undefined;
  const year = yearAt(text, tokens, next);
  const name = tokens[next];
  if (name?.casing === 'lower' && WORDS_TOO.has(name.word) && year === undefined && !leads(tokens, at)) return undefined;
  return { from: at, to: next + (year === undefined ? 1 : 2), date: Number(date), month, year };
}

/** "May 7", "April 20th, 2026": only where the number can be nothing else. */
function monthFirst(text: string, tokens: readonly Token[], at: number): Core | undefined {
  const month = monthAt(text, tokens, at);
  const name = tokens[at];
  if (month === undefined || name === undefined || !sideBySide(text, name, tokens[at + 1])) return undefined;
  const number = tokens[at + 1]?.word ?? '';
  const date = ORDINAL.exec(number)?.[1];
  if (date === undefined || tokens[at + 1]?.money) return undefined;
  const year = yearAt(text, tokens, at + 1);
  const after = tokens[at + 2];
  const alone = after === undefined || after.sentence !== name.sentence || !sideBySide(text, tokens[at + 1], after);
  const sure = year !== undefined || number.length > date.length || alone || leads(tokens, at) || GOES_ON.has(after.word) || dayOf(tokens, at);
  if (!sure || (name.casing === 'lower' && WORDS_TOO.has(name.word) && year === undefined)) return undefined;
  // "in May 7 May" and "May 7 June": the number belongs to the month after it.
  if (year === undefined && monthAt(text, tokens, at + 2) !== undefined) return undefined;
  return { from: at, to: at + (year === undefined ? 2 : 3), date: Number(date), month, year };
}

/** "the May 14 elections", "May 14 local elections". */
function dayOf(tokens: readonly Token[], at: number): boolean {
  const [after, next] = [tokens[at + 2]?.word ?? '', tokens[at + 3]?.word ?? ''];
  if (COUNTS_AFTER.has(tokens[at - 1]?.word ?? '')) return false;
  return DAY_OF.has(after) || (KINDS_OF.has(after) && DAY_OF.has(next));
}

/** 07/05/2026, 07.05.26, 2026-05-07; 7/5 alone is no day. */
function numericAt(text: string, tokens: readonly Token[], at: number): Core | undefined {
  const [one, two, three] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const points = POINTS.exec(one?.word ?? '');
  if (points) return numeric(at, at + 1, points[3], points[2], points[1]);
  if (one === undefined || two === undefined || three === undefined || two.start !== one.end + 1 || three.start !== two.end + 1) return undefined;
  const sign = text[one.end];
  if ((sign !== '/' && sign !== '-') || text[two.end] !== sign || text[three.end] === sign || (at > 0 && text[one.start - 1] === sign)) return undefined;
  if (!/^\d{1,2}$/.test(two.word)) return undefined;
  if (sign === '-' && YEAR.test(one.word)) return /^\d{1,2}$/.test(three.word) ? numeric(at, at + 3, one.word, two.word, three.word) : undefined;
  return /^\d{1,2}$/.test(one.word) && /^(?:20)?\d\d$/.test(three.word) ? numeric(at, at + 3, three.word, two.word, one.word) : undefined;
}

function numeric(from: number, to: number, year = '', month = '', date = ''): Core | undefined {
  const number = Number(month);
  if (number < 1 || number > 12) return undefined;
  return { from, to, date: Number(date), month: number, year: year.length === 2 ? 2000 + Number(year) : Number(year) };
}

function monthAt(text: string, tokens: readonly Token[], at: number): number | undefined {
  const name = tokens[at];
  if (name === undefined || name.kind !== 'word') return undefined;
  const month = MONTH_OF.get(name.word);
  // "dydd Mawrth" is a Tuesday.
  if (month !== undefined && isWelshDay(tokens[at - 1]) && sideBySide(text, tokens[at - 1], name)) return undefined;
  return month;
}

function yearAt(text: string, tokens: readonly Token[], before: number): number | undefined {
  const year = tokens[before + 1];
  if (year === undefined || year.money || !YEAR.test(year.word) || !sideBySide(text, tokens[before], year)) return undefined;
  return Number(year.word);
}

function leads(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word ?? '';
  return LEADS.has(before) || WEEKDAY_OF.has(before) || (WELSH_WEEKDAY_OF.has(before) && isWelshDay(tokens[at - 2]));
}
