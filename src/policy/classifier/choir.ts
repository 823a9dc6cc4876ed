// The heads whose buckets are cut alike, heard together: one walk over the words adds up what all of them have to say.
// Windows overlap by half, so words are heard half a window at a time, each once. It must not know what a score means.
import { pairOf } from './features.ts';
import { sumOf, Together } from './together.ts';
import type { OpenHead } from './weights.ts';
import type { Word } from './words.ts';

export class Choir {
  /** Different features heard in the last two stretches of words. */
  count = 0;
  readonly #weights: Together;
  /** What the heads have heard in the last two stretches, and in the last alone. */
  readonly #sums: Float64Array;
  readonly #last: Float64Array;
  #lastCount = 0;
  /** One bit for each bucket: heard in the last stretch, in the one before, and beside the words. */
  #heard: Int32Array;
  #before: Int32Array;
  readonly #beside: Int32Array;
  /** Places in `beside` that are not empty. */
  readonly #places: number[] = [];
  /** Where the weights are of what is heard in this stretch, and of that part of it that was in the one before. */
  readonly #freshOnes: number[] = [];
  readonly #againOnes: number[] = [];
  #fresh = 0;
  #again = 0;

  /** `heads` must have buckets of the same size, 32 at least. */
  constructor(
    readonly shift: number,
    readonly heads: readonly OpenHead[],
  ) {
    const buckets = 2 ** (32 - shift);
    this.#weights = new Together(buckets, heads);
    this.#sums = new Float64Array(this.#weights.parts);
    this.#last = new Float64Array(this.#weights.parts);
    this.#heard = new Int32Array(buckets / 32);
    this.#before = new Int32Array(buckets / 32);
    this.#beside = new Int32Array(buckets / 32);
  }

  /** What a head has heard in the last two stretches of words, in steps. */
  sum(head: number): number {
    return sumOf(this.#sums, head);
  }

  /** Forgets what was heard. */
  begin(): void {
    this.#heard.fill(0);
    this.#last.fill(0);
    this.#lastCount = 0;
  }

  /** Hears the next stretch of words, `from` (inclusive) to `to` (exclusive). Quoted words are passed over where `quoted` is given. */
  hear(words: readonly Word[], from: number, to: number, quoted?: readonly boolean[]): void {
    this.#turn();
    let before: Word | undefined;
    for (let at = from; at < to; at += 1) {
      const word = words[at];
      if (word === undefined || quoted?.[at]) {
        before = undefined;
        continue;
      }
      const { features } = word;
      for (let each = 0; each < features.length; each += 1) this.#feature((features[each] ?? 0) >>> this.shift);
      if (before !== undefined) this.#feature(pairOf(before, word) >>> this.shift);
      before = word;
    }
    for (let part = 0; part < this.#sums.length; part += 1) {
      const last = this.#weights.summed(this.#freshOnes, this.#fresh, part);
      this.#sums[part] = (this.#last[part] ?? 0) + last - this.#weights.summed(this.#againOnes, this.#again, part);
      this.#last[part] = last;
    }
    // The pair that ends one stretch and begins the next belongs to neither, but to both together.
    const [end, begin] = [words[from - 1], words[from]];
    if (from < to && end && begin && !quoted?.[from - 1] && !quoted?.[from]) this.beside(pairOf(end, begin));
  }

  /** Makes the last stretch the one before. */
  #turn(): void {
    const heard = this.#before;
    this.#before = this.#heard;
    this.#heard = heard;
    heard.fill(0);
    this.count = this.#lastCount;
    this.#lastCount = this.#fresh = this.#again = 0;
    for (const place of this.#places) this.#beside[place] = 0;
    this.#places.length = 0;
  }

  /** Whether a bucket was heard in the last two stretches. */
  has(bucket: number): boolean {
    const place = bucket >> 5;
    return (((this.#heard[place] ?? 0) | (this.#before[place] ?? 0) | (this.#beside[place] ?? 0)) & (1 << bucket)) !== 0;
  }

  /** Hears a feature that belongs to the last two stretches only, unless it has been heard in them. */
  beside(hash: number): void {
    const bucket = hash >>> this.shift;
    if (this.has(bucket)) return;
    const place = bucket >> 5;
    this.#beside[place] = (this.#beside[place] ?? 0) | (1 << bucket);
    this.#places.push(place);
    this.count += 1;
    const first = this.#weights.first(bucket);
    if (first < 0) return;
    for (let part = 0; part < this.#sums.length; part += 1) this.#sums[part] = (this.#sums[part] ?? 0) + this.#weights.summed([first], 1, part);
  }

  /** Takes note of a feature, unless it has been heard in this stretch. */
  #feature(bucket: number): void {
    const place = bucket >> 5;
    const bit = 1 << bucket;
    const here = this.#heard[place] ?? 0;
    if ((here & bit) !== 0) return;
    this.#heard[place] = here | bit;
    this.#lastCount += 1;
    const isAgain = ((this.#before[place] ?? 0) & bit) !== 0;
    if (!isAgain) this.count += 1;
    const first = this.#weights.first(bucket);
    if (first < 0) return;
    this.#freshOnes[this.#fresh++] = first;
    if (isAgain) this.#againOnes[this.#again++] = first;
  }
}
