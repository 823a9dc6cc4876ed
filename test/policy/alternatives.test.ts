// Putting alternatives in order changes nothing that a phrase stands for.
import { expect, it } from 'vitest';
import { conditionInOrder, inOrder } from '../../src/policy/alternatives.ts';
import { readPhrase } from '../../src/policy/text/phrase.ts';
import { policy, source } from './rules/core.ts';

it('orders every bracket and leaves the rest', () => {
  expect(inOrder('the (red|blue|) bus (b|a c)')).toBe('the (|blue|red) bus (a c|b)');
  expect(inOrder('no bracket | here')).toBe('no bracket | here');
});

it('reaches phrases inside conditions and nothing else', () => {
  expect(conditionInOrder({ all: [['(b|a)'], { not: { phrases: ['x (d|c)'] } }], least: 2 })).toEqual({
    all: [['(a|b)'], { not: { phrases: ['x (c|d)'] } }],
    least: 2,
  });
});

it('keeps what every item of every shipped list stands for', () => {
  const sequences = (phrase: string): string[] =>
    readPhrase(phrase).map((group) =>
      group
        .map((words) => words.join(' '))
        .sort()
        .join('|'),
    );
  for (const [name, { items }] of Object.entries(source.lists)) {
    if (name === 'given-names' || name === 'not-names') continue;
    expect(policy.lists[name]?.items.map(sequences)).toEqual(items.map(sequences));
  }
});
