// `whichhat keys`: what is kept locked, and what must never be printed.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { USAGE } from '../../../src/cli/command.ts';
import { done, file, json, NOW, onStage, PASSPHRASE, run } from './stage.ts';

onStage();

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
