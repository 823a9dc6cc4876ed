// Writes the phrases of a policy so that they pack small: each symbol once, then numbers, the alternatives of a bracket in the order of their numbers.
// They mean the same in any order. It runs where policies are compiled, never in a page.
import type { PackedList, PackedPhrases, Phrases, PolicyList } from '../model/policy.ts';
import { sumOf } from './classifier/packed.ts';
import { kindOf } from './conditions.ts';
import { DecisionWriter, GuessEach } from './decisions.ts';
import { SHAPES } from './kinds/shapes.ts';
import { LetterCode } from './text/letter-code.ts';
import { LetterGuesses } from './text/letter-guesses.ts';
import { type Phrase, readPhrase, type Sequence } from './text/phrase.ts';
import { KINDS, MOST_BITS, PhraseCode } from './text/phrase-code.ts';
import { AGAIN, CLOSE, COMMON, EMPTY, END, JOIN, KNOWN, ONCE, OPEN } from './text/phrase-signs.ts';

/** Symbols that can have a number; later ones are written out each time. */
const MOST = 2 ** MOST_BITS - 2;
const READABLE = /^\S+$/u;

/** Lists of phrases on their way into a policy. */
export class PhraseCollector {
  readonly #lists: (readonly Phrase[])[] = [];

  /** `packs`: whether it takes any. */
  constructor(readonly packs: boolean) {}

  /** A condition with its phrases taken out, each list of them replaced by its number. */
  condition(condition: unknown): unknown {
    if (Array.isArray(condition)) return this.#taken(condition as string[], readPhrase);
    const value = condition as Readonly<Record<string, unknown>>;
    const fields = SHAPES[kindOf(value)?.name ?? ''] ?? {};
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => {
        const field = fields[key];
        switch (field?.is) {
          case 'phrases':
            return [key, field.plain ? each : this.#taken(each as string[], readPhrase)];
          case 'condition':
            return [key, this.condition(each)];
          case 'conditions':
            return [key, (each as unknown[]).map((one) => this.condition(one))];
          case 'points':
            return [key, (each as { readonly if: unknown }[]).map((sign) => ({ ...sign, if: this.condition(sign.if) }))];
          default:
            return [key, each];
        }
      }),
    );
  }

  /** The same for a list. Two lists of names are words: nothing in them is read as a phrase. */
  list(name: string, { items, welsh }: PolicyList): PackedList {
    const read = name === 'given-names' || name === 'not-names' ? (item: string): Phrase => [[[item]]] : readPhrase;
    return { items: this.#taken(items, read), ...(welsh ? { welsh: this.#taken(welsh, read) } : {}) };
  }

  packed(): PackedPhrases | undefined {
    if (!this.packs) return undefined;
    const writer = new Writer(this.#lists.flat(4));
    for (const list of this.#lists) writer.list(list);
    const plain = writer.symbols.join(' ');
    const symbols = writeLetters(plain);
    const text = writer.done();
    return { symbols, units: plain.length, text, signs: writer.signs, sum: sumOf(symbols + text) };
  }

  /** Phrases that cannot be read stay as they are, for whoever opens the policy to name them. */
  #taken(phrases: readonly string[], read: (phrase: string) => Phrase): Phrases {
    if (!this.packs) return phrases;
    try {
      const list = phrases.map(read);
      return list.length > 0 && list.flat(3).every((symbol) => READABLE.test(symbol)) ? [this.#lists.push(list) - 1] : phrases;
    } catch {
      return phrases;
    }
  }
}

/** Letters as the characters of likely decisions. The inverse is `readLetters`. */
export function writeLetters(letters: string): string {
  const guesses = new LetterGuesses(letters.length);
  const decisions = new DecisionWriter(guesses);
  const code = new LetterCode(guesses, (kind, said) => decisions.write(kind, said));
  for (let at = 0; at < letters.length; at += 1) code.unit(letters.charCodeAt(at));
  return decisions.done();
}

class Writer {
  readonly symbols: string[];
  /** How many signs there are. */
  signs = 0;
  readonly #decisions = new DecisionWriter(new GuessEach(KINDS));
  readonly #code = new PhraseCode((kind, said) => this.#decisions.write(kind, said));
  /** How often each symbol comes, in the order in which they are first met. */
  readonly #counts = new Map<string, number>();
  readonly #numbers = new Map<string, number>();

  constructor(all: readonly string[]) {
    for (const symbol of all) this.#counts.set(symbol, this.#count(symbol) + 1);
    const common = [...this.#counts.keys()].sort((one, other) => this.#count(other) - this.#count(one));
    this.symbols = common.slice(0, COMMON);
    while (this.symbols.length < COMMON) this.symbols.push('-');
    for (const [number, symbol] of this.symbols.entries()) this.#numbers.set(symbol, number);
  }

  /** The signs as characters; nothing may be written after it. */
  done(): string {
    return this.#decisions.done();
  }

  list(phrases: readonly Phrase[]): void {
    for (const phrase of phrases) {
      for (const group of phrase) {
        const [first, ...others] = group;
        if (others.length === 0 && first?.length === 1) this.#sequence(first);
        else this.#bracket(group);
      }
      this.#sign(END);
    }
    this.#sign(END);
  }

  #bracket(group: readonly Sequence[]): void {
    this.#sign(OPEN);
    const different = new Map(group.map((sequence) => [sequence.join(' '), sequence]));
    for (const sequence of [...different.values()].sort((one, other) => this.#apart(one, other))) this.#sequence(sequence);
    this.#sign(CLOSE);
  }

  #sequence(sequence: Sequence): void {
    if (sequence.length === 0) this.#sign(EMPTY);
    for (const [at, symbol] of sequence.entries()) {
      if (at > 0) this.#sign(JOIN);
      this.#symbol(symbol);
    }
  }

  /** The empty one first, then by number; those without one last, by the alphabet. */
  #apart(one: Sequence, other: Sequence): number {
    for (const [at, symbol] of one.entries()) {
      const against = other[at];
      if (against === undefined) return 1;
      const apart = this.#place(symbol) - this.#place(against);
      if (apart !== 0) return apart;
      if (symbol !== against) return symbol < against ? -1 : 1;
    }
    return one.length - other.length;
  }

  #place(symbol: string): number {
    return this.#numbers.get(symbol) ?? MOST + (this.#count(symbol) > 1 ? 0 : 1);
  }

  #count(symbol: string): number {
    return this.#counts.get(symbol) ?? 0;
  }

  #symbol(symbol: string): void {
    const number = this.#numbers.get(symbol);
    if (number === undefined) {
      const again = this.#count(symbol) > 1 && this.#numbers.size < MOST;
      if (again) this.#numbers.set(symbol, this.#numbers.size);
      this.symbols.push(symbol);
      this.#sign(again ? AGAIN : ONCE);
    } else this.#sign(KNOWN + number);
  }

  #sign(sign: number): void {
    this.#code.sign(sign);
    this.signs += 1;
  }
}
