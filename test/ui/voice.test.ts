// The four kinds of account that are easily taken for one another differ in word, icon and colour.
import { expect, test } from 'vitest';
import { VOICES } from '../../src/ui/voice.ts';

const four = [VOICES.corporate, VOICES.professional, VOICES.personal, VOICES.unregistered, VOICES.unknown];

test.each(['word', 'icon', 'colour'] as const)('by %s', (sign) => {
  expect(new Set(four.map((voice) => voice[sign])).size).toBe(four.length);
});

test('no two kinds share word or icon and word', () => {
  const all = Object.values(VOICES);
  expect(new Set(all.map(({ word }) => word)).size).toBe(all.length);
});
