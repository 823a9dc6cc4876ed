// Risk to level, and the gate before a rule may interrupt.
import { expect, test } from 'vitest';
import { type Evidence, gateOf, suggestedLevel } from '../../src/workspace/levels.ts';

test('the five by five matrix, square by square', () => {
  const matrix = [1, 2, 3, 4, 5].map((consequence) => [1, 2, 3, 4, 5].map((likelihood) => suggestedLevel(likelihood, consequence)[0]).join(''));
  expect(matrix).toEqual(['aaaaa', 'aaaww', 'aawwb', 'awwbb', 'awbbb']);
});

const evidence = (right: number, wrong: number, texts = 40): Evidence => ({ texts, right, wrong, missed: 0 });
test.each([
  ['advice', evidence(0, 0, 0), 'open'],
  ['warn', evidence(9, 0, 9), 'few'],
  ['warn', evidence(0, 0, 10), 'quiet'],
  ['warn', evidence(9, 1), 'open'],
  ['warn', evidence(89, 11, 100), 'imprecise'],
  ['block', evidence(9, 1), 'imprecise'],
  ['block', evidence(97, 3, 100), 'open'],
  ['block', evidence(96, 4, 100), 'imprecise'],
] as const)('%s with %o: %s', (level, known, outcome) => {
  const gate = gateOf(level, known);
  expect(gate.open ? 'open' : gate.because).toBe(outcome);
});
