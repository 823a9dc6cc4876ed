// `whichhat detect`: places of personal data in offsets that other programs understand.
import { expect, it } from 'vitest';
import { DONE } from '../../src/cli/command.ts';
import { main } from '../../src/cli/main.ts';
import { fakeIo } from './fake-io.ts';

const EXAMPLE = 'rules/example/organisation.yml';

async function entities(text: string, ...words: string[]): Promise<unknown[]> {
  const io = fakeIo([JSON.stringify({ id: 'a', text })]);
  expect(await main(['detect', '--jsonl', ...words], io)).toBe(DONE);
  return (JSON.parse(io.output[0] ?? '') as { entities: unknown[] }).entities;
}

it('gives UTF-16 offsets, in the shape that other programs read', async () => {
  const [found] = await entities('😀 ring 07700 900123');
  expect(found).toEqual({ entity: 'phone', start: 8, end: 20, score: expect.any(Number) });
  expect(await entities('Open day on Saturday')).toEqual([]);
});

it('never finds the organisation’s own number when told who it is', async () => {
  const scores = async (...words: string[]): Promise<number[]> =>
    (await entities('Call 01632 960 100', ...words)).map((found) => (found as { score: number }).score);
  const [strange] = await scores();
  const [own = 0] = await scores('--organisation', EXAMPLE);
  expect(strange).toBeGreaterThan(0);
  expect(own).toBe(0);
});
