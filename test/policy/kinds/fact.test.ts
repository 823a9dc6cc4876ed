// The kind by small rules of its own: which facts it answers for, and where.
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/model/rule.ts';
import { compile, judge, openPolicy } from '../../../src/policy/index.ts';
import { parseRule } from '../../../src/policy/parse.ts';
import { attempt, organisation } from '../rules/core.ts';

const said = { en: '{quote}: {right}', cy: '{quote}: {right}' };
const rule = (match: unknown): Rule => ({
  id: 'tried',
  category: 'facts',
  level: 'warn',
  likelihood: 2,
  consequence: 4,
  title: said,
  why: said,
  wayOut: said,
  fix: { en: '{right}', cy: '{right}' },
  who: ['official'],
  match,
  each: true,
  examples: { warn: ['a', 'b'], quiet: ['c', 'd'] },
});

const found = (match: unknown, text: string): string[] => {
  const policy = openPolicy(compile({ organisation, rules: [rule(match)], lists: {} }));
  expect(policy.skipped).toEqual([]);
  return judge(attempt(text), policy, new Date('2026-04-10T10:00:00Z')).findings.map(({ why, fix }) => `${why.en} / ${fix ?? ''}`);
};

const TEXT = 'Register to vote by 24 April. Apply for a postal vote by 18 April. Polling day is 8 May.';

describe('fact', () => {
  it('answers for the facts it names, with the right value in the sentences and the fix', () => {
    expect(found({ fact: 'registration-deadline' }, TEXT)).toEqual(['24 April: 20 April 2026 / 20 April 2026']);
    expect(found({ fact: ['registration-deadline', 'polling-day'] }, TEXT)).toEqual([
      '24 April: 20 April 2026 / 20 April 2026',
      '8 May: 7 May 2026 / 7 May 2026',
    ]);
  });

  it('tells earlier from later', () => {
    expect(found({ fact: 'postal-vote-deadline', than: 'later' }, TEXT)).toEqual([]);
    expect(found({ fact: 'postal-vote-deadline', than: 'earlier' }, TEXT)).toEqual(['18 April: 21 April 2026 / 21 April 2026']);
  });

  it('holds inside a sentence only for what stands there', () => {
    expect(found({ sentence: [['polling'], { fact: 'polling-day' }] }, TEXT)).toHaveLength(1);
    expect(found({ sentence: [['postal'], { fact: 'polling-day' }] }, TEXT)).toEqual([]);
  });

  it('is silent when every fact is right', () => {
    expect(found({ fact: ['registration-deadline', 'polling-day', 'weekday'] }, 'Register to vote by 20 April. Polling day is Thursday 7 May.')).toEqual([]);
  });

  it.each([[{ fact: 'shoe-size' }], [{ fact: 'weekday', than: 'bigger' }], [{ fact: 'weekday', when: 'now' }]])('refuses %j', (match) => {
    expect(parseRule(rule(match), 'rules/core/facts/tried.yml').ok).toBe(false);
  });
});
