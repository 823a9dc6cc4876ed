// `whichhat rules explain`, `catalogue` and `diff`: why a finding, every rule for people, what a change would do.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DONE, FAULT } from '../../../src/cli/command.ts';
import { main } from '../../../src/cli/main.ts';
import { fakeIo } from '../fake-io.ts';
import { folderOf, ruleText } from './rules.ts';

async function run(words: readonly string[], status: number = DONE): Promise<string> {
  const io = fakeIo();
  expect(await main(words, io)).toBe(status);
  return io.output.join('\n');
}

describe('whichhat rules explain', () => {
  it('says what was seen, where, why, on what basis and what to do', async () => {
    const output = await run(['rules', 'explain', '--text', 'Vote Labour, ring 07700 900123', '--at', '2026-04-20']);
    expect(output).toMatch(/^block: \d+ found/);
    expect(output).toContain('party-promotion (party-political): "Vote Labour" at 0 to 11');
    expect(output).toContain('Basis: Local Government Act 1986 s2');
    expect(output).toContain('Way out: ');
    expect(output).toContain('phone at 18 to 30, score');
    expect(output).toContain('period local-2026: 2026-03-30 to 2026-05-07');
    expect(output).toMatch(/political \d\.\d\d \(counts from/);
  });

  it('shows the corrected text where there is one', async () => {
    const output = await run(['rules', 'explain', '--text', 'Drop in for tea and a chat #hereforyou', '--at', '2026-06-20']);
    expect(output).toContain('    Corrected: #HereForYou');
  });

  it('finds nothing where nothing is, and no period outside one', async () => {
    const output = await run(['rules', 'explain', '--text', 'The library opens at nine.', '--at', '2026-06-20']);
    expect(output).toMatch(/^clear: no findings/);
    expect(output).not.toContain('period ');
  });
});

describe('whichhat rules catalogue', () => {
  const folder = folderOf({ 'core/one.yml': ruleText('one', 'shambles', ['- What a shambles', '- "#1 *shambles* [sic]"']) });

  it('writes every rule in both languages, as Markdown that shows a draft as it is', async () => {
    const output = await run(['rules', 'catalogue', '--rules', folder]);
    expect(output).toContain('# Rules');
    expect(output).toContain('# Rheolau');
    expect(output).toContain('### Strong word');
    expect(output).toContain('### Gair cryf');
    expect(output).toContain('- \\#1 \\*shambles\\* \\[sic\\]');
  });

  it('writes one language when asked', async () => {
    const output = await run(['rules', 'catalogue', '--rules', folder, '--language', 'cy']);
    expect(output).toContain('# Rheolau');
    expect(output).not.toContain('# Rules');
  });
});

describe('whichhat rules diff', () => {
  const before = folderOf({ 'core/one.yml': ruleText('one', 'shambles'), 'core/gone.yml': ruleText('gone', 'mess') });
  const after = folderOf({ 'core/one.yml': ruleText('one', 'shambles', ['level: warn', 'level: advice']), 'core/fresh.yml': ruleText('fresh', 'muddle') });
  const drafts = join(before, 'drafts.jsonl');
  writeFileSync(drafts, ['shambles', 'mess', 'muddle', 'fine'].map((text) => JSON.stringify({ id: text, text, actingAs: 'corporate' })).join('\n'));

  it('shows the drafts whose verdict changes, and the rules that come and go', async () => {
    expect(await run(['rules', 'diff', before, after, '--drafts', drafts])).toBe(
      [
        'rule gone: gone',
        'rule new: fresh',
        'shambles: warn: one (warn) → advice: one (advice)  "shambles"',
        'mess: warn: gone (warn) → clear  "mess"',
        'muddle: clear → warn: fresh (warn)  "muddle"',
        '3 of 4 drafts change',
      ].join('\n'),
    );
  });

  it('shows nothing between a folder and itself', async () => {
    expect(await run(['rules', 'diff', before, before])).toBe('0 of 302 drafts change');
  });

  it('names the line of a draft that cannot be read', async () => {
    const bad = join(before, 'bad.jsonl');
    writeFileSync(bad, '{"text":"x","actingAs":"corporate"}\n{"text":"x"}\n');
    const io = fakeIo();
    expect(await main(['rules', 'diff', before, after, '--drafts', bad], io)).toBe(FAULT);
    expect(io.errors[0]).toContain(`${bad}:2: actingAs is missing; allowed: "corporate"`);
  });
});
