// Reading a number written with spaces, dashes, dots or brackets, and the check digits that can rule one out.
import { isDigit, type Page } from './page.ts';

/** A number as read: its digits, where each ends, and how they were grouped. */
export interface Reading {
  readonly start: number;
  readonly digits: string;
  /** Offset after each digit. */
  readonly ends: readonly number[];
  /** Digits in each group, for example [3, 3, 4]. */
  readonly groups: readonly number[];
}

/** Space, tab, line break, dash, dot, brackets. */
const isSeparator = (code: number): boolean =>
  code === 0x20 || code === 0x09 || code === 0x0a || code === 0x2d || code === 0x2e || code === 0x28 || code === 0x29;
const isLetter = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code !== 0xd7 && code < 0x2000);

/** At most this many separators in a row belong to one number. */
const GAP = 3;

/** Reads on from the digit at `start` until something else comes, a letter touches, or there are more than `most` digits. */
export function readNumber(page: Page, start: number, most: number): Reading {
  const text = page.text;
  const ends: number[] = [];
  const groups: number[] = [];
  let digits = '';
  let group = 0;
  let at = start;
  while (digits.length <= most) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      digits += text.charAt(at);
      group++;
      at++;
      ends.push(at);
      continue;
    }
    if (group > 0) groups.push(group);
    group = 0;
    let next = at;
    while (next < at + GAP && isSeparator(text.charCodeAt(next))) next++;
    if (next === at || !isDigit(text.charCodeAt(next))) break;
    at = next;
  }
  if (group > 0) groups.push(group);
  return { start, digits, ends, groups };
}

/** Does the number stop after its first `count` digits: no further digit or letter glued on? */
export function stopsAfter(page: Page, reading: Reading, count: number): boolean {
  const end = reading.ends[count - 1];
  if (end === undefined) return false;
  const code = page.text.charCodeAt(end);
  return !isDigit(code) && !isLetter(code);
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
