// Reading a number written with spaces, dashes, dots or brackets, and the check digits that can rule one out.
import { isDigit, type Page } from './page.ts';

/** A number as read, good until the next one is. */
export interface Reading {
  readonly digits: string;
  /** Offset after each digit; behind them stand those of a longer number. */
  readonly ends: Int32Array;
}

/** Space, tab, line break, dash, dot, brackets. */
const isSeparator = (code: number): boolean =>
  code === 0x20 || code === 0x09 || code === 0x0a || code === 0x2d || code === 0x2e || code === 0x28 || code === 0x29;
const isLetter = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code !== 0xd7 && code < 0x2000);

/** At most this many separators in a row belong to one number. */
const GAP = 3;
/** One room for all numbers: in a text of nothing else, what is thrown away for each costs more than the reading. */
const ends = new Int32Array(32);

/** Reads on from the digit at `start` until something else comes, a letter touches, or there are more than `most` digits. */
export function readNumber(page: Page, start: number, most: number): Reading {
  const { text } = page;
  let count = 0;
  let at = start;
  while (count <= most) {
    let next = at;
    while (next < at + GAP && isSeparator(text.charCodeAt(next))) next++;
    if (!isDigit(text.charCodeAt(next))) break;
    at = next + 1;
    ends[count++] = at;
  }
  return { digits: text.slice(start, at).replace(/\D/g, ''), ends };
}

/** How the first `count` digits are grouped, for example 3-3-4. */
export function shapeOf({ ends }: Reading, count: number): string {
  let shape = '';
  let from = 0;
  for (let at = 1; at <= count; at++) {
    if (at < count && ends[at] === (ends[at - 1] ?? 0) + 1) continue;
    shape += `${shape && '-'}${at - from}`;
    from = at;
  }
  return shape;
}

/** Does the number stop after its first `count` digits: no further digit or letter glued on? */
export function stopsAfter(page: Page, { digits, ends }: Reading, count: number): boolean {
  const code = page.text.charCodeAt(ends[count - 1] ?? 0);
  return digits.length >= count && !isDigit(code) && !isLetter(code);
}

/** Is the digit at `start` the continuation of a longer written number ("2020-0770…", "1.234")? */
export function continues(page: Page, start: number): boolean {
  const before = page.text.charCodeAt(start - 1);
  if (before !== 0x2d && before !== 0x2e && before !== 0x2f && before !== 0x2c && before !== 0x3a) return false;
  const beyond = page.text.charCodeAt(start - 2);
  return isDigit(beyond) || (before === 0x2f && isLetter(beyond));
}

/** Is there a digit right after the span, behind one dash, dot, slash or comma: is the number in truth longer? */
export function goesOn(page: Page, end: number): boolean {
  const after = page.text.charCodeAt(end);
  return (after === 0x2d || after === 0x2e || after === 0x2f || after === 0x2c || after === 0x3a) && isDigit(page.text.charCodeAt(end + 1));
}

/** Luhn check (ISO/IEC 7812-1 annex B). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 0x30;
    const counted = i % 2 === 1 ? digit * 2 : digit;
    sum += counted > 9 ? counted - 9 : counted;
  }
  return sum % 10 === 0;
}

/** NHS number check (NHS Data Dictionary: weights 10 to 2, modulus 11; a remainder that asks for 10 is never issued). */
export function passesNhs(digits: string): boolean {
  if (digits.length !== 10) return false;
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += (digits.charCodeAt(i) - 0x30) * (10 - i);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === digits.charCodeAt(9) - 0x30;
}
