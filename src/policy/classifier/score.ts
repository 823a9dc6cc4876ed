// Adds up what a head's weights say about a reading, window by window, and which words said it.
// It must not know what the score is used for.
import { type Head, visitFeatures } from './features.ts';
import type { Reading } from './reading.ts';
import type { OpenHead } from './weights.ts';
import type { Windows } from './windows.ts';

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

/** The window that scores highest. Every word is looked at twice at most, so cost is a straight line in their number. */
export function highest(windows: Windows, open: OpenHead): Part {
  let best: Part | undefined;
  for (let at = 0; at < windows.count; at += 1) {
    const { from, to } = windows.span(at);
    const score = scoreOf(windows, open, at, from, to);
    if (best === undefined || score > best.score) best = { score, from, to };
  }
  return best ?? { score: Number.NEGATIVE_INFINITY, from: 0, to: 0 };
}

/** Score of one window: each feature once, divided by the square root of how many there are. */
function scoreOf(windows: Windows, open: OpenHead, at: number, from: number, to: number): number {
  if (!enough(windows.reading, open.head, from, to)) return Number.NEGATIVE_INFINITY;
  const buckets = windows.buckets(at, open);
  const { weights } = open;
  let sum = 0;
  for (let i = 0; i < buckets.length; i += 1) sum += weights[buckets[i] ?? 0] ?? 0;
  return (sum * open.step) / Math.sqrt(Math.max(1, buckets.length)) + open.bias;
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
