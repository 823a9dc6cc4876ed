// Words that stand near each other are found in one pass, however many there are and however they lie over one another.
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Scene, Test } from '../../../src/policy/kinds/kind.ts';
import { near } from '../../../src/policy/kinds/near.ts';
import type { Span } from '../../../src/policy/text/hits.ts';

const findLast = Array.prototype.findLast;
let looked = 0;

beforeEach(() => {
  looked = 0;
  Array.prototype.findLast = function (this: unknown[], holds: (value: unknown, index: number, all: unknown[]) => unknown) {
    return findLast.call(this, (value, index, all) => {
      looked += 1;
      return holds(value, index, all);
    });
  };
});

afterEach(() => {
  Array.prototype.findLast = findLast;
});

/** Places of one condition: one at every `step` tokens, each `long` tokens long. */
function places(tokens: number, step: number, long: number): Span[] {
  return Array.from({ length: Math.floor(tokens / step) }, (_, at) => ({ from: at * step, to: at * step + long, start: at * step, end: at * step + long }));
}

/** How many earlier places are looked at. */
function work(found: readonly Span[][], within: number): number {
  const bench = {
    test:
      (at: unknown): Test =>
      () =>
        found[Number(at)],
    phrases: () => 0,
    words: () => () => new Set<string>(),
  };
  const test = near.open({ near: found.map((_, at) => at), within, across: 'draft' }, bench);
  const before = looked;
  test({ reading: { tokens: [] } } as unknown as Scene, { from: 0, to: Number.MAX_SAFE_INTEGER });
  return looked - before;
}

it.each([
  ['side by side', (n: number) => [places(n, 3, 1), places(n, 3, 1), places(n, 3, 1)], 6],
  ['long, lying over one another', (n: number) => [places(n, 1, 12), places(n, 1, 12), places(n, 1, 12)], 0],
  [
    'many of one, the others far away',
    (n: number) => [places(n, 1, 1), [{ from: n, to: n + 1, start: n, end: n + 1 }], [{ from: n + 90, to: n + 91, start: n + 90, end: n + 91 }]],
    40,
  ],
] as const)('twice the places cost at most 2.2 times as much: %s', (_, make, within) => {
  const once = work(
    make(2_000).map((spans) => [...spans]),
    within,
  );
  expect(once).toBeGreaterThan(0);
  expect(
    work(
      make(4_000).map((spans) => [...spans]),
      within,
    ) / once,
  ).toBeLessThanOrEqual(2.2);
});
