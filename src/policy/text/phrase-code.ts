// The signs of phrases as likely decisions, so that a policy carries them in few characters: what follows what is guessed first.
// Writing and reading are one and the same walk, so they cannot differ. It must not know any phrase.
import { AGAIN, CLOSE, COMMON, JOIN, KNOWN, ONCE, OPEN } from './phrase-signs.ts';

/** Takes one decision of a kind: a writer writes what is said and gives it back, a reader gives back what it reads. */
export type Decide = (kind: number, said: boolean) => boolean;

/** Classes of signs: those below `KNOWN`, the commonest symbols, the other symbols. */
const COMMONS = KNOWN;
const OTHERS = KNOWN + 1;
const CLASSES = KNOWN + 2;
const CLASS_BITS = 4;
const COMMON_BITS = 5;
/** Numbers of symbols are smaller than 2 to this power less one. */
export const MOST_BITS = 15;
/** So many of the leading bits of a number are guessed. */
const GUESSED_BITS = 3;
const SURE = 3;

const GUESS = (CLASSES * CLASSES * 4) << CLASS_BITS;
const COMMON_KIND = GUESS + 2 * (SURE + 1) * 2 * CLASSES;
const SIZE = COMMON_KIND + ((4 * (COMMON + 2)) << COMMON_BITS);
const SIZE_KINDS = MOST_BITS + MOST_BITS * 2 ** GUESSED_BITS;
const RECENT = SIZE + MOST_BITS * SIZE_KINDS;

/** How many kinds of decision there are. */
export const KINDS = RECENT + 4 * SIZE_KINDS;

/** Places to remember what came after two signs. */
const AFTER_TWO = 2 ** 15;
const AFTER_ONE = 2 ** 14;

export class PhraseCode {
  /** What came last after one sign and after two, and how often in a row. */
  readonly #afterOne = new Int32Array(AFTER_ONE).fill(-1);
  readonly #afterTwo = new Int32Array(AFTER_TWO).fill(-1);
  readonly #sureOfOne = new Uint8Array(AFTER_ONE);
  readonly #sureOfTwo = new Uint8Array(AFTER_TWO);
  #last = 0;
  #classOfLast = 0;
  #classBefore = 0;
  #one = 0;
  #two = 0;
  #inside = false;
  /** Symbols from this number on are first met inside the bracket, and stand in no order. */
  #known = COMMON;
  /** The number that the alternative before begins with, where those after it begin with no smaller one. */
  #before = -1;
  /** The number that the next new symbol has. */
  #next = COMMON;

  readonly #decide: Decide;

  constructor(decide: Decide) {
    this.#decide = decide;
  }

  /** Codes one sign and gives it back; a reader passes anything. */
  sign(sign: number): number {
    const one = this.#afterOne[this.#one] ?? -1;
    const two = this.#afterTwo[this.#two] ?? -1;
    const coded =
      two >= 0 && this.#guess(GUESS, this.#sureOfTwo[this.#two] ?? 0, two, sign)
        ? two
        : one >= 0 && one !== two && this.#guess(GUESS + (SURE + 1) * 2 * CLASSES, this.#sureOfOne[this.#one] ?? 0, one, sign)
          ? one
          : this.#spelled(sign, one >= 0 || two >= 0);
    remember(this.#afterOne, this.#sureOfOne, this.#one, coded);
    remember(this.#afterTwo, this.#sureOfTwo, this.#two, coded);
    this.#note(coded);
    return coded;
  }

  #guess(from: number, sure: number, guess: number, sign: number): boolean {
    return this.#decide(from + ((sure * 2 + (guess < KNOWN ? 0 : 1)) * CLASSES + this.#classOfLast), guess === sign);
  }

  #spelled(sign: number, guessed: boolean): number {
    const from = ((this.#classBefore * CLASSES + this.#classOfLast) * 4 + (this.#inside ? 2 : 0) + (guessed ? 1 : 0)) << CLASS_BITS;
    const kind = this.#bits(from, CLASS_BITS, classOf(sign));
    if (kind < COMMONS) return kind;
    const number = sign - KNOWN;
    const joined = this.#classOfLast === JOIN;
    const least = this.#inside && !joined ? this.#before : -1;
    if (kind === COMMONS) {
      const after = Math.min(least, COMMON) + 1;
      return KNOWN + this.#bits(COMMON_KIND + ((((this.#inside ? 2 : 0) + (joined ? 1 : 0)) * (COMMON + 2) + after) << COMMON_BITS), COMMON_BITS, number);
    }
    // Alternatives are in order, so one is told by how far it is from the one before; others by how long ago they were first met.
    if (least >= 0 && least < this.#next) {
      const first = Math.max(least, COMMON);
      const room = Math.min(MOST_BITS - 1, 31 - Math.clz32(this.#next - first + 1));
      return KNOWN + first + this.#size(SIZE + room * SIZE_KINDS, number - first);
    }
    return KNOWN + this.#next - 1 - this.#size(RECENT + ((this.#inside ? 2 : 0) + (joined ? 1 : 0)) * SIZE_KINDS, this.#next - 1 - number);
  }

  /** A number of so many bits, each guessed from those before it. */
  #bits(from: number, count: number, value: number): number {
    let node = 1;
    for (let bit = count - 1; bit >= 0; bit -= 1) node = node * 2 + (this.#decide(from + node, ((value >> bit) & 1) === 1) ? 1 : 0);
    return node - 2 ** count;
  }

  /** A number from 0 on: how many bits it has, then its bits; only the leading ones are worth a guess. */
  #size(from: number, value: number): number {
    const length = 31 - Math.clz32(value + 1);
    let bits = 0;
    while (bits < MOST_BITS - 1 && this.#decide(from + bits, bits < length)) bits += 1;
    let node = 1;
    const leading = from + MOST_BITS + bits * 2 ** GUESSED_BITS;
    for (let bit = bits - 1; bit >= 0; bit -= 1) {
      const kind = node < 2 ** GUESSED_BITS ? leading + node : leading;
      node = node * 2 + (this.#decide(kind, (((value + 1) >> bit) & 1) === 1) ? 1 : 0);
    }
    return node - 1;
  }

  #note(sign: number): void {
    const kind = classOf(sign);
    let id = sign;
    if (kind === AGAIN) {
      id = KNOWN + this.#next;
      this.#next += 1;
    }
    if (kind === OPEN || kind === CLOSE) {
      this.#inside = kind === OPEN;
      this.#known = this.#next;
      this.#before = -1;
    } else if (kind >= AGAIN && this.#classOfLast !== JOIN) this.#before = kind === ONCE || id - KNOWN >= this.#known ? 2 ** MOST_BITS : id - KNOWN;
    this.#classBefore = this.#classOfLast;
    this.#classOfLast = kind;
    this.#two = (Math.imul(this.#last, 0x9e3779b1) ^ Math.imul(id, 0x85ebca6b)) >>> 17;
    this.#one = id & (AFTER_ONE - 1);
    this.#last = id;
  }
}

function classOf(sign: number): number {
  return sign < KNOWN ? sign : sign < KNOWN + COMMON ? COMMONS : OTHERS;
}

function remember(after: Int32Array, sure: Uint8Array, place: number, sign: number): void {
  if (after[place] === sign) sure[place] = Math.min(SURE, (sure[place] ?? 0) + 1);
  else {
    after[place] = sign;
    sure[place] = 0;
  }
}
