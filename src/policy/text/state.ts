// The trie walked as an automaton: all nodes one beginning can have come to are one state, and where a state goes with a word is
// worked out once. Nearly every word of a text then costs one look-up, however many phrases begin alike.
import type { Node } from './trie.ts';

/** What a word can be: all the symbols it stands for. Words that stand for the same are the same object. */
export interface Symbols {
  readonly symbols: readonly string[];
}

export class State {
  /** Sets of the phrases that end here. */
  readonly sets: readonly number[];
  /** No phrase goes on from here. */
  readonly isEnd: boolean;
  private readonly after = new Map<Symbols | string, State>();

  constructor(
    private readonly nodes: readonly Node[],
    /** Counts what all states of an automaton have learned. */
    private readonly tally: { learned: number },
  ) {
    const first = nodes.length === 1 ? nodes[0]?.sets : undefined;
    this.sets = first ?? [...new Set(nodes.flatMap((node) => node.sets ?? []))];
    this.isEnd = nodes.every((node) => node.isLeaf);
  }

  /** Where a word leads; `NOWHERE` when no phrase goes on with it. */
  word(word: Symbols): State {
    return this.after.get(word) ?? this.learn(word, word.symbols);
  }

  /** Where something of several words leads, named by one symbol. */
  wide(symbol: string): State {
    return this.after.get(symbol) ?? this.learn(symbol, [symbol]);
  }

  private learn(key: Symbols | string, symbols: readonly string[]): State {
    const next: Node[] = [];
    for (const node of this.nodes) {
      for (const symbol of symbols) {
        const child = node.get(symbol);
        if (child) next.push(child);
      }
    }
    const state = next.length === 0 ? NOWHERE : new State(next, this.tally);
    this.tally.learned += 1;
    this.after.set(key, state);
    return state;
  }
}

export const NOWHERE = new State([], { learned: 0 });
