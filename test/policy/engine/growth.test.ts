// Cost grows in a straight line, also for texts made to be slow. Counted, not timed: units looked at and cut out, patterns tried, steps of the walk.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { judge } from '../../../src/policy/index.ts';
import { Automaton } from '../../../src/policy/text/automaton.ts';
import { Hits } from '../../../src/policy/text/hits.ts';
import { GROWING } from '../../bench/texts.ts';
import { attempt, open, PRE_ELECTION } from '../rules/core.ts';

const UNITS = 6_000;
const NOW = new Date(PRE_ELECTION);

let count = 0;
const undo: (() => void)[] = [];

/** Counts every call of a method; `of` says how much a call is. */
function counted<T extends object>(owner: T, name: keyof T & string, of: (result: unknown) => number = () => 1): void {
  const method = owner[name] as (...given: unknown[]) => unknown;
  Object.defineProperty(owner, name, {
    configurable: true,
    writable: true,
    value(this: unknown, ...given: unknown[]) {
      const result = method.apply(this, given);
      count += of(result);
      return result;
    },
  });
  undo.push(() => Object.defineProperty(owner, name, { configurable: true, writable: true, value: method }));
}

function work(text: string): number {
  // What a word is and where it leads is learned the first time; the second is what a text costs.
  judge(attempt(text), open, NOW);
  const before = count;
  judge(attempt(text), open, NOW);
  return count - before;
}

beforeAll(() => {
  for (const name of ['charCodeAt', 'codePointAt', 'charAt'] as const) counted(String.prototype, name);
  counted(String.prototype, 'slice', (cut) => 1 + String(cut).length);
  counted(RegExp.prototype, 'exec');
  counted(Automaton.prototype, 'step');
  counted(Hits.prototype, 'note');
});

afterAll(() => {
  for (const one of undo) one();
});

it.each(Object.entries(GROWING))('twice the %s costs at most 2.2 times as much', (_, make) => {
  const once = work(make(UNITS));
  expect(once).toBeGreaterThan(0);
  expect(work(make(2 * UNITS)) / once).toBeLessThanOrEqual(2.2);
});
