// The heads whose buckets are cut alike, heard together: one walk over the words adds up what all of them have to say.
// What is asked for every feature lies in single bits, so that it stays near. It must not know what a score means.
import { pairOf } from './features.ts';
import type { OpenHead } from './weights.ts';
import type { Word } from './words.ts';

export class Choir {
  /** What each head has heard since `begin`, in steps. */
  readonly sums: Int32Array;
  /** Different features heard since `begin`. */
  count = 0;
  /** One bit for each bucket: heard since `begin`; and whether any head has a weight for it. */
  readonly #heard: Int32Array;
  readonly #weighted: Int32Array;
  /** For each bucket the number of its weights. */
  readonly #numbers: Int32Array;
  /** The weights of every head for each number, side by side. */
  readonly #weights: Int8Array;

  /** `heads` must have buckets of the same size, 32 at least. */
  constructor(
    readonly shift: number,
    readonly heads: readonly OpenHead[],
  ) {
    const buckets = 2 ** (32 - shift);
    this.sums = new Int32Array(heads.length);
    this.#heard = new Int32Array(Math.ceil(buckets / 32));
    this.#weighted = new Int32Array(this.#heard.length);
    this.#numbers = new Int32Array(buckets);
    const weights: number[] = [];
    for (let bucket = 0; bucket < buckets; bucket += 1) {
      if (!heads.some((head) => head.weights[bucket])) continue;
      this.#weighted[bucket >> 5] = (this.#weighted[bucket >> 5] ?? 0) | (1 << bucket);
      this.#numbers[bucket] = weights.length;
      for (const head of heads) weights.push(head.weights[bucket] ?? 0);
    }
    this.#weights = Int8Array.from(weights);
  }

  /** Forgets what was heard. */
  begin(): void {
    this.count = 0;
    this.sums.fill(0);
    this.#heard.fill(0);
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
    const heard = this.#heard;
    const place = bucket >> 5;
    const bit = 1 << bucket;
    const here = heard[place] ?? 0;
    if ((here & bit) !== 0) return;
    heard[place] = here | bit;
    this.count += 1;
    if (((this.#weighted[place] ?? 0) & bit) === 0) return;
    const { sums } = this;
    const weights = this.#weights;
    const first = this.#numbers[bucket] ?? 0;
    for (let head = 0; head < sums.length; head += 1) sums[head] = (sums[head] ?? 0) + (weights[first + head] ?? 0);
  }
}
