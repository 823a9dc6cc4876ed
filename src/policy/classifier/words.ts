// Words as the classifier hears them: each known by its hash and the hashes of its five-letter pieces, edges of the word included.
// A word is worked out the first time it is met and kept; what is kept never changes an answer.
import { isWritten } from '../text/written.ts';
import { letterOf, SILENT } from './letters.ts';

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
const EDGE = 27;
/** Letters in a piece. Pieces let "canvassed" and "canvassing" share what was learned. */
const PIECE = 5;
/** Five letters of five bits each. */
const PIECE_MASK = 0x1ffffff;
/** Keeps pieces apart from words in the buckets. */
const PIECE_SALT = 0x3c6ef372;
/** Longer runs of letters are noise: from here on a word's letters count for nothing more. */
export const LONGEST = 40;

export interface Word {
  /** FNV-1a of its letters. */
  readonly hash: number;
  /** Hashes of its features, bits mixed: the word itself, then its pieces. */
  readonly features: Int32Array;
  /** As written, and the next one in the same drawer. */
  readonly written: string;
  readonly next: Word | undefined;
  /** How it looks: capital first, a lower-case `i` alone, plain lower case first, one letter three times. */
  readonly isCapital: boolean;
  readonly isLowerI: boolean;
  readonly isLowerFirst: boolean;
  readonly isStretched: boolean;
}

/** FNV-1a of a word of a–z letters. */
export function hashOf(word: string): number {
  let hash = SEED;
  for (let i = 0; i < word.length; i++) hash = withLetter(hash, word.charCodeAt(i));
  return hash | 0;
}

/** The hash of no letters. */
export const NO_LETTERS = SEED | 0;

/** @param letter code of a lower-case letter, 97..122 */
export function withLetter(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, PRIME);
}

/** Mixes all bits, so that the top ones can serve as a bucket number. */
export function spread(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) | 0;
}

const DRAWERS = 1 << 13;
const MOST = 20_000;
const drawers: (Word | undefined)[] = new Array<Word | undefined>(DRAWERS).fill(undefined);
let count = 0;

/** Forgets all words when there are very many. Called between texts. */
export function forgetMany(): void {
  if (count < MOST) return;
  count = 0;
  drawers.fill(undefined);
}

/** The word written from `start` to `end`, whose hash is known. Nothing is kept of a longer run than a word may be. */
export function wordOf(text: string, start: number, end: number, hash: number): Word {
  if (end - start > LONGEST) return made(text.slice(start, end), hash, undefined);
  const drawer = (hash ^ (hash >>> 15)) & (DRAWERS - 1);
  const first = drawers[drawer];
  for (let known = first; known !== undefined; known = known.next) if (isWritten(known.written, text, start, end)) return known;
  const fresh = made(text.slice(start, end), hash, first);
  drawers[drawer] = fresh;
  count += 1;
  return fresh;
}

function made(run: string, hash: number, next: Word | undefined): Word {
  const features = [spread(hash)];
  let piece = EDGE;
  let length = 1;
  const grow = (symbol: number): void => {
    piece = ((piece << 5) | symbol) & PIECE_MASK;
    length += 1;
    if (length >= PIECE) features.push(spread(piece ^ PIECE_SALT));
  };
  let isStretched = false;
  for (let at = 0; at < run.length; at += 1) {
    const unit = run.charCodeAt(at);
    const letter = letterOf(unit);
    if (letter > SILENT && length <= LONGEST) grow(letter - 96);
    if (at > 1 && unit === run.charCodeAt(at - 1) && unit === run.charCodeAt(at - 2) && unit !== 0x77) isStretched = true;
  }
  grow(EDGE);
  const first = run.charCodeAt(0);
  const isCapital = first >= 65 && first <= 90;
  return {
    hash,
    features: Int32Array.from(features),
    written: run.length > LONGEST ? '' : run,
    next,
    isCapital,
    isLowerI: run.length === 1 && first === 0x69,
    isLowerFirst: !isCapital && letterOf(first) === first,
    isStretched,
  };
}
