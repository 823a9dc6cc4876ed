// The compiled policy travels into every page with a composer: its size is a budget, weights included.
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { examplePolicy } from '../bench/example.ts';

/** Bytes, gzipped. */
const MOST = 200_000;

it('the compiled policy, with its weights, stays within its budget', () => {
  expect(gzipSync(JSON.stringify(examplePolicy())).length).toBeLessThanOrEqual(MOST);
});
