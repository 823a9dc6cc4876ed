// The shape of the trained weights, and how they are opened. It must not know where they are kept or how they were trained.
import type { Head } from './features.ts';

/** What turns the sum of a head's weights into a probability. */
export interface HeadCurve {
  /** There are 2^bits buckets; 1..20. */
  readonly bits: number;
  /** Weight of one step, above 0. */
  readonly step: number;
  readonly bias: number;
  /** Score to probability: 1 / (1 + e^-(slope × score + offset)). */
  readonly slope: number;
  readonly offset: number;
  /** Probability, 0..1, from which the text counts as flagged. */
  readonly threshold: number;
}

/** One trained head, as the training writes it. A compiled policy carries it packed (`packed.ts`). */
export interface HeadWeights extends HeadCurve {
  /** One character for each bucket: `0` is no weight, the letters are steps of weight (see {@link LEVELS}). */
  readonly levels: string;
}

export interface ClassifierWeights extends Readonly<Record<Head, HeadWeights>> {
  /** Version of the features the weights belong to; other versions are refused. */
  readonly features: number;
}

/** Version of reading and features. Raise it with any change to them, and retrain. */
export const FEATURES_VERSION = 4;

/** The steps from most negative to most positive, `0` in the middle. */
export const LEVELS = 'abcdefghijklmnopqrstuvwxyz0ABCDEFGHIJKLMNOPQRSTUVWXYZ';
export const MIDDLE = LEVELS.indexOf('0');

export interface OpenHead {
  readonly head: Head;
  /** A feature's bucket is the top bits of its hash: `hash >>> shift`. */
  readonly shift: number;
  /** In steps. */
  readonly weights: Int8Array;
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
  const { bits, levels } = stored;
  if (bits < 1 || bits > 20 || levels.length !== 2 ** bits) throw new RangeError(`${head}: ${levels.length} levels for ${bits} bits`);
  return withSteps(
    head,
    stored,
    Int8Array.from(levels, (letter, i) => {
      const level = LEVELS.indexOf(letter);
      if (level < 0) throw new RangeError(`${head}: unknown level ${JSON.stringify(letter)} at ${i}`);
      return level - MIDDLE;
    }),
  );
}

/** A head whose weights, one for each of its 2^bits buckets, are known in steps. */
export function withSteps(head: Head, { bits, step, bias, slope, offset, threshold }: HeadCurve, weights: Int8Array): OpenHead {
  return { head, shift: 32 - bits, weights, step, bias, slope, offset, threshold };
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
