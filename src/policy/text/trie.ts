// A trie over symbols: the phrases of every rule in one structure, so that the time of a check does not grow with their number.

export class Node {
  // Most nodes have one child; a Map for each of them would be most of the cost of opening a policy.
  private only = -1;
  private child: Node | undefined;
  private many: Map<number, Node> | undefined;
  /** Which sets a phrase ending here belongs to. */
  sets: number[] | undefined;

  get isLeaf(): boolean {
    return this.child === undefined;
  }

  get(symbol: number): Node | undefined {
    if (this.many) return this.many.get(symbol);
    return symbol === this.only ? this.child : undefined;
  }

  /** The child for a symbol, made when there is none. */
  grow(symbol: number): Node {
    const known = this.get(symbol);
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

export function plant(root: Node, symbols: readonly number[], set: number): void {
  let node = root;
  for (const symbol of symbols) node = node.grow(symbol);
  node.sets ??= [];
  if (!node.sets.includes(set)) node.sets.push(set);
}
