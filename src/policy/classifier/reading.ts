// One pass over a draft: the hashes of its words, where they stand, and what its writing looks like.
// It must not know which words matter, nor keep the words themselves.
import { BREAK, letterOf, SILENT } from './letters.ts';
import { type Outline, OutlineReader } from './outline.ts';
import { isSpace, opensQuote, quoteEnd, skipLink, skipTag } from './skips.ts';
import { type Surface, SurfaceReader } from './surface.ts';
import { forgetMany, hashOf, LONGEST, NO_LETTERS, type Word, withLetter, wordOf } from './words.ts';

export interface Reading {
  /** In order. */
  readonly words: readonly Word[];
  /** UTF-16 offsets of each word in the text as given. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Whether the word stands inside quotation marks: somebody else's voice. */
  readonly quoted: readonly boolean[];
  /** Whether any word does. */
  readonly quotes: boolean;
  readonly surface: Surface;
  readonly outline: Outline;
}

const SPACE = 0x20;

// Left over by tools that copy posts: "RT", "&amp;", "&gt;", "&lt;".
const residue = new Set(['rt', 'amp', 'gt', 'lt'].map(hashOf));
const LONGEST_RESIDUE = 3;

/**
 * Reads a draft. Never throws; cost grows in a straight line with the text's length.
 * Links, handles and hashtags are passed over; digits and punctuation end a word; apostrophes do not.
 * Writes over the reading `before`, which is good no longer: new arrays of more than some 16,000 words cost more than the reading.
 */
export function read(text: string, before?: Reading): Reading {
  forgetMany();
  const words = (before?.words ?? []) as Word[];
  const starts = (before?.starts ?? []) as number[];
  const ends = (before?.ends ?? []) as number[];
  const quoted = (before?.quoted ?? []) as boolean[];
  const surface = new SurfaceReader();
  const outline = new OutlineReader(before?.outline);
  let count = 0;
  let quotes = false;
  let quoteUntil = -1;
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === SPACE) {
      at++;
      continue;
    }
    let letter = letterOf(unit);
    const inWord = letter > SILENT;
    const after = !inWord ? skipTag(text, at) : at === 0 || isSpace(text.charCodeAt(at - 1)) ? skipLink(text, at) : at;
    if (after > at) {
      at = after;
      continue;
    }
    if (!inWord) {
      if (at > quoteUntil && opensQuote(unit)) quoteUntil = quoteEnd(text, at);
      surface.mark(text, at);
      outline.mark(text, at, count);
      at++;
      continue;
    }
    const start = at;
    let hash = NO_LETTERS;
    let letters = 0;
    while (letter !== BREAK) {
      if (letter !== SILENT && letters < LONGEST) {
        hash = withLetter(hash, letter);
        letters++;
      }
      at++;
      letter = at < text.length ? letterOf(text.charCodeAt(at)) : BREAK;
    }
    if (letters <= LONGEST_RESIDUE && residue.has(hash)) continue;
    const word = wordOf(text, start, at, hash);
    surface.word(word);
    outline.word(word, count);
    words[count] = word;
    starts[count] = start;
    ends[count] = at;
    const isQuoted = start < quoteUntil;
    quotes ||= isQuoted;
    quoted[count] = isQuoted;
    count += 1;
  }
  words.length = starts.length = ends.length = quoted.length = count;
  return { words, starts, ends, quoted, quotes, surface: surface.done(), outline: outline.done() };
}
