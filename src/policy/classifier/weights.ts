// The shape of the trained weights, and how they are opened. It must not know where they are kept or how they were trained.
import type { Head } from './features.ts';
import { Seen } from './seen.ts';

/** One trained head. Plain JSON; small enough to travel inside a compiled policy. */
export interface HeadWeights {
  /** There are 2^bits buckets; 1..20. */
  readonly bits: number;
  /** One character for each bucket: `0` is no weight, the letters are steps of weight (see {@link LEVELS}). */
  readonly levels: string;
  /** Weight of one step, above 0. */
  readonly step: number;
  readonly bias: number;
  /** Score to probability: 1 / (1 + e^-(slope × score + offset)). */
  readonly slope: number;
  readonly offset: number;
  /** Probability, 0..1, from which the text counts as flagged. */
  readonly threshold: number;
}

export interface ClassifierWeights {
  /** Version of the features the weights belong to; other versions are refused. */
  readonly features: number;
  readonly political: HeadWeights;
  readonly personalVoice: HeadWeights;
}

/** Version of reading and features. Raise it with any change to them, and retrain. */
export const FEATURES_VERSION = 3;

/** The steps from most negative to most positive, `0` in the middle. One plain character each packs better than base64 of bytes. */
export const LEVELS = 'abcdefghijklmnopqrstuvwxyz0ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MIDDLE = LEVELS.indexOf('0');

export interface OpenHead {
  readonly head: Head;
  /** A feature's bucket is the top bits of its hash: `hash >>> shift`. */
  readonly shift: number;
  /** In steps. */
  readonly weights: Int8Array;
  readonly seen: Seen;
  readonly step: number;
  readonly bias: number;
  readonly slope: number;
  readonly offset: number;
  readonly threshold: number;
}

/**
 * Opens one head. Pure.
 * @throws RangeError when the levels do not fit the number of buckets or hold an unknown character
 */
export function openHead(head: Head, stored: HeadWeights): OpenHead {
  const { bits, levels, step, bias, slope, offset, threshold } = stored;
  const size = 2 ** bits;
  if (bits < 1 || bits > 20 || levels.length !== size) throw new RangeError(`${head}: ${levels.length} levels for ${bits} bits`);
  const weights = new Int8Array(size);
  for (let i = 0; i < size; i++) {
    const level = LEVELS.indexOf(levels[i] ?? '');
    if (level < 0) throw new RangeError(`${head}: unknown level ${JSON.stringify(levels[i])} at ${i}`);
    weights[i] = level - MIDDLE;
  }
  return { head, shift: 32 - bits, weights, seen: new Seen(size), step, bias, slope, offset, threshold };
}

/** Writes weights as levels of the given step: the inverse of {@link openHead}, with rounding. */
export function packLevels(weights: Float32Array, step: number, least = 0.5): string {
  let packed = '';
  for (const weight of weights) {
    const steps = Math.abs(weight / step) < least ? 0 : Math.round(weight / step);
    packed += LEVELS[Math.max(0, Math.min(2 * MIDDLE, steps + MIDDLE))] ?? '0';
  }
  return packed;
}
