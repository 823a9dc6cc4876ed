// Phrases inside words run together (#votelabour, "v o t e l a b o u r"). Only a phrase that fills the whole run counts, so rapist is never found in #therapist.
import type { Node } from './trie.ts';

/** Longer than any word a phrase names inside a run. */
const LONGEST_WORD = 24;

interface Lists {
  readonly root: Node;
  /** What the phrases call each list, `{party}`. */
  readonly symbols: readonly string[];
}

/** Sets of the phrases whose words, written together, are exactly this run of letters. */
export function joinedMatches(run: string, root: Node, lists: Lists | undefined): readonly number[] {
  const found = new Set<number>();
  const seen = new Map<Node, Set<number>>();
  const ends = new Map<number, readonly (readonly [string, number])[]>();
  const visit = (node: Node, at: number): void => {
    const places = seen.get(node) ?? new Set<number>();
    if (places.has(at)) return;
    seen.set(node, places.add(at));
    if (at === run.length) for (const set of node.sets ?? []) found.add(set);
    if (node.isLeaf || at >= run.length) return;
    for (const [child, to] of wordSteps(node, run, at)) visit(child, to);
    if (!lists) return;
    const items = ends.get(at) ?? listEnds(run, at, lists);
    ends.set(at, items);
    for (const [symbol, to] of items) {
      const child = node.get(symbol);
      if (child) visit(child, to);
    }
  };
  if (run.length > 0) visit(root, 0);
  return [...found];
}

function wordSteps(node: Node, run: string, at: number): [Node, number][] {
  const steps: [Node, number][] = [];
  const longest = Math.min(LONGEST_WORD, run.length - at);
  for (let length = 1; length <= longest; length += 1) {
    const word = run.slice(at, at + length);
    for (const symbol of [word, `^${word}`]) {
      const child = node.get(symbol);
      if (child) steps.push([child, at + length]);
    }
  }
  return steps;
}

function listEnds(run: string, from: number, lists: Lists): [string, number][] {
  const found: [string, number][] = [];
  const visit = (node: Node, at: number): void => {
    for (const set of at > from ? (node.sets ?? []) : []) found.push([lists.symbols[set] ?? '', at]);
    if (!node.isLeaf) for (const [child, to] of wordSteps(node, run, at)) visit(child, to);
  };
  visit(lists.root, from);
  return found;
}
