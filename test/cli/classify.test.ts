// `whichhat classify`: likelihoods for each text, with the thresholds they are held to.
import { expect, it } from 'vitest';
import { DONE, USAGE } from '../../src/cli/command.ts';
import { main } from '../../src/cli/main.ts';
import { fakeIo } from './fake-io.ts';

it('gives two likelihoods for each text, and the thresholds they are held to', async () => {
  const io = fakeIo([
    '{"id":"a","text":"Vote for us, this Government has failed the country"}',
    '{"id":"b","text":"Bin collections are a day late this week."}',
  ]);
  expect(await main(['classify', '--jsonl'], io)).toBe(DONE);
  const [political, plain] = io.output.map((line) => JSON.parse(line));
  expect(Object.keys(political)).toEqual(['id', 'political', 'personalVoice']);
  for (const line of [political, plain]) for (const head of ['political', 'personalVoice']) expect(line[head] >= 0 && line[head] <= 1).toBe(true);
  expect(political.political).toBeGreaterThan(plain.political);

  const asked = fakeIo();
  expect(await main(['classify', '--thresholds'], asked)).toBe(DONE);
  const thresholds = JSON.parse(asked.output.join(''));
  expect(Object.keys(thresholds)).toEqual(['political', 'personalVoice']);
  expect(plain.political < thresholds.political).toBe(true);
});

it('does one thing at a time', async () => {
  expect(await main(['classify', '--jsonl', '--thresholds'], fakeIo())).toBe(USAGE);
  expect(await main(['classify'], fakeIo())).toBe(USAGE);
});
