// The shape of the trained weights, and how they are opened. It must not know where they are kept or how they were trained.
import type { Head } from './features.ts';

/** One trained head. Plain JSON; small enough to travel inside a compiled policy. */
export interface HeadWeights {
  /** There are 2^bits buckets. */
  readonly bits: number;
  /** One character for each bucket: `0` is no weight, the letters are steps of weight (see {@link LEVELS}). */
  readonly levels: string;
  /** Weight of one step. */
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
export const FEATURES_VERSION = 1;

/** The steps from most negative to most positive; `0` in the middle. Plain characters pack better than base64 of bytes. */
export const LEVELS = 'abcdefghijklmno0ABCDEFGHIJKLMNO';
const MIDDLE = LEVELS.indexOf('0');

export interface OpenHead {
  readonly head: Head;
  /** A feature's bucket is the top bits of its hash: `hash >>> shift`. */
  readonly shift: number;
  readonly weights: Float32Array;
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
  if (levels.length !== 2 ** bits) throw new RangeError(`${head}: ${levels.length} levels for ${bits} bits`);
  const values = new Float32Array(128);
  for (let i = 0; i < LEVELS.length; i++) values[LEVELS.charCodeAt(i)] = (i - MIDDLE) * step;
  const weights = new Float32Array(levels.length);
  for (let i = 0; i < levels.length; i++) {
    const unit = levels.charCodeAt(i);
    const value = values[unit] ?? 0;
    if (value === 0 && unit !== 0x30) throw new RangeError(`${head}: unknown level ${JSON.stringify(levels[i])} at ${i}`);
    weights[i] = value;
  }
  return { head, shift: 32 - bits, weights, bias, slope, offset, threshold };
}

/** Writes weights as levels of the given step: the inverse of {@link openHead}, with rounding. */
export function packLevels(weights: Float32Array, step: number): string {
  let packed = '';
  for (const weight of weights) packed += LEVELS[Math.max(0, Math.min(2 * MIDDLE, Math.round(weight / step) + MIDDLE))] ?? '0';
  return packed;
}
