// What a reader passes over: links, handles and hashtags, whose words are not the writer's own, and where a quotation ends.
import { letterOf, SILENT } from './letters.ts';

const AT = 0x40;
const HASH = 0x23;
const STRAIGHT = 0x22;
const CURLY = 0x201c;

export function isSpace(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0 || unit === 0x2028 || unit === 0x2029;
}

function isNameUnit(unit: number): boolean {
  return unit === 0x5f || (unit >= 0x30 && unit <= 0x39) || letterOf(unit) > SILENT;
}

/** End of the handle or hashtag at `at`, or `at` when there is none. */
export function skipTag(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit !== AT && unit !== HASH) return at;
  let end = at + 1;
  while (end < text.length && isNameUnit(text.charCodeAt(end))) end++;
  return end === at + 1 ? at : end;
}

/** End of the link at `at`, or `at` when there is none. */
export function skipLink(text: string, at: number): number {
  const unit = text.charCodeAt(at) | 0x20;
  // h, w, p: the first letters of the four beginnings below.
  if (unit !== 0x68 && unit !== 0x77 && unit !== 0x70) return at;
  const head = text.slice(at, at + 15).toLowerCase();
  if (!(head.startsWith('http://') || head.startsWith('https://') || head.startsWith('www.') || head.startsWith('pic.twitter.com'))) return at;
  let end = at;
  while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
  return end;
}

export function opensQuote(unit: number): boolean {
  return unit === STRAIGHT || unit === CURLY;
}

/** Where the quotation opened at `at` closes. One that never closes runs to the end: posts often end inside one. */
export function quoteEnd(text: string, at: number): number {
  const close = text.indexOf(text.charCodeAt(at) === CURLY ? '”' : '"', at + 1);
  return close < 0 ? text.length : close;
}
