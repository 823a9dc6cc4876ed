// The heads whose buckets are cut alike, heard together: one walk over the words adds up what all of them have to say.
// It must not know what a score means.
import { pairOf } from './features.ts';
import type { OpenHead } from './weights.ts';
import type { Word } from './words.ts';

/** Rounds before the cells must be wiped; the low byte of a cell. */
const ROUNDS = 0xff;

export class Choir {
  /** What each head has heard since `begin`, in steps. */
  readonly sums: Int32Array;
  /** Different features heard since `begin`. */
  count = 0;
  #round = 0;
  /** For each bucket: in which round it was last heard, and above that the number of its weights, 0 for none. */
  readonly #cells: Int32Array;
  /** The weights of every head for each number, side by side. */
  readonly #weights: Int8Array;

  /** `heads` must have buckets of the same size. */
  constructor(
    readonly shift: number,
    readonly heads: readonly OpenHead[],
  ) {
    this.sums = new Int32Array(heads.length);
    this.#cells = new Int32Array(2 ** (32 - shift));
    const weights: number[] = heads.map(() => 0);
    let number = 0;
    for (let bucket = 0; bucket < this.#cells.length; bucket += 1) {
      if (!heads.some((head) => head.weights[bucket])) continue;
      number += 1;
      this.#cells[bucket] = number << 8;
      for (const head of heads) weights.push(head.weights[bucket] ?? 0);
    }
    this.#weights = Int8Array.from(weights);
  }

  /** Forgets what was heard. */
  begin(): void {
    this.count = 0;
    this.sums.fill(0);
    this.#round += 1;
    if (this.#round <= ROUNDS) return;
    for (let bucket = 0; bucket < this.#cells.length; bucket += 1) this.#cells[bucket] = (this.#cells[bucket] ?? 0) & ~ROUNDS;
    this.#round = 1;
  }

  /** Hears the words `from` (inclusive) to `to` (exclusive), each feature once. Quoted words are passed over where `quoted` is given. */
  hear(words: readonly Word[], from: number, to: number, quoted?: readonly boolean[]): void {
    let before: Word | undefined;
    for (let at = from; at < to; at += 1) {
      const word = words[at];
      if (word === undefined || quoted?.[at]) {
        before = undefined;
        continue;
      }
      const { features } = word;
      for (let each = 0; each < features.length; each += 1) this.feature(features[each] ?? 0);
      if (before !== undefined) this.feature(pairOf(before, word));
      before = word;
    }
  }

  /** Hears one feature, unless it has been heard. */
  feature(hash: number): void {
    const bucket = hash >>> this.shift;
    const cell = this.#cells[bucket] ?? 0;
    if ((cell & ROUNDS) === this.#round) return;
    this.#cells[bucket] = (cell & ~ROUNDS) | this.#round;
    this.count += 1;
    if (cell <= ROUNDS) return;
    const { sums } = this;
    const weights = this.#weights;
    const first = (cell >> 8) * sums.length;
    for (let head = 0; head < sums.length; head += 1) sums[head] = (sums[head] ?? 0) + (weights[first + head] ?? 0);
  }
}
