// One spelling for each character a detector may meet, code unit by code unit, with a map back to the text as given.
// It must not know any detector.
import { firstWhere } from '../bisect.ts';

/** From the folded unit `from[i]` on, the source stands `shift[i]` units further on. */
export interface Moves {
  readonly from: readonly number[];
  readonly shift: readonly number[];
}

export interface Folded {
  readonly text: string;
  /** Null: every unit kept its place. */
  readonly moves: Moves | null;
}

const SPACE = 0x20;
const NEWLINE = 0x0a;
const DASH = 0x2d;
const APOSTROPHE = 0x27;
const QUOTE = 0x22;
const ZERO = 0x30;
const DROPPED = -1;
const SURROGATE_PAIR = -2;

/** Latin letters with marks to their base letter (ŵ → w), so that Welsh context words match however they were typed. */
const LATIN_FROM = 0xc0;
const LATIN_TO = 0x17f;
const latin: readonly number[] = Array.from({ length: LATIN_TO - LATIN_FROM + 1 }, (_, i) => {
  const base = String.fromCharCode(LATIN_FROM + i)
    .normalize('NFD')
    .charCodeAt(0);
  return base < 0x80 ? base : LATIN_FROM + i;
});

/** Marks that sit on the character before them: combining marks, variation selectors, keycap frames. */
function isMark(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    (code >= 0x20d0 && code <= 0x20ff) ||
    (code >= 0x1ab0 && code <= 0x1aff) ||
    (code >= 0x1dc0 && code <= 0x1dff) ||
    (code >= 0xfe20 && code <= 0xfe2f)
  );
}

/** Characters without width, put between digits to get past a filter or left by a paste. */
function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    code === 0xfeff ||
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f)
  );
}

function foldUnit(code: number): number {
  if (code < 0x80) return code;
  if (code >= LATIN_FROM && code <= LATIN_TO) return latin[code - LATIN_FROM] ?? code;
  if (isMark(code) || isInvisible(code)) return DROPPED;
  if (code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000) return SPACE;
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return NEWLINE;
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xfe58 || code === 0xfe63) return DASH;
  if (code === 0x2018 || code === 0x2019 || code === 0x201a || code === 0x2bc) return APOSTROPHE;
  if (code >= 0x201c && code <= 0x201e) return QUOTE;
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0;
  if (code >= 0x660 && code <= 0x669) return ZERO + code - 0x660;
  if (code >= 0x6f0 && code <= 0x6f9) return ZERO + code - 0x6f0;
  if (code === 0xd835) return SURROGATE_PAIR;
  return code;
}

/** Mathematical digits (𝟎 to 𝟿): the low half of the pair runs through ten digits five times. */
function mathDigit(low: number): number {
  return low >= 0xdfce && low <= 0xdfff ? ZERO + ((low - 0xdfce) % 10) : DROPPED;
}

/** The folding of the unit at `at`, and how many source units it stands for. */
function readUnit(source: string, at: number): { unit: number; width: number } {
  const unit = foldUnit(source.charCodeAt(at));
  if (unit !== SURROGATE_PAIR) return { unit, width: 1 };
  const digit = at + 1 < source.length ? mathDigit(source.charCodeAt(at + 1)) : DROPPED;
  return digit === DROPPED ? { unit: source.charCodeAt(at), width: 1 } : { unit: digit, width: 2 };
}

/** Emoji and other letters stay themselves: only what may change costs anything. */
const MAY_CHANGE = /[\x80-\ud835\ue000-\uffff]/;

/** Folds any string of UTF-16 units. Never throws; linear. Plain text comes back as it is. */
export function fold(source: string): Folded {
  let at = source.search(MAY_CHANGE);
  if (at < 0) return { text: source, moves: null };
  const { length } = source;
  let text = '';
  let copied = 0;
  let lost = 0;
  const from: number[] = [];
  const shift: number[] = [];
  for (; at < length; at++) {
    const code = source.charCodeAt(at);
    if (code < 0x80 || (code >= 0xd836 && code <= 0xdfff)) continue;
    const { unit, width } = readUnit(source, at);
    if (unit === code) continue;
    if (at > copied) text += source.slice(copied, at);
    copied = at + width;
    if (unit !== DROPPED) text += String.fromCharCode(unit);
    const gone = unit === DROPPED ? 1 : width - 1;
    at += width - 1;
    if (gone === 0) continue;
    lost += gone;
    // A run of dropped marks is one move.
    const here = copied - lost;
    if (from[from.length - 1] === here) shift[shift.length - 1] = lost;
    else {
      from.push(here);
      shift.push(lost);
    }
  }
  if (copied === 0) return { text: source, moves: null };
  return { text: text + source.slice(copied), moves: from.length === 0 ? null : { from, shift } };
}

/** Where the folded unit at `at` stood in the source. */
function sourceOf(moves: Moves, at: number): number {
  const low = firstWhere(moves.from.length, (move) => (moves.from[move] ?? 0) > at);
  return at + (low === 0 ? 0 : (moves.shift[low - 1] ?? 0));
}

/** Where a span of the folded text began and ended in `source`: never inside a surrogate pair, marks kept with their character. */
export function unfold(folded: Folded, source: string, start: number, end: number): { start: number; end: number } {
  const { moves } = folded;
  const from = moves === null ? start : sourceOf(moves, start);
  let to = moves === null ? end : sourceOf(moves, end - 1) + 1;
  if ((source.codePointAt(to - 1) ?? 0) > 0xffff) to++;
  while (to < source.length && isMark(source.charCodeAt(to))) to++;
  return { start: from, end: to };
}
