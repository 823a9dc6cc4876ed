// `whichhat pack`: built, signed, checked and compared, each fault with its exit status and sentence.
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FAULT, USAGE } from '../../../src/cli/command.ts';
import { done, file, json, ORGANISATION, onStage, PACK, RULE, run } from './stage.ts';

onStage();

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

  it('takes a first day, says it, and asks for the engine that knows it', async () => {
    const change = 'rule: swearing, level: advice, reason: A trial, from: 2026-07-06, until: 2026-07-31';
    mkdirSync(file('rules'));
    writeFileSync(file('rules/local-dog.yml'), `${RULE}from: 2026-07-01\n`);
    writeFileSync(file('pack.yml'), `${PACK}rules: rules\nchanges: [ { ${change} } ]\n`);
    await done('pack build @pack.yml --version 2 --out @pack.json');
    expect(json('pack.json')).toMatchObject({ minimumEngine: 2 });
    const out = await done('pack inspect @pack.json');
    expect(out).toContain('engine 2 or later');
    expect(out).toContain('rule local-dog (warn) from 2026-07-01: The dog');
    expect(out).toContain('change swearing: advice from 2026-07-06 until 2026-07-31: A trial');
    expect(out).toContain('loosened from 2026-07-06 until 2026-07-31: swearing (lower): A trial');
    writeFileSync(file('pack.yml'), `${PACK}changes: [ { ${change.replace('2026-07-31', '2026-07-01')} } ]\n`);
    expect(await run('pack build @pack.yml --version 2 --out @p.json')).toMatchObject({
      status: FAULT,
      err: expect.stringContaining('swearing: ends on 2026-07-01, before it begins on 2026-07-06'),
    });
    writeFileSync(file('pack.yml'), PACK);
    await done('pack build @pack.yml --version 2 --out @pack.json');
    expect(json('pack.json')).toMatchObject({ minimumEngine: 1 });
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
