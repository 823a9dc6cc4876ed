// Adds up what the heads' weights say about a reading, window by window, and which words said it.
// It must not know what the score is used for.
import type { Choir } from './choir.ts';
import { type Head, hearsOutline, pairOf, visitLooks, visitOutline } from './features.ts';
import type { Reading } from './reading.ts';
import type { OpenHead } from './weights.ts';
import { windowEnd, windowStart, windowsIn } from './windows.ts';
import type { Word } from './words.ts';

/** Below this many words of the writer's own there is too little to go by. */
const FEWEST: Readonly<Record<Head, number>> = {
  political: 2,
  personalVoice: 4,
  aboutAPerson: 3,
  insider: 3,
  unkind: 2,
  promoting: 3,
  borrowing: 3,
  privateLife: 3,
  takingSides: 3,
};

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
  if (head === 'personalVoice' && reading.quotes) {
    for (let i = from; i < to; i++) if (reading.quoted[i]) own--;
    if (own * 2 < to - from) return false;
  }
  return own >= FEWEST[head];
}

/** For each head of a choir the window that scores highest. Every word is looked at twice at most, so cost is a straight line in their number. */
export function highest(reading: Reading, choir: Choir): Part[] {
  const best: Part[] = [];
  const windows = windowsIn(reading);
  // All of a choir hear the same.
  const outlined = choir.heads.some(({ head }) => hearsOutline(head));
  for (let at = 0; at < windows; at += 1) {
    const from = windowStart(at);
    const to = windowEnd(reading, from);
    choir.begin();
    choir.hear(reading.words, from, to);
    if (outlined) visitOutline(reading, from, to, (hash) => choir.feature(hash));
    // The voice comes last, because it hears more than the others: the look of the writing; or less: no quotations.
    for (const voice of [false, true]) {
      for (let place = 0; place < choir.heads.length; place += 1) {
        const open = choir.heads[place];
        if (open === undefined || (open.head === 'personalVoice') !== voice) continue;
        const score = !enough(reading, open.head, from, to)
          ? Number.NEGATIVE_INFINITY
          : voice
            ? voiceScore(reading, choir, place, open, from, to)
            : scoreOf(choir, place, open);
        if (score > (best[place]?.score ?? Number.NEGATIVE_INFINITY) || at === 0) best[place] = { score, from, to };
      }
    }
  }
  return best;
}

/** Score of what was heard: each feature once, divided by the square root of how many there are. */
function scoreOf(choir: Choir, place: number, { step, bias }: OpenHead): number {
  return ((choir.sums[place] ?? 0) * step) / Math.sqrt(Math.max(1, choir.count)) + bias;
}

/** The voice passes over quoted words, and looks at the writing. */
function voiceScore(reading: Reading, choir: Choir, place: number, open: OpenHead, from: number, to: number): number {
  if (reading.quotes) {
    choir.begin();
    choir.hear(reading.words, from, to, reading.quoted);
  }
  visitLooks(reading, (hash) => choir.feature(hash));
  return scoreOf(choir, place, open);
}

/** 0..1. A text with nothing to go by is 0. */
export function probability(score: number, { slope, offset }: OpenHead): number {
  return 1 / (1 + Math.exp(-(slope * score + offset)));
}

/** What each word of a part added, at its place in `from`..`to`; a pair counts for its second word. */
export function contributions(reading: Reading, { head, weights, shift }: OpenHead, { from, to }: Part): Float64Array {
  const { words, quoted } = reading;
  const added = new Float64Array(Math.max(0, to - from));
  let before: Word | undefined;
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word === undefined || (head === 'personalVoice' && quoted[at])) {
      before = undefined;
      continue;
    }
    let sum = before === undefined ? 0 : (weights[pairOf(before, word) >>> shift] ?? 0);
    for (const feature of word.features) sum += weights[feature >>> shift] ?? 0;
    added[at - from] = sum;
    before = word;
  }
  if (hearsOutline(head)) {
    visitOutline(reading, from, to, (hash, place) => {
      added[place - from] = (added[place - from] ?? 0) + (weights[hash >>> shift] ?? 0);
    });
  }
  return added;
}
