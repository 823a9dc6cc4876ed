// The commands that publish, one by one: what each refuses, with which exit status, and what must never be printed.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DONE, FAULT, type Status, USAGE } from '../../src/cli/command.ts';
import { main } from '../../src/cli/main.ts';
import { type FakeIo, fakeIo } from './fake-io.ts';

const PASSPHRASE = 'correct horse battery';
const NOW = '2026-06-20T10:00:00Z';
const seed = mkdtempSync(join(tmpdir(), 'whichhat-pack-'));
let folder = seed;

const file = (name: string): string => join(folder, name);
const json = <T = Record<string, unknown>>(name: string): T => JSON.parse(readFileSync(file(name), 'utf8')) as T;

/** Words of one command; `@name` stands for a file of the folder. */
async function run(
  line: string,
  now = NOW,
  typed: readonly string[] = [PASSPHRASE, PASSPHRASE],
): Promise<{ status: Status; out: string; err: string; io: FakeIo }> {
  const io = fakeIo(typed, now);
  const status = await main(
    line.split(' ').map((word) => word.replaceAll('@', `${folder}/`)),
    io,
  );
  return { status, out: io.output.join('\n'), err: io.errors.join('\n').replaceAll(`${folder}/`, ''), io };
}
async function done(line: string, now = NOW): Promise<string> {
  const { status, out, err } = await run(line, now);
  expect({ line, status, err }).toEqual({ line, status: DONE, err: '' });
  return out;
}

const ORGANISATION = `organisation: { id: midshire-fire, name: Midshire Fire, nation: england }
accounts:
  - { id: kelling-fb, platform: facebook, kind: corporate, name: Kelling Fire Station, profileId: "61550000000001", responsible: Dee Holt, deputy: Ruth Ansell }
people:
  - { id: sam-carter, name: Sam Carter, roles: [ { account: kelling-fb, role: Facebook access } ] }
  - { id: dee-holt, name: Dee Holt, roles: [ { account: kelling-fb, role: full control } ] }
`;
const PACK = 'organisation: organisation.yml\napproval: [ { by: Head of Communications, on: 2026-06-01 } ]\n';

beforeAll(async () => {
  for (const name of ['root', 'ann', 'ben', 'mallory']) await done(`keys new @${name}.key`);
  await done('trust new @trust.json --organisation midshire-fire --root @root.key --signing @ann.key,@ben.key.public --block-threshold 2');
  writeFileSync(file('organisation.yml'), ORGANISATION);
  writeFileSync(file('pack.yml'), PACK);
  await done('pack build @pack.yml --version 1 --secrets @secrets.json --out @pack.json');
  await done('pack sign @pack.json --key @ann.key --trust @trust.json --out @update.json');
}, 60_000);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whichhat-pack-'));
  cpSync(seed, folder, { recursive: true });
  return () => rmSync(folder, { recursive: true, force: true });
});
afterAll(() => rmSync(seed, { recursive: true, force: true }));

describe('whichhat keys', { timeout: 60_000 }, () => {
  it('keeps the private half locked, for its owner only, and never prints it', async () => {
    expect(statSync(file('ann.key')).mode & 0o077).toBe(0);
    const shown = `${await done('keys show @ann.key')}\n${await done('keys show @ann.key --json')}`;
    expect(shown).toContain(json<{ kid: string }>('ann.key').kid);
    expect(shown).not.toContain(json<{ locked: string }>('ann.key').locked);
    expect(Object.keys(json('ann.key.public'))).toEqual(['whichhat', 'name', 'kid', 'key']);
  });

  it('takes the passphrase from the environment or a file too, and asks twice at the keyboard', async () => {
    process.env.WHICHHAT_TEST_PASSPHRASE = PASSPHRASE;
    await done('keys new @env.key --passphrase-env WHICHHAT_TEST_PASSPHRASE');
    writeFileSync(file('words'), `${PASSPHRASE}\n`);
    await done('keys new @file.key --passphrase-file @words');
    expect(await run('keys new @typed.key', NOW, [PASSPHRASE, `${PASSPHRASE}x`])).toMatchObject({
      status: USAGE,
      err: expect.stringContaining('not the same'),
    });
    expect(await run('keys new @short.key', NOW, ['short', 'short'])).toMatchObject({ status: USAGE, err: expect.stringContaining('at least 12') });
    expect(await run('keys new @none.key --passphrase-env WHICHHAT_NO_SUCH')).toMatchObject({ status: USAGE, err: expect.stringContaining('is empty') });
  });

  it('never writes over a key', async () => {
    const before = readFileSync(file('ann.key'), 'utf8');
    expect(await run('keys new @ann.key')).toMatchObject({ status: USAGE, err: expect.stringContaining('is there already') });
    expect(readFileSync(file('ann.key'), 'utf8')).toBe(before);
  });
});

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

