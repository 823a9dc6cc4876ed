// The weights of a head as a policy carries them: the same steps as trained, in a sixth of the characters.
import { DecisionReader, DecisionWriter, GuessEach } from '../decisions.ts';
import { eachHead, type Head } from './features.ts';
import { type ClassifierWeights, type HeadCurve, type HeadWeights, LEVELS, MIDDLE } from './weights.ts';

export interface PackedHead extends HeadCurve {
  readonly packed: string;
  /** `sumOf` the packed text: damage is seen without unpacking. */
  readonly sum: number;
}

export interface PackedWeights extends Readonly<Record<Head, PackedHead>> {
  readonly features: number;
}

/**
 * Kinds of decision: is there a weight, is it negative, and is it more than so many steps; each by what the heads before it have there:
 * how many have a weight, the largest of them, and what they add up to.
 */
const MOST_HEADS = 7;
const MOST_STEPS = 4;
const SIZES = MOST_STEPS + 1;
const SUMS = 2 * MOST_STEPS + 1;
const THERE = 0;
const NEGATIVE = THERE + (MOST_HEADS + 1) * SIZES * SIZES;
const MORE = NEGATIVE + (MOST_HEADS + 1) * SUMS;
const KINDS = MORE + LEVELS.length * SIZES * SIZES;

/** Pure. The inverse is {@link unpackedHeads}. */
export function packWeights(weights: ClassifierWeights): PackedWeights {
  const companies = new Companies();
  return { features: weights.features, ...eachHead((head) => packHead(weights[head], companies)) };
}

function packHead({ levels: signs, ...curve }: HeadWeights, companies: Companies): PackedHead {
  const company = companies.of(curve.bits);
  const levels = Int8Array.from(signs, (sign) => LEVELS.indexOf(sign) - MIDDLE);
  const writer = new DecisionWriter(new GuessEach(KINDS));
  for (let bucket = 0; bucket < levels.length; bucket += 1) {
    const level = levels[bucket] ?? 0;
    writer.write(company.there(bucket), level !== 0);
    if (level === 0) continue;
    writer.write(company.negative(bucket), level < 0);
    const size = Math.abs(level);
    for (let steps = 1; steps < MIDDLE; steps += 1) {
      writer.write(company.more(bucket, steps), size > steps);
      if (size === steps) break;
    }
  }
  company.join(levels);
  const packed = writer.done();
  return { ...curve, packed, sum: sumOf(packed) };
}

/** The weight of each bucket of each head, in steps. */
export function unpackedHeads(heads: Readonly<Record<Head, PackedHead>>): Record<Head, Int8Array> {
  const companies = new Companies();
  return eachHead((head) => unpackedLevels(heads[head], companies));
}

function unpackedLevels({ bits, packed }: PackedHead, companies: Companies): Int8Array {
  const company = companies.of(bits);
  const reader = new DecisionReader(packed, new GuessEach(KINDS));
  const levels = new Int8Array(2 ** bits);
  for (let bucket = 0; bucket < levels.length; bucket += 1) {
    if (!reader.read(company.there(bucket))) continue;
    const negative = reader.read(company.negative(bucket));
    let size = 1;
    while (size < MIDDLE && reader.read(company.more(bucket, size))) size += 1;
    levels[bucket] = negative ? -size : size;
  }
  company.join(levels);
  return levels;
}

/**
 * What the heads before one have in each bucket. Heads of as many buckets share most of what they know,
 * so that the later ones cost half of what they would alone.
 */
class Company {
  readonly #heads: Uint8Array;
  readonly #most: Uint8Array;
  readonly #sums: Int16Array;

  constructor(buckets: number) {
    this.#heads = new Uint8Array(buckets);
    this.#most = new Uint8Array(buckets);
    this.#sums = new Int16Array(buckets);
  }

  there(bucket: number): number {
    return THERE + (this.#count(bucket) * SIZES + this.#size(bucket)) * SIZES + Math.abs(this.#sum(bucket));
  }

  negative(bucket: number): number {
    return NEGATIVE + this.#count(bucket) * SUMS + this.#sum(bucket) + MOST_STEPS;
  }

  more(bucket: number, steps: number): number {
    return MORE + (steps * SIZES + this.#size(bucket)) * SIZES + Math.abs(this.#sum(bucket));
  }

  join(levels: Int8Array): void {
    for (let bucket = 0; bucket < levels.length; bucket += 1) {
      const level = levels[bucket] ?? 0;
      if (level === 0) continue;
      this.#heads[bucket] = (this.#heads[bucket] ?? 0) + 1;
      this.#most[bucket] = Math.max(this.#most[bucket] ?? 0, Math.abs(level));
      this.#sums[bucket] = (this.#sums[bucket] ?? 0) + level;
    }
  }

  #count(bucket: number): number {
    return Math.min(MOST_HEADS, this.#heads[bucket] ?? 0);
  }

  #size(bucket: number): number {
    return Math.min(MOST_STEPS, this.#most[bucket] ?? 0);
  }

  #sum(bucket: number): number {
    return Math.max(-MOST_STEPS, Math.min(MOST_STEPS, this.#sums[bucket] ?? 0));
  }
}

/** One company for each number of buckets. */
class Companies {
  readonly #byBits = new Map<number, Company>();

  of(bits: number): Company {
    const before = this.#byBits.get(bits);
    if (before) return before;
    const made = new Company(2 ** bits);
    this.#byBits.set(bits, made);
    return made;
  }
}

/** FNV-1a over the characters. */
export function sumOf(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}
