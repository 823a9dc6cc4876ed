// The phrases of a compiled policy, decoded once: they are numbers of symbols, and no text is made of them again.
// Runs in every page with a composer: it must stay small and quick.
import type { PackedPhrases } from '../../model/policy.ts';
import { DecisionReader, GuessEach } from '../decisions.ts';
import { LetterCode } from './letter-code.ts';
import { LetterGuesses } from './letter-guesses.ts';
import { groupAt, type Step } from './phrase.ts';
import { KINDS, PhraseCode } from './phrase-code.ts';
import { AGAIN, CLOSE, COMMON, EMPTY, END, JOIN, KNOWN, OPEN } from './phrase-signs.ts';
import { ANY } from './symbol-bits.ts';

/** Where a phrase stands: in a text of its own, or at an offset of a book. */
export type Source = string | PhraseBook;

/** A book that is opened when it is first read. */
export type Book = (() => PhraseBook) | undefined;

/** One group of a phrase and where the next begins; undefined when none is left. */
export function stepAt(source: Source, at: number): Step | undefined {
  return typeof source === 'string' ? groupAt(source, at) : source.groupAt(at);
}

export class PhraseBook {
  /** Every symbol that any phrase names, parted by spaces. */
  readonly asked: string;
  readonly #symbols: readonly string[];
  /** Where each list begins, and where the next would. */
  readonly lists = [0];
  /** The signs, a symbol as `KNOWN` and its place in `symbols`. What lies behind the last is `END`. */
  readonly #signs: Uint32Array;
  readonly #withAny: number[] = [];

  /** Never throws; what is damaged makes no sense, which `sum` says beforehand. */
  constructor(phrases: PackedPhrases) {
    const { text, signs: count } = phrases;
    this.asked = readLetters(phrases.symbols, phrases.units);
    this.#symbols = this.asked.split(' ');
    const signs = new Uint32Array(count + 2);
    const known = Uint32Array.from(this.#symbols.keys());
    const any = KNOWN + this.#symbols.indexOf(ANY);
    const decisions = new DecisionReader(text, new GuessEach(KINDS));
    const code = new PhraseCode((kind) => decisions.read(kind));
    let remembered = COMMON;
    let next = COMMON;
    let from = 0;
    for (let at = 0; at < count; at += 1) {
      let sign = code.sign(END);
      if (sign >= KNOWN) sign = KNOWN + (known[sign - KNOWN] ?? 0);
      else if (sign >= AGAIN) {
        if (sign === AGAIN) {
          known[remembered] = next;
          remembered += 1;
        }
        sign = KNOWN + next;
        next += 1;
      } else if (sign === END) {
        if (from === at) this.lists.push(at + 1);
        from = at + 1;
      }
      if (sign === any && this.#withAny.at(-1) !== from) this.#withAny.push(from);
      signs[at] = sign;
    }
    this.#signs = signs;
  }

  /** Calls back with where each phrase of a list begins. */
  each(list: number, visit: (at: number) => void): void {
    const signs = this.#signs;
    for (let at = this.lists[list] ?? 0; signs[at]; at += 1) {
      visit(at);
      while (signs[at]) at += 1;
    }
  }

  /** Where those phrases of a list begin that name a word of any kind; most lists have none. */
  withAny(list: number): readonly number[] {
    return this.#withAny.filter((at) => at >= (this.lists[list] ?? 0) && at < (this.lists[list + 1] ?? 0));
  }

  /** What the phrases of a list name, one after another. */
  symbolsOf(list: number): string[] {
    const found: string[] = [];
    for (let at = this.lists[list] ?? 0; at < (this.lists[list + 1] ?? 0); at += 1) {
      const sign = this.#signs[at] ?? END;
      if (sign >= KNOWN) found.push(this.#symbols[sign - KNOWN] ?? '');
    }
    return found;
  }

  groupAt(from: number): Step | undefined {
    const group: string[][] = [];
    let at = from;
    let inside = false;
    let joined = false;
    do {
      const sign = this.#signs[at] ?? END;
      at += 1;
      if (sign === END) return undefined;
      if (sign === OPEN) inside = true;
      else if (sign === CLOSE) inside = false;
      else if (sign === EMPTY) group.push([]);
      else if (sign === JOIN) joined = true;
      else {
        const symbol = this.#symbols[sign - KNOWN] ?? '';
        if (joined) group.at(-1)?.push(symbol);
        else group.push([symbol]);
        joined = false;
      }
    } while (inside);
    return { group, end: at };
  }
}

/** So many UTF-16 units from the characters that `writeLetters` made of them. Never throws; from others come other letters. */
export function readLetters(text: string, units: number): string {
  const guesses = new LetterGuesses(units);
  const decisions = new DecisionReader(text, guesses);
  const code = new LetterCode(guesses, (kind) => decisions.read(kind));
  let letters = '';
  for (let at = 0; at < units; at += 1) letters += String.fromCharCode(code.unit(0));
  return letters;
}
