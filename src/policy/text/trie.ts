// A trie over symbols: the phrases of every rule in one structure, so that the time of a check does not grow with their number.

export class Node {
  next: Map<number, Node> | undefined;
  /** Which sets a phrase ending here belongs to. */
  sets: number[] | undefined;
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
  for (const symbol of symbols) {
    node.next ??= new Map();
    let child = node.next.get(symbol);
    if (!child) {
      child = new Node();
      node.next.set(symbol, child);
    }
    node = child;
  }
  node.sets ??= [];
  if (!node.sets.includes(set)) node.sets.push(set);
}
