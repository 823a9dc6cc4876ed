// `whichhat rules test`: which examples hold, and what came of those that do not.
import { expect, it } from 'vitest';
import { DONE, FAULT } from '../../../src/cli/command.ts';
import { main } from '../../../src/cli/main.ts';
import { fakeIo } from '../fake-io.ts';
import { folderOf, ruleText } from './rules.ts';

it('says how many examples hold', async () => {
  const io = fakeIo();
  expect(await main(['rules', 'test', '--rules', folderOf({ 'core/one.yml': ruleText('one', 'shambles') })], io)).toBe(DONE);
  expect(io.output).toEqual(['1 rules, 4 examples: all hold']);
});

it('shows the text of an example that does not hold, what was expected and what came', async () => {
  const folder = folderOf({ 'core/one.yml': ruleText('one', 'shambles', ['- What a shambles', '- What a mess'], ['- A fine day for one', '- No shambles']) });
  const io = fakeIo();
  expect(await main(['rules', 'test', '--rules', folder], io)).toBe(FAULT);
  expect(io.errors.map((error) => error.replace(`${folder}/`, ''))).toEqual([
    'core/one.yml:14: examples.warn.0: "What a mess": expected that the rule fires, but it stayed quiet',
    'core/one.yml:17: examples.quiet.0: "No shambles": expected that the rule stays quiet, but it fired on "shambles"',
  ]);
  expect(io.output).toEqual(['1 rules, 4 examples: 2 do not hold']);
});

it('tests an allow rule by whether it would hold anything', async () => {
  const allow = ruleText('one', 'shambles', ['level: warn', 'level: allow'], ['who:', 'protects: everything\nwho:']);
  expect(await main(['rules', 'test', '--rules', folderOf({ 'core/one.yml': allow })], fakeIo())).toBe(DONE);
});

it('runs the rules that are named, and complains of one that is not there', async () => {
  const folder = folderOf({ 'core/one.yml': ruleText('one', 'shambles'), 'core/two.yml': ruleText('two', 'mess') });
  const named = fakeIo();
  expect(await main(['rules', 'test', '--rules', folder, 'two'], named)).toBe(DONE);
  expect(named.output).toEqual(['1 rules, 4 examples: all hold']);
  const missing = fakeIo();
  expect(await main(['rules', 'test', '--rules', folder, 'three'], missing)).toBe(FAULT);
  expect(missing.errors).toEqual(['there is no rule "three"; allowed: one, two']);
  // Of no examples at all it would be no help to say that they hold.
  expect(missing.output).toEqual([]);
});
