// The command as it is called: help, usage, exit status.
import { describe, expect, it } from 'vitest';
import { DONE, FAULT, USAGE } from '../../src/cli/command.ts';
import { main } from '../../src/cli/main.ts';
import { fakeIo } from './fake-io.ts';

const COMMANDS = [
  'check',
  'detect',
  'classify',
  'calendar',
  'rules lint',
  'rules test',
  'rules diff',
  'rules explain',
  'rules catalogue',
  ...['new', 'show'].map((name) => `keys ${name}`),
  ...['new', 'rotate', 'revoke', 'verify', 'join'].map((name) => `trust ${name}`),
  ...['build', 'sign', 'cosign', 'verify', 'inspect', 'diff'].map((name) => `pack ${name}`),
];

describe('whichhat', () => {
  it.each(COMMANDS)('%s --help shows usage and an example, and does nothing', async (name) => {
    const io = fakeIo(['not json']);
    expect(await main([...name.split(' '), '--help'], io)).toBe(DONE);
    expect(io.output.join('\n')).toContain(`Usage: whichhat ${name}`);
    expect(io.output.join('\n')).toMatch(/Example: .*whichhat/);
    expect(io.errors).toEqual([]);
  });

  it('lists all commands with --help, and when called with nothing, which is wrong usage', async () => {
    const asked = fakeIo();
    expect(await main(['--help'], asked)).toBe(DONE);
    for (const name of COMMANDS) expect(asked.output.join('\n')).toContain(name);
    expect(await main([], fakeIo())).toBe(USAGE);
  });

  it.each([
    [['chek'], 'whichhat: there is no command "chek"; allowed: check, detect, classify, calendar, rules, keys, trust, pack, register'],
    [['constructor'], 'whichhat: there is no command "constructor"; allowed: check, detect, classify, calendar, rules, keys, trust, pack, register'],
    [['register', 'import'], 'whichhat register import: needs a spreadsheet, such as administrators.xlsx (see whichhat register import --help)'],
    [['rules'], 'whichhat rules: needs to know what to do; allowed: lint, test, diff, explain, catalogue'],
    [['rules', 'delete'], 'whichhat rules: there is no "delete"; allowed: lint, test, diff, explain, catalogue'],
    [['check'], 'whichhat check: needs --jsonl: one JSON object a line on standard input (see whichhat check --help)'],
    [['detect', '--jsonl', '--verbose'], 'whichhat detect: unknown option "--verbose"; allowed: --jsonl, --organisation FILE (see whichhat detect --help)'],
    [['check', '--jsonl', '--at', 'soon'], 'whichhat check: --at is "soon"; write it as 2026-04-20 or 2026-04-20T10:00:00Z (see whichhat check --help)'],
    [['check', '--jsonl', '--organisation', '/no/such.yml'], 'whichhat check: cannot read /no/such.yml: there is no such file (see whichhat check --help)'],
    [['rules', 'diff', 'one'], 'whichhat rules diff: needs two rules folders: BEFORE and AFTER (see whichhat rules diff --help)'],
    [['rules', 'lint', '/no/such'], 'whichhat rules lint: cannot read /no/such: there is no such file or folder (see whichhat rules lint --help)'],
    [['rules', 'explain'], 'whichhat rules explain: needs --text "the draft" (see whichhat rules explain --help)'],
  ])('%j is wrong usage and answered with one sentence', async (words, sentence) => {
    const io = fakeIo();
    expect(await main(words, io)).toBe(USAGE);
    expect(io.errors).toEqual([sentence]);
    expect(io.output).toEqual([]);
  });

  it('is a fault, not wrong usage, when a file is there but wrong', async () => {
    const io = fakeIo();
    expect(await main(['check', '--jsonl', '--organisation', 'package.json'], io)).toBe(FAULT);
    expect(io.errors.join('\n')).toMatch(/^whichhat check: package\.json:\d+: organisation is missing/);
  });
});
