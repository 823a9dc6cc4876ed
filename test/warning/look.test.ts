// @vitest-environment jsdom
// Light or dark by what the page is painted with.
import { afterEach, expect, test } from 'vitest';
import { lookOfCategory } from '../../src/warning/category.ts';
import { lookOf } from '../../src/warning/look.ts';

afterEach(() => {
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('style');
});

test.each([
  ['rgb(0, 0, 0)', 'dark'],
  ['rgb(21, 32, 43)', 'dark'],
  ['rgb(255, 255, 255)', 'light'],
  ['rgb(240, 242, 245)', 'light'],
])('a body painted %s is %s', (colour, look) => {
  document.body.style.backgroundColor = colour;
  expect(lookOf(document)).toBe(look);
});

test('a see-through body leaves it to the root, and an unpainted page to the system', () => {
  document.body.style.backgroundColor = 'rgba(255, 255, 255, 0.1)';
  document.documentElement.style.backgroundColor = 'rgb(10, 10, 10)';
  expect(lookOf(document)).toBe('dark');
  document.documentElement.removeAttribute('style');
  expect(lookOf(document)).toBeUndefined();
});

test.each([
  ['personal-data', 'lock', 'a'],
  ['party-political', 'ballot', 'b'],
  ['preelection', 'ballot', 'b'],
  ['children', 'people', 'c'],
  ['wrong-account', 'swap', 'd'],
  ['anything-a-pack-made-up', 'speech', 'c'],
])('%s has its own icon and layout', (category, icon, layout) => expect(lookOfCategory(category)).toEqual({ icon, layout }));
