// Words parted by spaces as likely decisions, letter by letter, so that a policy carries its symbols in few characters.
// Writing and reading are one and the same walk, so they cannot differ. It must not know any word.
import { type LetterGuesses, SIDE_BITS } from './letter-guesses.ts';
import type { Decide } from './phrase-code.ts';

/** The commonest units of symbols. What is not among them is the first, and then its sixteen bits. */
const SIGNS = "~abcdefghijklmnopqrstuvwxyz *'-{";
const SIGN_BITS = 5;
const UNIT_BITS = 16;
const SPACE = 0x20;
/** Beyond this many letters words are guessed alike. */
const LONG = 10;
/** The situation of a word that has begun like the one before; the words of a list are in the order of the alphabet. */
const ALIKE = 16;

export class LetterCode {
  /** The last two units. */
  #last = SPACE;
  /** The word so far, as a number that tells it from others. */
  #word = 0;
  /** The units of the word before, and of this one. */
  #before: number[] = [];
  #units: number[] = [];
  #alike = true;

  readonly #guesses: LetterGuesses;
  readonly #decide: Decide;

  /** `guesses`: what the decisions are guessed by. */
  constructor(guesses: LetterGuesses, decide: Decide) {
    this.#guesses = guesses;
    this.#decide = decide;
  }

  /** Codes one UTF-16 unit and gives it back; a reader passes anything. */
  unit(unit: number): number {
    const length = Math.min(LONG, this.#units.length);
    const likely = this.#before[this.#units.length] ?? SPACE;
    const beginning = this.#alike ? (likely << 8) + length : -1 - (this.#last & 0xff);
    this.#guesses.look(length + (this.#alike ? ALIKE : 0), this.#last, this.#word, beginning);
    const sign = this.#bits(1, SIGN_BITS, Math.max(0, SIGNS.indexOf(String.fromCharCode(unit))));
    const coded = sign === 0 ? this.#bits(2, UNIT_BITS, unit) : SIGNS.charCodeAt(sign);
    this.#alike = coded === SPACE || (this.#alike && coded === likely);
    this.#last = ((this.#last << 8) | (coded & 0xff)) & 0xffff;
    if (coded === SPACE) {
      this.#word = 0;
      this.#before = this.#units;
      this.#units = [];
    } else {
      this.#word = Math.imul(this.#word + coded, 0x2f0b4c47);
      this.#units.push(coded);
    }
    return coded;
  }

  /** A number of so many bits; `part` tells numbers of one letter apart. */
  #bits(part: number, count: number, value: number): number {
    let bits = part;
    let side = 1;
    for (let bit = count - 1; bit >= 0; bit -= 1) {
      if ((count - 1 - bit) % SIDE_BITS === 0) {
        this.#guesses.turn(bits);
        side = 1;
      }
      const said = this.#decide(side, ((value >> bit) & 1) === 1) ? 1 : 0;
      side = side * 2 + said;
      bits = bits * 2 + said;
    }
    return bits - part * 2 ** count;
  }
}
