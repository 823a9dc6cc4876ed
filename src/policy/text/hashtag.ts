// Splits the body of a hashtag into its words by their capitals: VoteGreen is two, MFRSUpdate is MFRS and Update.
import { classOf, DIGIT } from './characters.ts';
import { codeAt, isUpperCode, width } from './scan.ts';

/** Offsets of the parts inside the text, in order. Linear in the length of the body. */
export function hashtagParts(text: string, start: number, end: number): readonly (readonly [number, number])[] {
  const parts: [number, number][] = [];
  let from = start;
  let before = 0;
  for (let at = start; at < end; ) {
    const code = codeAt(text, at);
    const size = width(code);
    if (at > from && startsPart(text, before, code, at + size, end)) {
      parts.push([from, at]);
      from = at;
    }
    if (code === 95) {
      if (at > from) parts.push([from, at]);
      from = at + size;
    }
    before = code;
    at += size;
  }
  if (end > from) parts.push([from, end]);
  return parts;
}

function startsPart(text: string, before: number, code: number, next: number, end: number): boolean {
  const digit = classOf(code) === DIGIT;
  if (digit !== (classOf(before) === DIGIT)) return !(classOf(before) === DIGIT && !isUpperCode(code));
  if (!isUpperCode(code)) return false;
  if (!isUpperCode(before)) return true;
  return next < end && !isUpperCode(codeAt(text, next)) && classOf(codeAt(text, next)) === classOf(code);
}
