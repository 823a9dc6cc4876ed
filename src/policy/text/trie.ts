// A trie over symbols: the phrases of every rule in one structure, so that the time of a check does not grow with their number.
// A phrase with alternatives stands for hundreds of word sequences. They are never written out: a node lays out
// the words that can follow it when a text first comes there, and most nodes are never come to.
import { formsOf } from './forms.ts';
import { type Source, stepAt } from './phrase-book.ts';

/** A phrase to be found, and the set its hits belong to. */
export interface Planting {
  readonly source: Source;
  readonly set: number;
  /** A Welsh phrase: its first word is also found mutated. */
  readonly welsh: boolean;
}

/** How a phrase goes on from a node: the words left of an alternative, then the groups after it. */
interface Rest {
  readonly words: readonly string[];
  readonly at: number;
  readonly phrase: Planting;
  /** Offset in the phrase of the next group. */
  readonly next: number;
}

export class Node {
  // Most nodes have one child; a Map for each of them would be most of their cost.
  #only = '';
  #child: Node | undefined;
  #many: Map<string, Node> | undefined;
  /** What has not been laid out yet. */
  #rests: (Rest | (() => void))[] | undefined;
  #ending: number[] | undefined;

  get isLeaf(): boolean {
    if (this.#rests) this.#layOut(this.#rests);
    return this.#child === undefined;
  }

  /** With what a phrase goes on from here. */
  get symbols(): Iterable<string> {
    if (this.#rests) this.#layOut(this.#rests);
    return this.#many ? this.#many.keys() : this.#child ? [this.#only] : [];
  }

  /** Which sets a phrase ending here belongs to. */
  get sets(): readonly number[] | undefined {
    if (this.#rests) this.#layOut(this.#rests);
    return this.#ending;
  }

  get(symbol: string): Node | undefined {
    if (this.#rests) this.#layOut(this.#rests);
    if (this.#many) return this.#many.get(symbol);
    return symbol === this.#only ? this.#child : undefined;
  }

  /** Makes this node the root of phrases that begin at some offsets of their source; `each` is asked for them when the first text comes. */
  plant(phrase: Planting, each: (enter: (at: number) => void) => void): void {
    this.#await(() => each((at) => this.#enter(phrase, at, phrase.welsh)));
  }

  #await(rest: Rest | (() => void)): void {
    if (this.#rests) this.#rests.push(rest);
    else this.#rests = [rest];
  }

  #layOut(rests: readonly (Rest | (() => void))[]): void {
    this.#rests = undefined;
    for (const rest of rests) {
      if (typeof rest === 'function') rest();
      else if (rest.at === rest.words.length) this.#enter(rest.phrase, rest.next, false);
      else this.#goOn(rest);
    }
  }

  /** Goes on with the next group of a phrase; where none is left, the phrase ends here. */
  #enter(phrase: Planting, at: number, mutates: boolean): void {
    const step = stepAt(phrase.source, at);
    if (step === undefined) {
      this.#ending ??= [];
      if (!this.#ending.includes(phrase.set)) this.#ending.push(phrase.set);
      return;
    }
    for (const words of step.group) {
      if (words.length === 0) this.#enter(phrase, step.end, mutates);
      else for (const form of formsOf(words, mutates)) this.#goOn({ words: form, at: 0, phrase, next: step.end });
    }
  }

  #goOn({ words, at, phrase, next }: Rest): void {
    this.#grow(words[at] ?? '').#await({ words, at: at + 1, phrase, next });
  }

  /** The child for a symbol, made when there is none. */
  #grow(symbol: string): Node {
    const known = this.#many ? this.#many.get(symbol) : symbol === this.#only ? this.#child : undefined;
    if (known) return known;
    const made = new Node();
    if (this.#child === undefined) {
      this.#only = symbol;
      this.#child = made;
    } else {
      this.#many ??= new Map([[this.#only, this.#child]]);
      this.#many.set(symbol, made);
    }
    return made;
  }
}
