// The rules folder as the command line and the build read it: a file that is no YAML is named, never passed over.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FaultError } from '../../src/cli/command.ts';
import { loadCore, ruleFiles, rulesFolder } from '../../src/cli/core.ts';
import { folderOf, ruleText } from './rule/rules.ts';

const folder = (): string =>
  folderOf({
    'core/tone/broken.yml': 'id: broken\nmatch: [one, two\n',
    'core/tone/shambles.yml': ruleText('shambles', 'shambles'),
    'lists/broken.yml': 'about: "never closed\n',
    'lists/mess.yml': 'about: words for mess\nitems: [mess]\n',
    'example/organisation.yml': 'organisation: {}\n',
    'issued.yml': 'date: 2026-06-20\n',
  });

describe('a rules folder', () => {
  it('with files that are not YAML is read without them, each named with its line', () => {
    const faults: string[] = [];
    const rules = folder();
    const core = loadCore(rules, (sentence) => faults.push(sentence.replace(`${rules}/`, '')));
    expect(core.rules).toMatchObject([{ id: 'shambles' }]);
    expect(Object.keys(core.lists)).toEqual(['mess']);
    expect(faults).toEqual([expect.stringMatching(/^lists\/broken\.yml:\d+: /), expect.stringMatching(/^core\/tone\/broken\.yml:\d+: /)]);
  });

  it('stops a build with one sentence that names the file', () => {
    const rules = folder();
    expect(() => ruleFiles(rules)).toThrow(FaultError);
    expect(() => ruleFiles(rules)).toThrow(`${join(rules, 'core/tone/broken.yml')}:`);
    expect(() => loadCore(rules)).toThrow(FaultError);
  });

  it('that is shipped names its day', () => {
    expect(loadCore(rulesFolder(), () => undefined).rulesDate).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
