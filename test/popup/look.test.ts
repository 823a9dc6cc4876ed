// The popup's letters follow the size a person has set in the browser.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('has no letters of a fixed size', () => {
  const css = readFileSync(new URL('../../src/popup/popup.css', import.meta.url), 'utf8');
  const sizes = [...css.matchAll(/\bfont(?:-size)?: ([^;]+);/g)].map(([, size]) => size);
  expect(sizes.length).toBeGreaterThan(10);
  expect(sizes.filter((size) => /\dpx/.test(size ?? ''))).toEqual([]);
});
