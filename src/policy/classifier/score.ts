// Adds up what a head's weights say about a reading, window by window, and which words said it.
// It must not know what the score is used for.
import { visitFeatures } from './features.ts';
import type { Reading } from './reading.ts';
import type { OpenHead } from './weights.ts';

/** Words in one window. The heads learned from posts of this length; a long text is as telling as its most telling part. */
export const WINDOW = 80;
const STRIDE = 40;
const FEW = 2;

export interface Part {
  readonly score: number;
  /** Words `from` (inclusive) to `to` (exclusive) of the reading. */
  readonly from: number;
  readonly to: number;
}

function scorePart(reading: Reading, open: OpenHead, from: number, to: number): number {
  let sum = 0;
  let features = 0;
  visitFeatures(reading, open.head, from, to, (hash) => {
    sum += open.weights[hash >>> open.shift] ?? 0;
    features++;
  });
  return features === 0 ? Number.NEGATIVE_INFINITY : sum / Math.sqrt(features) + open.bias;
}

/** The window that scores highest. Every word is looked at twice at most, so cost is a straight line in their number. */
export function highest(reading: Reading, open: OpenHead): Part {
  const words = reading.words.length;
  let best: Part = {
    score: words < FEW ? Number.NEGATIVE_INFINITY : scorePart(reading, open, 0, Math.min(words, WINDOW)),
    from: 0,
    to: Math.min(words, WINDOW),
  };
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

/** What each word of a part added, at its place in `from`..`to`; a pair's weight is shared by its second word. */
export function contributions(reading: Reading, open: OpenHead, { from, to }: Part): Float64Array {
  const added = new Float64Array(Math.max(0, to - from));
  visitFeatures(reading, open.head, from, to, (hash, word) => {
    if (word >= 0) added[word - from] = (added[word - from] ?? 0) + (open.weights[hash >>> open.shift] ?? 0);
  });
  return added;
}
