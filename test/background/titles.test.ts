// The titles that Status is given: of rules that are loosened, left out or counted, from the package and from the organisation, and of no other rule.
import { expect, test } from 'vitest';
import { titlesFor } from '../../src/background/titles.ts';
import type { State } from '../../src/messaging/protocol.ts';

type Asked = Parameters<typeof titlesFor>[0];
const title = (word: string) => ({ en: word, cy: `${word} cy` });
const core = { rules: [{ id: 'a', title: title('A') }, { id: 'b', title: title('B') }, { id: 'c', title: 7 }, 'no rule', { id: 'd', title: title('D') }] };
const state = {
  organisation: { from: 'pack', pack: { rules: [{ id: 'own', title: title('Own') }] } },
  rules: {
    count: 4,
    skipped: [
      { rule: 'c', reason: 'has no title' },
      { rule: 'own', reason: 'no' },
    ],
    policy: 'ok',
  },
  updates: { loosened: [{ rule: 'a' }] },
  counts: [
    { day: '2026-11-27', rule: 'b', outcome: 'went-back', count: 1 },
    { day: '2026-11-27', rule: 'gone', outcome: 'went-back', count: 1 },
  ],
} as unknown as Asked;

test('each rule that is spoken of has its title, where there is one', () => {
  expect(titlesFor(state, core)).toEqual({ a: title('A'), b: title('B'), own: title('Own') });
});

test('with nothing joined and nothing to count there are none', () => {
  const bare: Asked = { ...state, organisation: { from: 'none' }, rules: { count: 0, skipped: [], policy: 'ok' }, counts: 'unreadable' } as Omit<
    State,
    'titles'
  >;
  const { updates: _, ...without } = bare;
  expect(titlesFor(without, core)).toEqual({});
});
