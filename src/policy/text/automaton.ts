// The trie walked as an automaton: all nodes one beginning can have come to are one state, and where a state goes with a word is
// worked out once. States and words are numbers, and the steps lie in one table: nearly every word of a text costs one look-up in it,
// however many phrases begin alike.
import type { Node } from './trie.ts';

/** The state from which nothing goes on. */
export const NOWHERE = 0;
/** The state in which every phrase begins. */
export const ROOT = 1;

/** State, word, next state, and one place left free so that four steps fill a line of the cache. */
const STRIDE = 4;
const FEWEST_STEPS = 1 << 12;

export class Automaton {
  /** By state: the sets of the phrases that end there. */
  readonly sets: (readonly number[])[] = [[]];
  /** By state: whether no phrase goes on from there. */
  readonly isEnd: boolean[] = [true];
  private readonly nodes: (readonly Node[])[] = [[]];
  private mask = FEWEST_STEPS - 1;
  private steps = new Int32Array(FEWEST_STEPS * STRIDE);
  /** How many steps are known. */
  learned = 0;

  constructor(root: Node) {
    this.state([root]);
  }

  /** Where a state goes with a word, known by its number and what it stands for. `NOWHERE` when no phrase goes on with it. */
  step(state: number, word: number, symbols: readonly string[]): number {
    const { steps, mask } = this;
    let slot = mixed(state, word) & mask;
    for (;;) {
      const at = slot * STRIDE;
      const there = steps[at] ?? 0;
      if (there === state && steps[at + 1] === word) return steps[at + 2] ?? NOWHERE;
      if (there === 0) return this.learn(state, word, symbols);
      slot = (slot + 1) & mask;
    }
  }

  private learn(state: number, word: number, symbols: readonly string[]): number {
    const next: Node[] = [];
    for (const node of this.nodes[state] ?? []) {
      for (const symbol of symbols) {
        const child = node.get(symbol);
        if (child) next.push(child);
      }
    }
    const to = next.length === 0 ? NOWHERE : this.state(next);
    this.learned += 1;
    if (this.learned * 2 > this.mask) this.grow();
    this.enter(state, word, to);
    return to;
  }

  private state(nodes: readonly Node[]): number {
    const first = nodes.length === 1 ? nodes[0]?.sets : undefined;
    this.sets.push(first ?? [...new Set(nodes.flatMap((node) => node.sets ?? []))]);
    this.isEnd.push(nodes.every((node) => node.isLeaf));
    return this.nodes.push(nodes) - 1;
  }

  private enter(state: number, word: number, to: number): void {
    let slot = mixed(state, word) & this.mask;
    while ((this.steps[slot * STRIDE] ?? 0) !== 0) slot = (slot + 1) & this.mask;
    this.steps[slot * STRIDE] = state;
    this.steps[slot * STRIDE + 1] = word;
    this.steps[slot * STRIDE + 2] = to;
  }

  private grow(): void {
    const before = this.steps;
    this.mask = this.mask * 2 + 1;
    this.steps = new Int32Array((this.mask + 1) * STRIDE);
    for (let at = 0; at < before.length; at += STRIDE) if (before[at] !== 0) this.enter(before[at] ?? 0, before[at + 1] ?? 0, before[at + 2] ?? 0);
  }
}

function mixed(state: number, word: number): number {
  const both = Math.imul(state, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return both ^ (both >>> 15);
}
