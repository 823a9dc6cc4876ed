// A phrase that may begin with any word at all is followed from every word of every text, in a walk of its own: the shipped rules do without.
import { expect, it } from 'vitest';
import { beginsWithAnyWord } from '../../../src/policy/text/matcher.ts';
import { parsed } from './core.ts';

/** Every text in a condition. */
function texts(condition: unknown): string[] {
  if (typeof condition === 'string') return [condition];
  return condition !== null && typeof condition === 'object' ? Object.values(condition).flatMap(texts) : [];
}

it('no phrase of a shipped rule may begin with any word', () => {
  const found = parsed.rules.flatMap(({ id, match, unless }) =>
    texts([match, unless])
      .filter((text) => text.includes('{word}') && beginsWithAnyWord(text, 0))
      .map((text) => `${id}: ${text}`),
  );
  expect(found).toEqual([]);
});

it('such a phrase is known', () => {
  expect(beginsWithAnyWord('{word} his file', 0)).toBe(true);
  expect(beginsWithAnyWord('(the|) {word} file', 0)).toBe(true);
  expect(beginsWithAnyWord('the {word} file', 0)).toBe(false);
});
