// The heads whose buckets are cut alike, heard together: one walk over the words adds up what all of them have to say.
// Windows overlap by half, so words are heard half a window at a time, each once. It must not know what a score means.
import { pairOf } from './features.ts';
import type { OpenHead } from './weights.ts';
import type { Word } from './words.ts';

/** Sums of so many heads go in one number, each in bits of its own: no window has features enough to fill them. */
const TOGETHER = 3;
const ROOM = 2 ** 18;

export class Choir {
  /** What the heads have heard in the last two stretches of words, in steps, {@link TOGETHER} in one number. */
  readonly #sums: Float64Array;
  /** Different features heard in them. */
  count = 0;
  /** The same of the last stretch alone. */
  readonly #last: Float64Array;
  #lastCount = 0;
  /** One bit for each bucket: heard in the last stretch; in the one before; beside the words; and whether any head has a weight for it. */
  #heard: Int32Array;
  #before: Int32Array;
  readonly #beside: Int32Array;
  readonly #weighted: Int32Array;
  /** Where the weights are of what is heard in this stretch, and of that part of it that was in the one before. */
  readonly #freshOnes: number[] = [];
  readonly #againOnes: number[] = [];
  #fresh = 0;
  #again = 0;
  /** Places in `beside` that are not empty. */
  readonly #places: number[] = [];
  /** For each 32 buckets how many weighted ones stand before them. */
  readonly #ranks: Int32Array;
  /** The weights of every head for each weighted bucket, as the sums have them. */
  readonly #weights: Float64Array;

  /** `heads` must have buckets of the same size, 32 at least. */
  constructor(
    readonly shift: number,
    readonly heads: readonly OpenHead[],
  ) {
    const places = 2 ** (32 - shift) / 32;
    const bits = (): Int32Array => new Int32Array(places);
    this.#sums = new Float64Array(Math.ceil(heads.length / TOGETHER));
    this.#last = new Float64Array(this.#sums.length);
    [this.#heard, this.#before, this.#beside, this.#weighted, this.#ranks] = [bits(), bits(), bits(), bits(), bits()];
    for (const { weights } of heads) {
      for (let bucket = 0; bucket < weights.length; bucket += 1) if (weights[bucket]) mark(this.#weighted, bucket);
    }
    let count = 0;
    for (let place = 0; place < places; place += 1) {
      this.#ranks[place] = count;
      count += ones(this.#weighted[place] ?? 0);
    }
    this.#weights = new Float64Array(count * this.#sums.length);
    for (const [head, { weights }] of heads.entries()) {
      const unit = ROOM ** (head % TOGETHER);
      for (let bucket = 0; bucket < weights.length; bucket += 1) {
        const weight = weights[bucket] ?? 0;
        if (weight === 0) continue;
        const at = this.#first(bucket) + Math.floor(head / TOGETHER);
        this.#weights[at] = (this.#weights[at] ?? 0) + weight * unit;
      }
    }
  }

  /** What a head has heard in the last two stretches of words, in steps. */
  sum(head: number): number {
    let rest = this.#sums[Math.floor(head / TOGETHER)] ?? 0;
    for (let each = TOGETHER - 1; each > head % TOGETHER; each -= 1) rest -= Math.round(rest / ROOM ** each) * ROOM ** each;
    return Math.round(rest / ROOM ** (head % TOGETHER));
  }

  /** Forgets what was heard. */
  begin(): void {
    this.#heard.fill(0);
    this.#last.fill(0);
    this.#lastCount = 0;
  }

  /** Hears the next stretch of words, `from` (inclusive) to `to` (exclusive). Quoted words are passed over where `quoted` is given. */
  hear(words: readonly Word[], from: number, to: number, quoted?: readonly boolean[]): void {
    const heard = this.#before;
    this.#before = this.#heard;
    this.#heard = heard;
    heard.fill(0);
    this.#sums.set(this.#last);
    this.count = this.#lastCount;
    this.#last.fill(0);
    this.#lastCount = this.#fresh = this.#again = 0;
    for (const place of this.#places) this.#beside[place] = 0;
    this.#places.length = 0;
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
      const last = this.#summed(this.#freshOnes, this.#fresh, part);
      this.#last[part] = last;
      this.#sums[part] = (this.#sums[part] ?? 0) + last - this.#summed(this.#againOnes, this.#again, part);
    }
    // The pair that ends one stretch and begins the next belongs to neither, but to both together.
    const [end, begin] = [words[from - 1], words[from]];
    if (from < to && end && begin && !quoted?.[from - 1] && !quoted?.[from]) this.beside(pairOf(end, begin));
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
    mark(this.#beside, bucket);
    this.#places.push(bucket >> 5);
    this.count += 1;
    if (((this.#weighted[bucket >> 5] ?? 0) & (1 << bucket)) === 0) return;
    const first = this.#first(bucket);
    for (let part = 0; part < this.#sums.length; part += 1) this.#sums[part] = (this.#sums[part] ?? 0) + (this.#weights[first + part] ?? 0);
  }

  /** Takes note of a feature, unless it has been heard in this stretch. */
  #feature(bucket: number): void {
    const heard = this.#heard;
    const place = bucket >> 5;
    const bit = 1 << bucket;
    const here = heard[place] ?? 0;
    if ((here & bit) !== 0) return;
    heard[place] = here | bit;
    this.#lastCount += 1;
    const isAgain = ((this.#before[place] ?? 0) & bit) !== 0;
    if (!isAgain) this.count += 1;
    if (((this.#weighted[place] ?? 0) & bit) === 0) return;
    const first = this.#first(bucket);
    this.#freshOnes[this.#fresh] = first;
    this.#fresh += 1;
    if (!isAgain) return;
    this.#againOnes[this.#again] = first;
    this.#again += 1;
  }

  #summed(firsts: readonly number[], count: number, part: number): number {
    const weights = this.#weights;
    let sum = 0;
    for (let at = 0; at < count; at += 1) sum += weights[(firsts[at] ?? 0) + part] ?? 0;
    return sum;
  }

  /** Where the weights of a weighted bucket begin. */
  #first(bucket: number): number {
    const place = bucket >> 5;
    return ((this.#ranks[place] ?? 0) + ones((this.#weighted[place] ?? 0) & ((1 << bucket) - 1))) * this.#sums.length;
  }
}

function mark(bits: Int32Array, bucket: number): void {
  bits[bucket >> 5] = (bits[bucket >> 5] ?? 0) | (1 << bucket);
}

/** How many of 32 bits are set. */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
