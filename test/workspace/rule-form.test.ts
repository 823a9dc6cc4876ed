// A rule from a form and back, and what it does on its examples.
import { expect, test } from 'vitest';
import { parsedCore } from '../../src/packs/core.ts';
import { evidenceOf, triedOn } from '../../src/workspace/evidence.ts';
import { lawOf, lawOfRule } from '../../src/workspace/law.ts';
import { formOf } from '../../src/workspace/rule-as-form.ts';
import { missingIn, NEW_RULE, type RuleForm, ruleOf } from '../../src/workspace/rule-form.ts';
import { CORE, exampleWorkspace } from './example.ts';

const FORM: RuleForm = {
  ...NEW_RULE,
  category: 'confidential',
  id: 'local-new-station',
  title: { en: 'Names the new station', cy: '' },
  words: 'new station\nlightwater station\n',
  except: 'not yet announced',
  why: { en: '“{quote}” is not announced yet.', cy: 'Nid yw “{quote}” wedi ei gyhoeddi eto.' },
  wayOut: { en: 'Wait for the announcement.', cy: '' },
  warn: 'Our new station opens in May!\nLightwater station will have four engines',
  quiet: 'New year, new you\nThe new station is not yet announced',
};
const core = parsedCore(CORE);
const workspace = exampleWorkspace();
const NOW = new Date('2026-11-27T10:00:00Z');

test('a form is a rule, a side left empty is said in the other language, and the rule is the form again', () => {
  const rule = ruleOf(FORM);
  if (!rule) throw new Error('no rule');
  expect(rule.title).toEqual({ en: 'Names the new station', cy: 'Names the new station' });
  const back = formOf(rule);
  expect(back && ruleOf(back)).toEqual(rule);
});

test.each([
  ['near', { ...FORM, near: 'opens\nengines', within: 3 }],
  ['for periods', { ...FORM, when: 'pre-election' as const }],
  ['with two days', { ...FORM, from: '2026-12-07', until: '2027-05-06' }],
  ['with an end', { ...FORM, until: '2027-05-06', basis: 'Social Media Policy 4' }],
])('%s: there and back', (_name, form) => {
  const rule = ruleOf(form, '2027-04-01T12:00:00Z');
  if (!rule) throw new Error('no rule');
  expect(formOf(rule)).toMatchObject({
    near: form.near,
    within: form.within,
    when: form.when,
    from: form.from,
    until: form.until,
    basis: form.basis,
    warn: form.warn,
    quiet: form.quiet,
  });
});

test('a rule that says more than a form can is not forced into one', () => {
  const rule = ruleOf(FORM);
  if (!rule) throw new Error('no rule');
  expect(formOf({ ...rule, match: { any: [{ phrases: ['a'] }, { phrases: ['b'] }] } })).toBeUndefined();
  expect(formOf({ ...rule, match: { phrases: ['a'], at: 'sentence-start' } })).toBeUndefined();
});

test('what is missing is named in the order of the form', () => {
  expect(missingIn(NEW_RULE)).toEqual(['title', 'category', 'words', 'why', 'wayOut', 'warn', 'quiet']);
  expect(missingIn({ ...FORM, who: [], quiet: 'one' })).toEqual(['who', 'quiet']);
  expect(missingIn(FORM)).toEqual([]);
});

test('its examples are judged by the engine itself', () => {
  const rule = ruleOf(FORM);
  if (!rule) throw new Error('no rule');
  const tried = triedOn(rule, lawOfRule(core, workspace, rule, NOW));
  expect(tried.map(({ fired, right, quotes }) => [fired, right, quotes[0]])).toEqual([
    [true, true, 'new station'],
    [true, true, 'Lightwater station'],
    [false, true, undefined],
    [false, true, undefined],
  ]);
  expect(evidenceOf(rule, tried, [], [])).toEqual({ texts: 4, right: 2, wrong: 0, missed: 0 });
});

test('a rule of the workspace is in force with the rest', () => {
  const rule = ruleOf(FORM);
  if (!rule) throw new Error('no rule');
  const { merged, policy } = lawOf(core, { ...workspace, ownRules: [rule] }, NOW);
  expect(merged.skipped).toEqual([]);
  expect(policy.rules.some((open) => open.rule.id === 'local-new-station')).toBe(true);
});
