// The weights of several heads side by side: the sums of {@link TOGETHER} heads go in one number, each in bits of its own.
// It must not know what is heard, only which bucket it falls in.
import type { OpenHead } from './weights.ts';

/** Heads in one number. */
const TOGETHER = 3;
/** What the bits of one head hold: no window has features enough to fill them. */
const ROOM = 2 ** 18;

export class Together {
  /** How many numbers the weights of all heads take. */
  readonly parts: number;
  /** One bit for each bucket: whether any head has a weight for it. */
  readonly #weighted: Int32Array;
  /** For each 32 buckets how many weighted ones stand before them. */
  readonly #ranks: Int32Array;
  readonly #weights: Float64Array;

  /** `buckets`: 32 at least, and as many as each head has. */
  constructor(buckets: number, heads: readonly OpenHead[]) {
    this.parts = Math.ceil(heads.length / TOGETHER);
    this.#weighted = new Int32Array(buckets / 32);
    this.#ranks = new Int32Array(buckets / 32);
    for (const { weights } of heads) {
      for (let bucket = 0; bucket < buckets; bucket += 1) {
        if (weights[bucket]) this.#weighted[bucket >> 5] = (this.#weighted[bucket >> 5] ?? 0) | (1 << bucket);
      }
    }
    let count = 0;
    for (let place = 0; place < this.#ranks.length; place += 1) {
      this.#ranks[place] = count;
      count += ones(this.#weighted[place] ?? 0);
    }
    this.#weights = new Float64Array(count * this.parts);
    for (const [head, { weights }] of heads.entries()) {
      for (let bucket = 0; bucket < buckets; bucket += 1) {
        if (weights[bucket])
          this.#weights[this.first(bucket) + partOf(head)] = (this.#weights[this.first(bucket) + partOf(head)] ?? 0) + (weights[bucket] ?? 0) * unitOf(head);
      }
    }
  }

  /** Where the weights of a bucket begin, one number for each part; below zero when it has none. */
  first(bucket: number): number {
    const bits = this.#weighted[bucket >> 5] ?? 0;
    const bit = 1 << bucket;
    return (bits & bit) === 0 ? -1 : ((this.#ranks[bucket >> 5] ?? 0) + ones(bits & (bit - 1))) * this.parts;
  }

  /** Sum of one part of the weights that begin at the first `count` of these places. */
  summed(firsts: readonly number[], count: number, part: number): number {
    const weights = this.#weights;
    let sum = 0;
    for (let at = 0; at < count; at += 1) sum += weights[(firsts[at] ?? 0) + part] ?? 0;
    return sum;
  }
}

/** What sums of all parts say of one head, in steps. */
export function sumOf(sums: Float64Array, head: number): number {
  let rest = sums[partOf(head)] ?? 0;
  for (let above = TOGETHER - 1; above > head % TOGETHER; above -= 1) rest -= Math.round(rest / unitOf(above)) * unitOf(above);
  return Math.round(rest / unitOf(head));
}

const partOf = (head: number): number => Math.floor(head / TOGETHER);
const unitOf = (head: number): number => ROOM ** (head % TOGETHER);

/** How many of 32 bits are set. */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
