// A draft in outline: whoever is named and however many are only kinds in it, because what is told of a person or of a sum does not
// hang on which. It must not know a name, nor keep one.
import { firstWhere } from '../bisect.ts';
import { hashOf, spread, type Word } from './words.ts';

export interface Outline {
  /** The words of the draft, each run of names as one word and each number as one more. */
  readonly words: readonly Word[];
  /** For each of them the word of the draft that it is, begins with, or stands before. */
  readonly places: readonly number[];
  /** Which of the words stand for all of a kind, in order. */
  readonly kinds: readonly number[];
}

/** A word that stands for all of a kind. */
function kind(name: string): Word {
  const hash = hashOf(name) ^ 0x5bd1e995;
  return {
    hash,
    features: Int32Array.of(spread(hash)),
    written: '',
    next: undefined,
    isCapital: false,
    isLowerI: false,
    isLowerFirst: false,
    isStretched: false,
  };
}

const NAME = kind('name');
const MONEY = kind('money');
const FEW_DIGITS = kind('few');
const MANY_DIGITS = kind('many');

/** A number of fewer units is an age, a day, a house; a longer one a year, a time, a telephone number. */
const MANY = 4;
const LONGEST_NUMBER = 40;
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

export class OutlineReader implements Outline {
  readonly words: Word[];
  readonly places: number[];
  readonly kinds: number[] = [];
  #count = 0;
  /** A capital says nothing where a sentence begins. */
  #begins = true;
  #numberUntil = 0;

  /** Writes over what was read into `before`, which is good no longer. */
  constructor(before?: Outline) {
    this.words = (before?.words ?? []) as Word[];
    this.places = (before?.places ?? []) as number[];
  }

  /** Nothing more will come. */
  done(): this {
    this.words.length = this.places.length = this.#count;
    return this;
  }

  /** Takes note of the unit at `at`, which is not part of a word and stands before the word numbered `place`. */
  mark(text: string, at: number, place: number): void {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) {
      if (at >= this.#numberUntil) this.#number(text, at, place);
      this.#begins = false;
    } else if (at >= this.#numberUntil) this.#begins = unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x3a || unit === 0x2026 || unit === 0x0a;
  }

  /** Takes note of the word numbered `place`. */
  word(word: Word, place: number): void {
    const isName = word.isCapital && !this.#begins && !isShouted(word.written);
    this.#begins = false;
    if (isName && this.#count > 0 && this.words[this.#count - 1] === NAME) return;
    if (isName) this.kinds.push(this.#count);
    this.#add(isName ? NAME : word, place);
  }

  #number(text: string, from: number, place: number): void {
    let end = from;
    for (let at = from; at < text.length && at < from + LONGEST_NUMBER; at += 1) {
      if (isDigit(text.charCodeAt(at))) end = at + 1;
      else if (!'.,:/'.includes(text.charAt(at))) break;
    }
    this.#numberUntil = end;
    this.kinds.push(this.#count);
    this.#add('£$€'.includes(text.charAt(from - 1) || ' ') ? MONEY : end - from < MANY ? FEW_DIGITS : MANY_DIGITS, place);
  }

  #add(word: Word, place: number): void {
    this.words[this.#count] = word;
    this.places[this.#count] = place;
    this.#count += 1;
  }
}

/** A single capital, or capitals only: `A`, `NHS`. */
function isShouted(written: string): boolean {
  return written.length < 2 || written === written.toUpperCase();
}

/** Index of the first kind of an outline that belongs to a word of the draft or to a later one. */
export function firstAt({ places, kinds }: Outline, place: number): number {
  return firstWhere(kinds.length, (at) => (places[kinds[at] ?? 0] ?? 0) >= place);
}
