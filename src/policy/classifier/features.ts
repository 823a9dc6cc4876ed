// Turns a reading into numbered features: words, pairs of neighbours, five-letter pieces, and for voice the look of the writing.
// Training and running both come through here; it must not know any weight.
import type { Reading } from './reading.ts';
import { LOOKS } from './surface.ts';
import { hashOf } from './words.ts';

/** What the classifier has learned to hear, each with its own weights: taking sides, private life, a recognisable person's affairs, what is not public or not known, and unkindness. */
export const HEADS = ['political', 'personalVoice', 'aboutAPerson', 'insider', 'unkind'] as const;
export type Head = (typeof HEADS)[number];

/** Something for every head. */
export function eachHead<T>(make: (head: Head) => T): Record<Head, T> {
  return Object.fromEntries(HEADS.map((head) => [head, make(head)])) as Record<Head, T>;
}

/** Called for each feature with its 32-bit hash and the word it hangs on (-1 for the look of the writing). */
export type Visit = (hash: number, word: number) => void;

const PAIR = 0x9e3779b1;
const looks = LOOKS.map((name) => spread(hashOf(`look:${name}`)));

/** Mixes all bits, so that the top ones can serve as a bucket number. */
function spread(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) | 0;
}

/**
 * Visits the features of the words `from` (inclusive) to `to` (exclusive); the same feature may come more than once.
 * The voice head passes over quoted words: a quotation is somebody else speaking.
 */
export function visitFeatures(reading: Reading, head: Head, from: number, to: number, visit: Visit): void {
  const { words, pieces, pieceEnds, quoted } = reading;
  const voice = head === 'personalVoice';
  let before = 0;
  for (let i = from; i < to; i++) {
    if (voice && quoted[i]) {
      before = 0;
      continue;
    }
    const word = words[i] ?? 0;
    visit(spread(word), i);
    if (before !== 0) visit(spread(Math.imul(before, PAIR) ^ word), i);
    const last = pieceEnds[i] ?? 0;
    for (let piece = i === 0 ? 0 : (pieceEnds[i - 1] ?? 0); piece < last; piece++) visit(spread(pieces[piece] ?? 0), i);
    before = word;
  }
  if (voice) visitLooks(reading, visit);
}

/** Visits the looks of the writing. */
export function visitLooks({ surface }: Reading, visit: Visit): void {
  for (let i = 0; i < looks.length; i++) if (surface[i]) visit(looks[i] ?? 0, -1);
}
