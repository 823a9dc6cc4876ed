// Adds up what a head's weights say about a reading, window by window, and which words said it.
// It must not know what the score is used for.
import { type Head, visitFeatures } from './features.ts';
import type { Reading } from './reading.ts';
import type { OpenHead } from './weights.ts';

/** Words in one window. The heads learned from posts of this length; a long text is as telling as its most telling part. */
export const WINDOW = 80;
const STRIDE = 40;

/** Below this many words of the writer's own there is too little to go by. */
const FEWEST: Readonly<Record<Head, number>> = { political: 2, personalVoice: 4, aboutAPerson: 3, insider: 3, unkind: 2 };

export interface Part {
  /** Minus infinity when there is too little to go by. */
  readonly score: number;
  /** Words `from` (inclusive) to `to` (exclusive) of the reading. */
  readonly from: number;
  readonly to: number;
}

/** Whether a window has enough words for a head; for voice, most of them must be the writer's own. */
export function enough(reading: Reading, head: Head, from: number, to: number): boolean {
  let own = to - from;
  if (head === 'personalVoice') {
    for (let i = from; i < to; i++) if (reading.quoted[i]) own--;
    if (own * 2 < to - from) return false;
  }
  return own >= FEWEST[head];
}

/** Score of the words `from` to `to`: each feature once, divided by the square root of how many there are. */
function scorePart(reading: Reading, open: OpenHead, from: number, to: number): number {
  if (!enough(reading, open.head, from, to)) return Number.NEGATIVE_INFINITY;
  let sum = 0;
  let features = 0;
  const { seen, shift, weights } = open;
  seen.restart();
  visitFeatures(reading, open.head, from, to, (hash) => {
    const bucket = hash >>> shift;
    if (!seen.first(bucket)) return;
    sum += weights[bucket] ?? 0;
    features++;
  });
  return (sum * open.step) / Math.sqrt(Math.max(1, features)) + open.bias;
}

/** The window that scores highest. Every word is looked at twice at most, so cost is a straight line in their number. */
export function highest(reading: Reading, open: OpenHead): Part {
  const words = reading.words.length;
  const first = Math.min(words, WINDOW);
  let best: Part = { score: scorePart(reading, open, 0, first), from: 0, to: first };
  for (let from = STRIDE; from + STRIDE < words; from += STRIDE) {
    const to = Math.min(words, from + WINDOW);
    const score = scorePart(reading, open, from, to);
    if (score > best.score) best = { score, from, to };
  }
  return best;
}

/** 0..1. A text with nothing to go by is 0. */
export function probability(score: number, { slope, offset }: OpenHead): number {
  return 1 / (1 + Math.exp(-(slope * score + offset)));
}

/** What each word of a part added, at its place in `from`..`to`; a pair counts for its second word. */
export function contributions(reading: Reading, open: OpenHead, { from, to }: Part): Float64Array {
  const added = new Float64Array(Math.max(0, to - from));
  visitFeatures(reading, open.head, from, to, (hash, word) => {
    if (word >= 0) added[word - from] = (added[word - from] ?? 0) + (open.weights[hash >>> open.shift] ?? 0);
  });
  return added;
}
