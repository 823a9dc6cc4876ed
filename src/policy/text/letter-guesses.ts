// Guesses letters by three views of what stands before them, each trusted as far as it was right. Plain arithmetic and square roots only,
// so that every browser guesses alike to the last bit. It must not know any word.
import type { Guesses } from '../decisions.ts';

const VIEWS = 3;
/** So many bits of a letter have their guesses side by side. */
export const SIDE_BITS = 3;
/** Each situation has its own trust in the views. */
const SITUATIONS = 32;
const FIRST_TRUST = 0.35;
const LEARNING = 0.008;
/** No guess is nearer to certainty than this: the coder's range has thirty bits. */
const SURE = 0.9998;
/** A place holds a guess in its upper bits, and in its lower ones how often it has learned. */
const GUESS_BITS = 26;
const TIMES_BITS = 5;
const MOST_TIMES = 2 ** TIMES_BITS - 1;
const NEARLY = 2 ** 14;
/** How far from even a guess is, by its leading bits. */
const FINE_BITS = 12;
const LEANINGS = Float64Array.from({ length: 2 ** FINE_BITS }, (_, leading) => {
  const yes = (leading + 0.5) / 2 ** FINE_BITS;
  return (yes - 0.5) / Math.sqrt(yes * (1 - yes));
});

export class LetterGuesses implements Guesses {
  /** Places for the guesses of one view, as a power of two. */
  readonly #placeBits: number;
  readonly #held: Int32Array;
  readonly #trust = new Float64Array(VIEWS * SITUATIONS).fill(FIRST_TRUST);
  readonly #views = new Int32Array(VIEWS);
  #trusted = 0;
  /** Where each view has its guesses for the bits to come, and the one used last. */
  readonly #sides = new Int32Array(VIEWS);
  #kind = 0;
  #guess = 0.5;

  /** `units`: how many letters there are; it says how much to remember. */
  constructor(units: number) {
    this.#placeBits = SIDE_BITS + 32 - Math.clz32(units >> 2);
    this.#held = new Int32Array(VIEWS << this.#placeBits).fill(2 ** (GUESS_BITS + TIMES_BITS - 1));
  }

  /** What the next letter is to be guessed by: any numbers. `situation` is smaller than 32. */
  look(situation: number, first: number, second: number, third: number): void {
    this.#trusted = situation * VIEWS;
    this.#views[0] = first;
    this.#views[1] = second;
    this.#views[2] = third;
  }

  /** Begins the next bits of the letter, `bits` telling those before. */
  turn(bits: number): void {
    for (let view = 0; view < VIEWS; view += 1) {
      const hash = Math.imul(Math.imul(this.#views[view] ?? 0, 0x2c1b3c6d) + Math.imul(bits, 0x9e3779b1), 0x85ebca6b);
      this.#sides[view] = (view << this.#placeBits) + (((hash ^ (hash >>> 15)) >>> (32 - this.#placeBits)) & -(2 ** SIDE_BITS));
    }
  }

  yes(kind: number): number {
    this.#kind = kind;
    let sum = 0;
    for (let view = 0; view < VIEWS; view += 1) sum += this.#leaning(view) * (this.#trust[this.#trusted + view] ?? 0);
    this.#guess = Math.min(SURE, Math.max(1 - SURE, 0.5 + sum / Math.sqrt(4 + 4 * sum * sum)));
    return this.#guess;
  }

  learn(said: boolean): void {
    const wrong = (said ? 1 : 0) - this.#guess;
    for (let view = 0; view < VIEWS; view += 1) {
      const trusted = this.#trusted + view;
      this.#trust[trusted] = (this.#trust[trusted] ?? 0) + wrong * LEARNING * this.#leaning(view);
      const place = (this.#sides[view] ?? 0) + this.#kind;
      const held = this.#held[place] ?? 0;
      const times = held & MOST_TIMES;
      const guess = held >>> TIMES_BITS;
      const aim = said ? 2 ** GUESS_BITS - NEARLY : NEARLY;
      this.#held[place] = (Math.trunc(guess + (aim - guess) / (times + 1.5)) << TIMES_BITS) | Math.min(MOST_TIMES, times + 1);
    }
  }

  #leaning(view: number): number {
    return LEANINGS[(this.#held[(this.#sides[view] ?? 0) + this.#kind] ?? 0) >>> (GUESS_BITS + TIMES_BITS - FINE_BITS)] ?? 0;
  }
}
