// `whichhat rules lint`: every fault of a rule with file, line, value and what is allowed.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DONE, FAULT } from '../../../src/cli/command.ts';
import { main } from '../../../src/cli/main.ts';
import { fakeIo } from '../fake-io.ts';
import { folderOf, ruleText } from './rules.ts';

async function lint(files: Readonly<Record<string, string>>): Promise<{ status: number; errors: string[]; output: string[] }> {
  const folder = folderOf(files);
  const io = fakeIo();
  const status = await main(['rules', 'lint', '--rules', folder], io);
  return { status, output: io.output, errors: io.errors.map((error) => error.replace(`${folder}/`, '')) };
}

describe('whichhat rules lint', () => {
  it('finds nothing wrong with a sound folder', async () => {
    const { status, errors, output } = await lint({
      'core/tone/shambles.yml': ruleText('shambles', 'shambles'),
      'lists/mess.yml': 'about: words for mess\nitems: [mess]\n',
    });
    expect(errors).toEqual([]);
    expect(output).toEqual(['1 good rule, 1 list: no faults']);
    expect(status).toBe(DONE);
  });

  it.each<[string, readonly [string, string], RegExp]>([
    ['another level', ['level: warn', 'level: loud'], /^core\/tone\/shambles\.yml:3: level: "loud"; allowed: advice, warn, block, allow$/],
    ['a key that does not exist', ['link:', 'url:'], /^core\/tone\/shambles\.yml:9: url: there is no such field; see rules\/_template\.yml$/],
    ['a missing translation', [', cy: Gair cryf', ''], /^core\/tone\/shambles\.yml:6: title\.cy: is missing; allowed: words$/],
    [
      'words in one language',
      ['title: { en: Strong word, cy: Gair cryf }', 'title: Strong word'],
      /^core\/tone\/shambles\.yml:6: title: "Strong word"; write it in both languages, as \{ en: …, cy: … \}$/,
    ],
    ['an empty translation', ['cy: Gair cryf', 'cy: ""'], /^core\/tone\/shambles\.yml:6: title\.cy: ""/],
    ['an unknown name in braces', ['“{quote}” is strong', '“{words}” is strong'], /^core\/tone\/shambles\.yml:7: why\.en: names \{words\}; allowed: \{quote\}/],
    ['a link that is not https', ['https://www', 'http://www'], /^core\/tone\/shambles\.yml:9: link: .*https/],
    ['an id that is not the file’s name', ['id: shambles', 'id: other'], /^core\/tone\/shambles\.yml:1: id: "other".*"shambles"/],
    ['an unknown kind', ['match: [shambles]', 'match: { regex: "sham.*" }'], /^core\/tone\/shambles\.yml:11: match: unknown kind "regex"; allowed: phrases/],
    ['a list that does not exist', ['match: [shambles]', 'match: ["{mess}"]'], /^core\/tone\/shambles\.yml:11: match\.0: "\{mess\}" names \{mess\}/],
    ['too few examples', ['    - A shambles of a day\n', ''], /^core\/tone\/shambles\.yml:13: examples\.warn/],
    [
      'one draft as both',
      ['- A fine day for shambles', '- What a shambles'],
      /^core\/tone\/shambles\.yml:17: examples\.quiet\.0: is the same as examples\.warn\.0$/,
    ],
    [
      'a raised level for one voice',
      ['likelihood', 'levels: { member: block }\nlikelihood'],
      /^core\/tone\/shambles\.yml:4: levels\.member: "block"; allowed: a lower level than "warn"$/,
    ],
    ['text that is not YAML', ['who: [official]', 'who: [official'], /^core\/tone\/shambles\.yml:1[01]: /],
  ])('names %s by file and line, with what is allowed', async (_what, change, fault) => {
    const { status, errors } = await lint({ 'core/tone/shambles.yml': ruleText('shambles', 'shambles', change) });
    expect(
      errors.some((error) => fault.test(error)),
      errors.join('\n'),
    ).toBe(true);
    expect(status).toBe(FAULT);
  });

  it('sees what stands in two rules, but lets rules for different days share words', async () => {
    const first = ruleText('one', 'shambles');
    const { errors } = await lint({ 'core/one.yml': first, 'core/two.yml': ruleText('two', 'shambles') });
    expect(errors).toContain('core/two.yml:11: match.0: "shambles" stands in the rule "one" too; keep it in one');
    expect(errors).toContain('core/two.yml:14: examples.warn.0: stands in the rule "one" too; write one of its own');
    const apart = await lint({
      'core/one.yml': first,
      'core/two.yml': ruleText('two', 'shambles', ['who:', 'when: pre-election\nwho:'], ['What a', 'Such a'], ['- A shambles of', '- One shambles of']),
    });
    expect(apart.errors).toEqual([]);
  });

  it('lints a list as a list', async () => {
    const folder = folderOf({ 'lists/mess.yml': 'about: words for mess\nitems: mess\n' });
    const io = fakeIo();
    expect(await main(['rules', 'lint', join(folder, 'lists', 'mess.yml')], io)).toBe(FAULT);
    expect(io.errors.join('\n')).toMatch(/mess\.yml:2: items: "mess"/);
  });

  it('goes on after a file with a fault, and lints only what is named', async () => {
    const folder = folderOf({
      'core/bad.yml': 'id: [',
      'core/good.yml': ruleText('good', 'shambles'),
      'core/worse.yml': ruleText('worse', 'mess', ['level: warn', 'level: 5']),
    });
    const all = fakeIo();
    expect(await main(['rules', 'lint', '--rules', folder], all)).toBe(FAULT);
    expect(all.errors).toHaveLength(2);
    const one = fakeIo();
    expect(await main(['rules', 'lint', join(folder, 'core', 'good.yml')], one)).toBe(DONE);
  });

  it('finds no fault in the shipped rules', async () => {
    const io = fakeIo();
    expect(await main(['rules', 'lint'], io), io.errors.join('\n')).toBe(DONE);
  });
});
