// One pass over a draft: the hashes of its words, where they stand, and what its writing looks like.
// It must not know which words matter, nor keep the words themselves.
import { BREAK, letterOf, SILENT } from './letters.ts';
import { isSpace, opensQuote, quoteEnd, skipLink, skipTag } from './skips.ts';
import { type Surface, SurfaceReader } from './surface.ts';
import { hashOf, WordBuilder } from './words.ts';

export interface Reading {
  /** One 32-bit hash for each word, in order. */
  readonly words: readonly number[];
  /** Codes of five-letter pieces; word `i` has those from `pieceEnds[i - 1]` (or 0) up to `pieceEnds[i]`. */
  readonly pieces: readonly number[];
  readonly pieceEnds: readonly number[];
  /** UTF-16 offsets of each word in the text as given. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Whether the word stands inside quotation marks: somebody else's voice. */
  readonly quoted: readonly boolean[];
  readonly surface: Surface;
}

// Left over by tools that copy posts: "RT", "&amp;", "&gt;", "&lt;".
const residue = new Set(['rt', 'amp', 'gt', 'lt'].map(hashOf));

/**
 * Reads a draft. Never throws; cost grows in a straight line with the text's length.
 * Links, handles and hashtags are passed over; digits and punctuation end a word; apostrophes do not.
 */
export function read(text: string): Reading {
  const words: number[] = [];
  const pieces: number[] = [];
  const pieceEnds: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const quoted: boolean[] = [];
  const surface = new SurfaceReader();
  const word = new WordBuilder(pieces);
  let quoteUntil = -1;
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const inWord = letterOf(unit) > SILENT;
    const after = !inWord ? skipTag(text, at) : at === 0 || isSpace(text.charCodeAt(at - 1)) ? skipLink(text, at) : at;
    if (after > at) {
      at = after;
      continue;
    }
    if (!inWord) {
      if (at > quoteUntil && opensQuote(unit)) quoteUntil = quoteEnd(text, at);
      surface.mark(text, at);
      at++;
      continue;
    }
    const start = at;
    word.start();
    for (; at < text.length; at++) {
      const letter = letterOf(text.charCodeAt(at));
      if (letter === BREAK) break;
      if (letter !== SILENT) word.add(letter);
    }
    const piecesBefore = pieces.length;
    const hash = word.finish();
    if (residue.has(hash)) {
      pieces.length = piecesBefore;
      continue;
    }
    surface.word(text, start, at);
    words.push(hash);
    pieceEnds.push(pieces.length);
    starts.push(start);
    ends.push(at);
    quoted.push(start < quoteUntil);
  }
  return { words, pieces, pieceEnds, starts, ends, quoted, surface: surface.done() };
}
