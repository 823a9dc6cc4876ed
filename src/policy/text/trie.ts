// A trie over symbols: the phrases of every rule in one structure, so that the time of a check does not grow with their number.
// A phrase with alternatives stands for hundreds of word sequences. They are never written out: a node lays out
// the words that can follow it when a text first comes there, and most nodes are never come to.

/** A phrase in symbols: groups of alternatives, an empty one makes its group optional. */
export type Planting = readonly (readonly (readonly number[])[])[];

/** How a phrase goes on from a node: the words left of an alternative, then the groups after it. */
interface Rest {
  readonly words: readonly number[];
  readonly at: number;
  readonly phrase: Planting;
  readonly next: number;
  readonly set: number;
}

export class Node {
  // Most nodes have one child; a Map for each of them would be most of their cost.
  private only = -1;
  private child: Node | undefined;
  private many: Map<number, Node> | undefined;
  /** What has not been laid out into children yet. */
  private rests: Rest[] | undefined;
  /** Which sets a phrase ending here belongs to. */
  sets: number[] | undefined;

  get isLeaf(): boolean {
    return this.child === undefined && this.rests === undefined;
  }

  get(symbol: number): Node | undefined {
    if (this.rests) this.layOut(this.rests);
    if (this.many) return this.many.get(symbol);
    return symbol === this.only ? this.child : undefined;
  }

  /** Enters the groups of a phrase from `next` on; where none is left, the phrase ends here. */
  plant(phrase: Planting, next: number, set: number): void {
    const group = phrase[next];
    if (group === undefined) {
      this.sets ??= [];
      if (!this.sets.includes(set)) this.sets.push(set);
      return;
    }
    for (const words of group) {
      if (words.length === 0) this.plant(phrase, next + 1, set);
      else this.await({ words, at: 0, phrase, next: next + 1, set });
    }
  }

  private await(rest: Rest): void {
    if (this.rests) this.rests.push(rest);
    else this.rests = [rest];
  }

  private layOut(rests: readonly Rest[]): void {
    this.rests = undefined;
    for (const { words, at, phrase, next, set } of rests) {
      const child = this.grow(words[at] ?? -1);
      if (at + 1 < words.length) child.await({ words, at: at + 1, phrase, next, set });
      else child.plant(phrase, next, set);
    }
  }

  /** The child for a symbol, made when there is none. */
  private grow(symbol: number): Node {
    const known = this.many ? this.many.get(symbol) : symbol === this.only ? this.child : undefined;
    if (known) return known;
    const made = new Node();
    if (this.child === undefined) {
      this.only = symbol;
      this.child = made;
    } else {
      this.many ??= new Map([[this.only, this.child]]);
      this.many.set(symbol, made);
    }
    return made;
  }
}

/** Symbols as numbers, and what a token needs to know to be looked up. */
export class Symbols {
  private readonly numbers = new Map<string, number>();
  private readonly stemLengths = new Set<number>();
  readonly wordLengths = new Set<number>();

  /** The number of a symbol, given out on first sight. */
  enter(symbol: string): number {
    const known = this.numbers.get(symbol);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(symbol, number);
    if (symbol.endsWith('*')) this.stemLengths.add(symbol.length - 1);
    else if (!/^[{@]/.test(symbol)) this.wordLengths.add(symbol.startsWith('^') ? symbol.length - 1 : symbol.length);
    return number;
  }

  get(symbol: string): number | undefined {
    return this.numbers.get(symbol);
  }

  /** Numbers of the stems a word begins with. */
  stemsOf(word: string, into: number[]): void {
    for (const length of this.stemLengths) {
      if (length > word.length) continue;
      const number = this.numbers.get(`${word.slice(0, length)}*`);
      if (number !== undefined) into.push(number);
    }
  }
}
