// Turns a reading into numbered features: words, pairs of neighbours, five-letter pieces, for voice the look of the writing, for others its outline.
// Training and running both come through here; it must not know any weight.
import { firstAt } from './outline.ts';
import type { Reading } from './reading.ts';
import { LOOKS } from './surface.ts';
import { hashOf, spread, type Word } from './words.ts';

/**
 * What the classifier has learned to hear, each with its own weights: unkindness, what is not public or not known, a recognisable
 * person's affairs, private life, taking sides, favours for a business or for oneself, the work of others; and, taught by public data,
 * politics and a private person's voice. Heads are packed in this order, each by those before it.
 */
export const HEADS = ['unkind', 'insider', 'aboutAPerson', 'privateLife', 'takingSides', 'promoting', 'borrowing', 'political', 'personalVoice'] as const;
export type Head = (typeof HEADS)[number];

/** Something for every head. */
export function eachHead<T>(make: (head: Head) => T): Record<Head, T> {
  const made = {} as Record<Head, T>;
  for (const head of HEADS) made[head] = make(head);
  return made;
}

/** Called for each feature with its 32-bit hash and the word it hangs on (-1 for the look of the writing). */
export type Visit = (hash: number, word: number) => void;

const PAIR = 0x9e3779b1;
const looks = LOOKS.map((name) => spread(hashOf(`look:${name}`)));

/** The feature of two words side by side. */
export function pairOf(before: Word, word: Word): number {
  return spread(Math.imul(before.hash, PAIR) ^ word.hash);
}

/**
 * Visits the features of the words `from` (inclusive) to `to` (exclusive); the same feature may come more than once.
 * The voice head passes over quoted words: a quotation is somebody else speaking.
 */
export function visitFeatures(reading: Reading, head: Head, from: number, to: number, visit: Visit): void {
  const { words, quoted } = reading;
  const voice = head === 'personalVoice';
  let before: Word | undefined;
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (word === undefined || (voice && quoted[i])) {
      before = undefined;
      continue;
    }
    const [itself = 0, ...pieces] = word.features;
    visit(itself, i);
    if (before !== undefined) visit(pairOf(before, word), i);
    for (const piece of pieces) visit(piece, i);
    before = word;
  }
  if (voice) visitLooks(reading, visit);
  if (hearsOutline(head)) visitOutline(reading, from, to, visit);
}

/** Whether a head also hears who and how many as kinds. The two that public data teaches do not: most of that data is bare words. */
export function hearsOutline(head: Head): boolean {
  return head !== 'political' && head !== 'personalVoice';
}

/** Visits the kinds in the words `from` (inclusive) to `to` (exclusive), alone and with their neighbours. */
export function visitOutline({ outline }: Reading, from: number, to: number, visit: Visit): void {
  const { words, places, kinds } = outline;
  for (let each = firstAt(outline, from); each < kinds.length; each++) {
    const at = kinds[each] ?? 0;
    const place = places[at] ?? to;
    const word = words[at];
    if (word === undefined || place >= to) break;
    visit(word.features[0] ?? 0, place);
    const before = words[at - 1];
    if (before !== undefined && (places[at - 1] ?? 0) >= from) visit(pairOf(before, word), place);
    const next = words[at + 1];
    const nextPlace = places[at + 1] ?? to;
    // A neighbour that is itself of a kind comes next, with this one before it.
    if (next !== undefined && nextPlace < to && kinds[each + 1] !== at + 1) visit(pairOf(word, next), nextPlace);
  }
}

/** Visits the looks of the writing. */
export function visitLooks({ surface }: Reading, visit: Visit): void {
  for (let i = 0; i < looks.length; i++) if (surface[i]) visit(looks[i] ?? 0, -1);
}
