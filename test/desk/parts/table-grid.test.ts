// The keyboard in a grid never leaves it.
import { expect, test } from 'vitest';
import { movedBy } from '../../../src/desk/parts/table-grid.ts';

const from = { row: 1, column: 1 };
test.each([
  ['ArrowDown', false, { row: 2, column: 1 }],
  ['ArrowUp', false, { row: 0, column: 1 }],
  ['ArrowLeft', false, { row: 1, column: 0 }],
  ['ArrowRight', false, { row: 1, column: 2 }],
  ['Home', false, { row: 1, column: 0 }],
  ['End', false, { row: 1, column: 2 }],
  ['Home', true, { row: 0, column: 0 }],
  ['End', true, { row: 2, column: 2 }],
  ['PageDown', false, { row: 2, column: 1 }],
  ['PageUp', false, { row: 0, column: 1 }],
])('%s (control: %s)', (key, control, to) => {
  expect(movedBy(key, control, from, 3, 3)).toEqual(to);
});

test('other keys are not ours', () => {
  expect(movedBy('a', false, from, 3, 3)).toBeUndefined();
});
