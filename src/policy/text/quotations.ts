// Finds quoted speech. A quotation never crosses a blank line and never holds more than 800 characters.
import { classOf, DIGIT, LETTER } from './characters.ts';
import { codeAt } from './scan.ts';
import type { Quotation } from './token.ts';

const LONGEST = 800;
/** No post quotes two thousand times: more marks than this quote nothing, and nothing is excused as quoted. */
export const MOST_MARKS = 4_000;
const space = /\s/;
const closing: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '”', '«': '»', '‘': '’', "'": "'" };

/** Quoted spans in order, marks included. `marks` are the offsets of quotation marks, in order; `breaks` those of blank lines. */
export function quotationsOf(text: string, marks: Int32Array, breaks: readonly number[]): Quotation[] {
  const found: Quotation[] = [];
  if (marks.length > MOST_MARKS) return found;
  let next = 0;
  let line = 0;
  while (next < marks.length) {
    const open = marks[next] ?? 0;
    const close = closing[text.charAt(open)];
    next += 1;
    if (close === undefined || (close !== '”' && close !== '»' && letterAt(text, open - 1)) || spaceAt(text, open + 1)) continue;
    while (line < breaks.length && (breaks[line] ?? 0) < open) line += 1;
    const limit = Math.min(open + LONGEST, breaks[line] ?? text.length);
    for (let at = next; at < marks.length && at < next + 40; at += 1) {
      const mark = marks[at] ?? 0;
      if (mark > limit) break;
      if (text.charAt(mark) !== close || mark === open + 1) continue;
      if (close === "'" || close === '’' ? letterAt(text, mark + 1) : spaceAt(text, mark - 1)) continue;
      found.push({ start: open, end: mark + 1 });
      next = at + 1;
      break;
    }
  }
  return found;
}

function letterAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const kind = classOf(codeAt(text, at));
  return kind === LETTER || kind === DIGIT;
}

function spaceAt(text: string, at: number): boolean {
  return at < 0 || at >= text.length || space.test(text.charAt(at));
}
