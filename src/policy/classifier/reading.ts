// One pass over a draft: the hashes of its words, where they stand, and what its writing looks like.
// It must not know which words matter, nor keep the words themselves.
import { BREAK, letterOf, SILENT } from './letters.ts';
import { type Surface, SurfaceReader } from './surface.ts';

export interface Reading {
  /** One 32-bit hash for each word, in order. */
  readonly words: readonly number[];
  /** Hash of the first five letters of each word, 0 for words of five letters or fewer. */
  readonly stems: readonly number[];
  /** UTF-16 offsets of each word in the text as given. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Whether the word stands inside quotation marks: somebody else's voice. */
  readonly quoted: readonly boolean[];
  readonly surface: Surface;
}

const SEED = 0x811c9dc5;
const STEM = 5;
// Longer runs of letters are noise; hashing stops here so that one endless word costs no more than its length.
const LONGEST = 40;
// Left over by tools that copy posts: "RT", "&amp;", "&gt;", "&lt;".
const residue = new Set(['rt', 'amp', 'gt', 'lt'].map(hashOf));

/** FNV-1a over one more letter. */
function grow(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193);
}

/** The hash a word of a–z letters gets; for tests and for naming features. */
export function hashOf(word: string): number {
  let hash = SEED;
  for (let i = 0; i < word.length; i++) hash = grow(hash, word.charCodeAt(i));
  return hash | 0;
}

function isSpace(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0 || unit === 0x2028 || unit === 0x2029;
}

/** End of the link, handle or hashtag that starts at `at`, or `at` when none does. Their words are not the writer's own. */
function skipTag(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  let end = at;
  if (unit === 0x40 || unit === 0x23) {
    end++;
    while (end < text.length && (letterOf(text.charCodeAt(end)) > SILENT || isNameUnit(text.charCodeAt(end)))) end++;
    return end === at + 1 ? at : end;
  }
  const link = text.startsWith('http://', at) || text.startsWith('https://', at) || text.startsWith('www.', at) || text.startsWith('pic.twitter.com', at);
  if (!link) return at;
  while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
  return end;
}

function isNameUnit(unit: number): boolean {
  return unit === 0x5f || (unit >= 0x30 && unit <= 0x39);
}

/** End of the quotation that opens at `at`, or -1 when it never closes or is a word or two only. */
function closingQuote(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit !== 0x22 && unit !== 0x201c) return -1;
  const close = text.indexOf(unit === 0x22 ? '"' : '”', at + 1);
  return close;
}

/**
 * Reads a draft. Never throws; cost grows in a straight line with the text's length.
 * Links, handles and hashtags are passed over; digits and punctuation end a word; apostrophes do not.
 */
export function read(text: string): Reading {
  const words: number[] = [];
  const stems: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const quoted: boolean[] = [];
  const surface = new SurfaceReader();
  let quoteEnd = -1;
  let noMoreQuotes = false;
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (letterOf(unit) <= SILENT) {
      const after = skipTag(text, at);
      if (after > at) {
        at = after;
        continue;
      }
      if (!noMoreQuotes && at > quoteEnd && (unit === 0x22 || unit === 0x201c)) {
        quoteEnd = closingQuote(text, at);
        noMoreQuotes = quoteEnd < 0 && unit === 0x22;
      }
      surface.mark(text, at);
      at++;
      continue;
    }
    const after = at === 0 || isSpace(text.charCodeAt(at - 1)) ? skipTag(text, at) : at;
    if (after > at) {
      at = after;
      continue;
    }
    const start = at;
    let hash = SEED;
    let stem = 0;
    let length = 0;
    for (; at < text.length; at++) {
      const letter = letterOf(text.charCodeAt(at));
      if (letter === BREAK) break;
      if (letter === SILENT) continue;
      length++;
      if (length <= LONGEST) hash = grow(hash, letter);
      if (length === STEM) stem = hash;
    }
    if (residue.has(hash | 0)) continue;
    surface.word(text, start, at);
    words.push(hash | 0);
    stems.push(length > STEM ? stem | 0 : 0);
    starts.push(start);
    ends.push(at);
    quoted.push(start < quoteEnd);
  }
  return { words, stems, starts, ends, quoted, surface: surface.done() };
}
