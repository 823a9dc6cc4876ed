// The trie walked as an automaton: all nodes one beginning can have come to are one state, and where a state goes with a word is
// worked out once. States and words are numbers, and the steps lie in one table: nearly every word of a text costs one look-up in it,
// however many phrases begin alike.
import { enlarged } from './enlarged.ts';
import { bitOf, FREE_BIT } from './symbol-bits.ts';
import type { Node } from './trie.ts';

/** The state from which nothing goes on. */
export const NOWHERE = 0;
/** The state in which every phrase begins. */
export const ROOT = 1;

/** State, word, next state, and one place left free so that four steps fill a line of the cache. */
const STRIDE = 4;
const FEWEST_STEPS = 1 << 12;

/** Beside the bits of `ways`: sets end in this state. */
export const ENDS = FREE_BIT;

export class Automaton {
  /** By state: the sets of the phrases that end there. */
  readonly sets: (readonly number[])[] = [[]];
  /** By state: bits of the symbols with which a phrase goes on from there; none when no phrase does. A word without any of them need not be looked up. */
  ways = new Int32Array(1 << 10);
  readonly #nodes: (readonly Node[])[] = [[]];
  #mask = FEWEST_STEPS - 1;
  #steps = new Int32Array(FEWEST_STEPS * STRIDE);
  /** By word: the state in which those phrases end that a word run together is made of. */
  readonly joined = new Map<string, number>();
  #learned = 0;

  constructor(readonly root: Node) {
    this.#state([root]);
  }

  /** How many steps and joined words are known. */
  get size(): number {
    return this.#learned + this.joined.size;
  }

  /** Where a state goes with a word, known by its number and what it stands for. `NOWHERE` when no phrase goes on with it. */
  step(state: number, word: number, symbols: readonly string[]): number {
    const steps = this.#steps;
    const mask = this.#mask;
    let slot = mixed(state, word) & mask;
    for (;;) {
      const at = slot * STRIDE;
      const there = steps[at] ?? 0;
      if (there === state && steps[at + 1] === word) return steps[at + 2] ?? NOWHERE;
      if (there === 0) return this.#learn(state, word, symbols);
      slot = (slot + 1) & mask;
    }
  }

  /** A state of its own in which just these sets end. */
  ended(sets: readonly number[]): number {
    if (sets.length === 0) return NOWHERE;
    this.sets.push(sets);
    return this.#number([], 0);
  }

  #number(nodes: readonly Node[], ways: number): number {
    const state = this.#nodes.push(nodes) - 1;
    if (state >= this.ways.length) this.ways = enlarged(this.ways);
    this.ways[state] = (this.sets[state] ?? []).length > 0 ? ways | ENDS : ways;
    return state;
  }

  #learn(state: number, word: number, symbols: readonly string[]): number {
    const next: Node[] = [];
    for (const node of this.#nodes[state] ?? []) {
      for (const symbol of symbols) {
        const child = node.get(symbol);
        if (child) next.push(child);
      }
    }
    const to = next.length === 0 ? NOWHERE : this.#state(next);
    this.#learned += 1;
    if (this.#learned * 2 > this.#mask) this.#grow();
    this.#enter(state, word, to);
    return to;
  }

  #state(nodes: readonly Node[]): number {
    const first = nodes.length === 1 ? nodes[0]?.sets : undefined;
    this.sets.push(first ?? [...new Set(nodes.flatMap((node) => node.sets ?? []))]);
    let ways = 0;
    for (const node of nodes) for (const symbol of node.symbols) ways |= bitOf(symbol);
    return this.#number(nodes, ways);
  }

  #enter(state: number, word: number, to: number): void {
    let slot = mixed(state, word) & this.#mask;
    while ((this.#steps[slot * STRIDE] ?? 0) !== 0) slot = (slot + 1) & this.#mask;
    this.#steps[slot * STRIDE] = state;
    this.#steps[slot * STRIDE + 1] = word;
    this.#steps[slot * STRIDE + 2] = to;
  }

  #grow(): void {
    const before = this.#steps;
    this.#mask = this.#mask * 2 + 1;
    this.#steps = new Int32Array((this.#mask + 1) * STRIDE);
    for (let at = 0; at < before.length; at += STRIDE) if (before[at] !== 0) this.#enter(before[at] ?? 0, before[at + 1] ?? 0, before[at + 2] ?? 0);
  }
}

function mixed(state: number, word: number): number {
  const both = Math.imul(state, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return both ^ (both >>> 15);
}
