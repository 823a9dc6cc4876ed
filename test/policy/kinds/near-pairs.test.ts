// Two groups are walked side by side. What is found is what a plain reading of the rule finds: each place in turn, beside the last of the other group.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Scene, Test } from '../../../src/policy/kinds/kind.ts';
import { near } from '../../../src/policy/kinds/near.ts';
import type { Span } from '../../../src/policy/text/hits.ts';

const SENTENCE = 9;
const scene = { reading: { tokens: Array.from({ length: 60 }, (_, at) => ({ sentence: Math.floor(at / SENTENCE) })) } } as unknown as Scene;

const span = fc
  .record({ from: fc.nat(40), long: fc.integer({ min: 1, max: 5 }) })
  .map(({ from, long }): Span => ({ from, to: from + long, start: from, end: from + long }));
const group = fc.array(span, { minLength: 1, maxLength: 12 }).map((spans) => spans.sort((one, other) => one.from - other.from));

interface Way {
  readonly within: number;
  readonly order: 'any' | 'as-written';
  readonly across: 'sentence' | 'draft';
}

function plainly(groups: readonly (readonly Span[])[], { within, order, across }: Way): [number, number][] {
  const all = groups.flatMap((spans, of) => spans.map((each) => ({ ...each, of }))).sort((one, other) => one.from - other.from);
  const held: [number, number][] = [];
  let waiting: typeof all = [];
  for (const each of all) {
    const last = waiting.filter(({ of, to }) => of !== each.of && to <= each.from).at(-1);
    const sentences = across === 'draft' || (last && Math.floor(last.from / SENTENCE) === Math.floor(each.from / SENTENCE));
    if (last && (order === 'any' || each.of === 1) && each.from - last.to <= within && sentences) {
      held.push([last.from, Math.max(last.to, each.to)]);
      waiting = [];
    } else waiting.push(each);
  }
  return held;
}

it('finds what a plain reading of the rule finds', () => {
  const way = fc.record({ within: fc.nat(12), order: fc.constantFrom('any', 'as-written'), across: fc.constantFrom('sentence', 'draft') } as const);
  fc.assert(
    fc.property(fc.tuple(group, group), way, (groups, how) => {
      const bench = {
        test:
          (at: unknown): Test =>
          () =>
            groups[Number(at)],
        phrases: () => 0,
        words: () => () => new Set<string>(),
      };
      const found = near.open({ near: [0, 1], ...how }, bench)(scene, { from: 0, to: 60 });
      expect((found ?? []).map(({ from, to }) => [from, to])).toEqual(plainly(groups, how));
    }),
    { numRuns: 2_000 },
  );
});
