// A short run of the fuzzer with every test; `npm run fuzz` is the long one.
import { expect, it } from 'vitest';
import { fuzz } from './run.ts';

it('no spoiled update throws, is accepted unsigned, or changes what is stored', { timeout: 60_000 }, async () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const { run, ends, wrong } = await fuzz(seed, 3_000);
  expect({ seed, wrong }).toEqual({ seed, wrong: [] });
  expect(Object.values(ends).reduce((sum, times) => sum + times, 0)).toBe(run);
  // It reaches deep: signatures, root statements, shapes and numbers, not only broken JSON.
  expect(Object.keys(ends)).toEqual(expect.arrayContaining(['not_json', 'document_shape', 'signature_bad', 'header', 'signatures_missing']));
});
