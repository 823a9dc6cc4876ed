// Which stems, capital words and classes any phrase asks for: a word is not looked up as what nobody asks.
import { formsOf } from './forms.ts';
import { groupAt } from './phrase.ts';

/** Pieces of a phrase that are not plain words: `{number}`, `^Green`, `resign*`. */
const marked = /\{[^}\s]*\}|\^[^\s,;:"“”/&{(|)-]+|[^\s,;:"“”/&{(|)^-]+\*(?=$|[\s,;:"“”/&{(|)-])/gu;

/** A phrase, or symbols parted by spaces. */
export interface Asking {
  readonly source: string;
  readonly welsh: boolean;
}

export class Asked {
  readonly #symbols = new Set<string>();
  readonly #stemLengths = new Set<number>();
  readonly #pieces = new Set<string>();

  /** Enters the stems, capital words and classes of a phrase; of a Welsh one every mutation, needed or not. */
  enter({ source, welsh }: Asking): void {
    for (const piece of source.match(marked) ?? []) {
      if (!welsh && this.#pieces.has(piece)) continue;
      this.#pieces.add(piece);
      for (const words of groupAt(piece, 0)?.group ?? []) for (const form of formsOf(words, welsh)) for (const symbol of form) this.#add(symbol);
    }
  }

  #add(symbol: string): void {
    const stem = symbol.endsWith('*');
    if (stem) this.#stemLengths.add(symbol.length - 1);
    if (stem || symbol.startsWith('^') || symbol.startsWith('{')) this.#symbols.add(symbol);
  }

  /** Whether any phrase names this capital word, class or stem. */
  has(symbol: string): boolean {
    return this.#symbols.has(symbol);
  }

  /** Adds the stems a folded word begins with. */
  stemsOf(word: string, into: string[]): void {
    for (const length of this.#stemLengths) {
      if (length > word.length) continue;
      const stem = `${word.slice(0, length)}*`;
      if (this.#symbols.has(stem)) into.push(stem);
    }
  }
}