describe('whichhat pack', { timeout: 60_000 }, () => {
  it('names nobody in the clear', () => {
    const text = readFileSync(file('pack.json'), 'utf8');
    expect(text).not.toMatch(/Sam Carter|Dee Holt|Ruth Ansell|sam-carter/);
    expect(Object.keys(json<{ sealed: object }>('pack.json').sealed)).toHaveLength(2);
    expect(statSync(file('secrets.json')).mode & 0o077).toBe(0);
  });

  it('keeps the secrets people have, and makes those that are missing', async () => {
    const before = json('secrets.json');
    writeFileSync(file('organisation.yml'), `${ORGANISATION}  - { id: new-joiner, name: New Joiner }\n`);
    await done('pack build @pack.yml --after @update.json --secrets @secrets.json --out @next.json');
    expect(json('secrets.json')).toMatchObject(before);
    expect(Object.keys(json('secrets.json'))).toContain('new-joiner');
    expect(json<{ version: number }>('next.json').version).toBe(2);
  });

  it('says good to a good update, and why not to another, with its code', async () => {
    expect(await done('pack verify @update.json')).toMatch(/good: midshire-fire, channel main, version 1.*\nfingerprint( [a-z]+){10} \(not compared/);
    expect(await run('pack verify @update.json --organisation other-fire')).toMatchObject({
      status: FAULT,
      err: expect.stringContaining('wrong_organisation: The update is for another'),
    });
    expect(await run('pack verify @update.json --channel test')).toMatchObject({ status: FAULT, err: expect.stringContaining('wrong_channel') });
    expect(await run('pack verify @update.json --at 2027-03-01')).toMatchObject({ status: FAULT, err: expect.stringContaining('pack_expired') });
    expect(await run('pack verify @update.json --words acorn')).toMatchObject({ status: FAULT, err: expect.stringContaining('root_unpinned') });
    writeFileSync(file('update.json'), readFileSync(file('update.json'), 'utf8').replace(/"signature":"./, '"signature":"-'));
    expect(await run('pack verify @update.json')).toMatchObject({ status: FAULT });
  });

  it('waits for the second signature of a rule that blocks, takes it once, and from nobody else', async () => {
    writeFileSync(file('pack.yml'), `${PACK}changes: [ { rule: swearing, level: block, reason: After a complaint } ]\n`);
    await done('pack build @pack.yml --version 2 --out @pack.json');
    expect(await done('pack sign @pack.json --key @ann.key --trust @trust.json --out @update.json')).toContain('one more person must sign');
    expect(await run('pack verify @update.json')).toMatchObject({ status: FAULT, err: expect.stringContaining('block_signatures') });
    expect(await run('pack cosign @update.json --key @ann.key')).toMatchObject({ status: FAULT, err: expect.stringContaining('has signed it already') });
    expect(await run('pack cosign @update.json --key @mallory.key')).toMatchObject({
      status: FAULT,
      err: expect.stringContaining('not among those who may sign'),
    });
    expect(await done('pack cosign @update.json --key @ben.key')).toContain('2 signatures; ready to publish');
    await done('pack verify @update.json');
  });

  it('lists what it loosens, for the person who signs and the one who checks', async () => {
    writeFileSync(
      file('pack.yml'),
      `${PACK}changes: [ { rule: password, exception: { when: { phrases: [escape room] } }, reason: Open day, until: 2026-07-01 } ]\n`,
    );
    await done('pack build @pack.yml --version 2 --out @pack.json');
    expect(await done('pack inspect @pack.json')).toContain('loosened until 2026-07-01: password (exception, a rule that blocks): Open day');
    await done('pack sign @pack.json --key @ann.key --trust @trust.json --out @update.json');
    await done('pack cosign @update.json --key @ben.key');
    expect(await done('pack verify @update.json')).toContain('loosened until 2026-07-01: password');
  });

  it('inspects as lines and as JSON', async () => {
    expect(await done('pack inspect @update.json')).toContain('account kelling-fb (corporate, active): Kelling Fire Station');
    expect(JSON.parse(await done('pack inspect @update.json --json'))).toMatchObject({ type: 'whichhat-pack', version: 1 });
  });

  it('tells what changes, by name and by draft', async () => {
    writeFileSync(file('pack.yml'), `${PACK}rules: rules\nchanges: [ { rule: swearing, level: 'off', reason: Trial, until: 2026-12-01 } ]\n`);
    mkdirSync(file('rules'));
    writeFileSync(file('rules/local-dog.yml'), RULE);
    await done('pack build @pack.yml --version 2 --out @next.json');
    writeFileSync(file('drafts.jsonl'), '{"text":"Good morning.","actingAs":"corporate"}\n');
    const out = await done('pack diff @update.json @next.json');
    expect(out).toContain('rules: new: local-dog');
    expect(out).toContain('changes: new: swearing (level)');
    expect(out).toMatch(/example: clear → warn: local-dog \(warn\) {2}"Our station dog retires\."/);
    expect(out).toMatch(/[1-9]\d* of \d+ drafts change/);
    expect(await done('pack diff @update.json @update.json --drafts @drafts.jsonl')).toBe('0 of 1 drafts change');
  });

  it.each([
    ['pack build @pack.yml', USAGE, 'needs --version'],
    ['pack build @pack.yml --version 1 --after @update.json', USAGE, 'and not both'],
    ['pack build @pack.yml --version one', USAGE, 'a whole number'],
    ['pack build @pack.yml --version 0 --out @p.json', FAULT, 'version is 0'],
    ['pack build @organisation.yml --version 1', FAULT, 'organisation.yml:1:'],
    ['pack sign @pack.json --key @ann.key', USAGE, 'needs --key FILE and --trust FILE'],
    ['pack sign @pack.json --key @mallory.key --trust @trust.json --out @u.json', FAULT, 'is not among the signing keys'],
    ['pack sign @trust.json --key @ann.key --trust @trust.json', FAULT, 'trust.json: '],
    ['pack cosign @pack.json --key @ann.key', FAULT, 'is not a signed update'],
    ['pack verify @pack.json', FAULT, 'is not a signed update'],
    ['pack verify', USAGE, 'needs one FILE'],
    ['pack inspect @organisation.yml', FAULT, 'is not JSON'],
    ['pack diff @update.json', USAGE, 'needs two packs'],
  ])('%s: %d, %s', async (line, status, sentence) => {
    expect(await run(line)).toMatchObject({ status, err: expect.stringContaining(sentence) });
  });

  it('builds nothing that a device would refuse, and names rule, example and line', async () => {
    mkdirSync(file('rules'));
    writeFileSync(file('pack.yml'), `${PACK}rules: rules\n`);
    writeFileSync(file('rules/local-dog.yml'), RULE.replace('Our station dog retires.', 'Our station cat retires.'));
    expect(await run('pack build @pack.yml --version 2 --out @p.json')).toMatchObject({
      status: FAULT,
      err: expect.stringContaining('local-dog: examples.warn.0: "Our station cat retires.": it stayed quiet'),
    });
    writeFileSync(file('rules/local-dog.yml'), RULE.replace('level: warn', 'level: shout'));
    expect(await run('pack build @pack.yml --version 2 --out @p.json')).toMatchObject({
      status: FAULT,
      err: expect.stringContaining('rules/local-dog.yml:3: level is "shout"; allowed:'),
    });
    writeFileSync(file('rules/local-dog.yml'), RULE.replace('phrases', 'regex'));
    expect(await run('pack build @pack.yml --version 2 --out @p.json')).toMatchObject({
      status: FAULT,
      err: expect.stringContaining('local-dog: match: unknown kind "regex"'),
    });
    expect(() => readFileSync(file('p.json'))).toThrow();
  });
});

const RULE = `id: local-dog
category: unverified
level: warn
likelihood: 2
consequence: 3
title: { en: The dog, cy: Y ci }
why: { en: "“{quote}” is not ours to tell.", cy: "Nid ein lle ni yw dweud “{quote}”." }
wayOut: { en: Wait., cy: Arhoswch. }
who: [official]
match: { phrases: [station dog] }
examples: { warn: [Our station dog retires., The station dog is ill.], quiet: [Keep dogs on a lead., Good morning.] }
`;
