// Adds up what the heads' weights say about a reading, window by window, and which words said it.
// It must not know what the score is used for.
import type { Choir } from './choir.ts';
import { type Head, hearsOutline, pairOf, visitLooks, visitOutline } from './features.ts';
import type { Reading } from './reading.ts';
import type { OpenHead } from './weights.ts';
import { STRIDE, windowEnd, windowStart, windowsIn } from './windows.ts';
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

/** For each head of a choir the window that scores highest. Every word is heard a few times at most, so cost is a straight line in their number. */
export function highest(reading: Reading, choir: Choir): Part[] {
  const { heads } = choir;
  const { words, quotes, quoted } = reading;
  const best: Part[] = heads.map(() => ({ score: Number.NEGATIVE_INFINITY, from: 0, to: windowEnd(reading, 0) }));
  const places = [...heads.keys()];
  const isVoice = (place: number): boolean => heads[place]?.head === 'personalVoice';
  const outlined = places.filter((place) => hearsOutline(heads[place]?.head ?? 'political'));
  const plain = places.filter((place) => !outlined.includes(place) && !isVoice(place));
  const voices = places.filter(isVoice);
  const looks = voices.length > 0 ? bucketsOfLooks(reading, choir) : [];
  const score = (among: readonly number[], from: number, to: number, looks: readonly number[] = []): void => {
    for (const place of among) {
      const open = heads[place];
      const before = best[place];
      if (open === undefined || before === undefined || !enough(reading, open.head, from, to)) continue;
      const sum = scoreOf(choir, place, open, looks);
      if (sum > before.score || (sum === before.score && from < before.from)) best[place] = { score: sum, from, to };
    }
  };
  const apart: number[] = [];
  choir.begin();
  choir.hear(words, 0, Math.min(STRIDE, words.length));
  for (let at = 0; at < windowsIn(reading); at += 1) {
    const from = windowStart(at);
    const to = windowEnd(reading, from);
    choir.hear(words, Math.min(from + STRIDE, to), to);
    score(plain, from, to);
    if (quotes && quoted.slice(from, to).includes(true)) apart.push(from);
    else score(voices, from, to, looks);
    if (outlined.length > 0) visitOutline(reading, from, to, (hash) => choir.beside(hash));
    score(outlined, from, to);
  }
  // The voice passes over quoted words.
  for (const from of voices.length > 0 ? apart : []) {
    const to = windowEnd(reading, from);
    const half = Math.min(from + STRIDE, to);
    choir.begin();
    choir.hear(words, from, half, quoted);
    choir.hear(words, half, to, quoted);
    score(voices, from, to, looks);
  }
  return best;
}

/** The buckets of the look of the writing, each once. */
function bucketsOfLooks(reading: Reading, { shift }: Choir): number[] {
  const buckets = new Set<number>();
  visitLooks(reading, (hash) => buckets.add(hash >>> shift));
  return [...buckets];
}

/** Score of what was heard, and of these looks: each feature once, divided by the square root of how many there are. */
function scoreOf(choir: Choir, place: number, { step, bias, weights }: OpenHead, looks: readonly number[]): number {
  let sum = choir.sum(place);
  let { count } = choir;
  for (const bucket of looks) {
    if (choir.has(bucket)) continue;
    sum += weights[bucket] ?? 0;
    count += 1;
  }
  return (sum * step) / Math.sqrt(Math.max(1, count)) + bias;
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
