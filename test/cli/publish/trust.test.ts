// `whichhat trust`: every step checked, and nothing written when one is wrong.
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DONE, FAULT, USAGE } from '../../../src/cli/command.ts';
import { main } from '../../../src/cli/main.ts';
import { fakeIo } from '../fake-io.ts';
import { done, file, json, NOW, onStage, run } from './stage.ts';

onStage();

describe('whichhat trust', { timeout: 60_000 }, () => {
  it('verifies every step and compares the words', async () => {
    const words = /fingerprint (.*)/.exec(await done('trust verify @trust.json'))?.[1] ?? '';
    const io = fakeIo([], NOW);
    expect(await main(['trust', 'verify', file('trust.json'), '--words', words.toUpperCase()], io)).toBe(DONE);
    expect(await run('trust verify @trust.json --words acorn')).toMatchObject({ status: FAULT, err: expect.stringContaining('its fingerprint is another') });
    const roots = json<{ roots: { payload: string }[] }>('trust.json').roots;
    const payload = Buffer.from(
      Buffer.from(roots[0]?.payload ?? '', 'base64url')
        .toString()
        .replace('"threshold":1', '"threshold":2'),
    ).toString('base64url');
    writeFileSync(file('trust.json'), JSON.stringify({ whichhat: 'trust', roots: [{ ...roots[0], payload }] }));
    expect(await run('trust verify @trust.json')).toMatchObject({ status: FAULT, err: expect.stringContaining('A signature does not fit') });
  });

  it.each([
    ['trust new @t.json --root @root.key --signing @ann.key', USAGE, 'needs --organisation'],
    ['trust new @t.json --organisation midshire-fire --root @root.key', USAGE, 'needs --signing'],
    ['trust new @t.json --organisation midshire-fire --signing @ann.key', USAGE, 'needs --root'],
    ['trust new @t.json --organisation Midshire --root @root.key --signing @ann.key', USAGE, 'organisation: lower-case words'],
    ['trust new @t.json --organisation midshire-fire --root @root.key --signing @ann.key --threshold 3', USAGE, 'allowed: 1, 2'],
    ['trust new @t.json --organisation midshire-fire --root @root.key --signing @ann.key --threshold 2', FAULT, 'more people must sign than there are'],
    ['trust new @t.json --organisation midshire-fire --root @root.key --signing @root.key', FAULT, 'a key stands in it twice'],
    ['trust new @t.json --organisation midshire-fire --root @root.key.public --signing @ann.key', FAULT, 'holds the public half only'],
    ['trust new @t.json --organisation midshire-fire --root @root.key --signing @ann.key --expires 2020-01-01', USAGE, 'which is past'],
    ['trust new @trust.json --organisation midshire-fire --root @root.key --signing @ann.key', USAGE, 'is there already'],
    ['trust rotate @trust.json --root @mallory.key', FAULT, 'Too few root keys have signed'],
    ['trust rotate @trust.json --root @root.key --drop nobody', USAGE, 'there is no key "nobody"'],
    ['trust revoke @trust.json --root @root.key', USAGE, 'needs --key'],
    ['trust verify @pack.json', FAULT, 'is not a trust file'],
    ['trust verify @nowhere.json', USAGE, 'there is no such file'],
    ['trust join @trust.json', USAGE, 'needs --name'],
    ['trust join @trust.json --name X --address http://x.example/u', USAGE, 'address'],
  ])('%s: %d, %s', async (line, status, sentence) => {
    const before = readFileSync(file('trust.json'), 'utf8');
    expect(await run(line)).toMatchObject({ status, err: expect.stringContaining(sentence) });
    expect(readFileSync(file('trust.json'), 'utf8')).toBe(before);
  });

  it('says so when the passphrase is wrong', async () => {
    expect(await run('trust rotate @trust.json --root @root.key', NOW, ['another passphrase'])).toMatchObject({
      status: FAULT,
      err: expect.stringContaining('root.key: the passphrase is not'),
    });
  });

  it('renews an end date, starts a new epoch, and swaps the root key with both signing', async () => {
    await done('trust rotate @trust.json --root @root.key --add-signing @ann.key --keys-expire 2028-01-01 --new-epoch');
    expect(await done('trust verify @trust.json')).toMatch(/until 2028-01-01/);
    await done('trust rotate @trust.json --root @root.key,@mallory.key --add-root @mallory.key --drop @root.key');
    expect(await done('trust verify @trust.json')).toMatch(/root statement 3/);
  });
});
