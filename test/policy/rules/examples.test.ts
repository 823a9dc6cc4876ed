// Every rule carries its own proof: its warn examples fire, its quiet ones do not. Each rule is judged alone, then allow rules by whether they match.
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { alone as withProbe } from '../../../src/cli/rule/examples.ts';
import type { Rule } from '../../../src/model/rule.ts';
import { compile, judge, openPolicy } from '../../../src/policy/index.ts';
import { exampleAttempt, files, open, parsed, source, unreadable } from './core.ts';

const text = (example: Rule['examples']['warn'][number]): string => (typeof example === 'string' ? example : example.text);

describe('the shipped rules', () => {
  it('have no faults', () => {
    expect(unreadable).toEqual([]);
    expect(parsed.faults).toEqual([]);
    expect(open.skipped).toEqual([]);
  });

  it('have one file each, in the folder of their category', () => {
    for (const { file, source: rule } of files) {
      const { id } = rule as Rule;
      expect(basename(file, '.yml')).toBe(id);
    }
    const ids = parsed.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('never use an example twice in one rule', () => {
    for (const { id, examples } of parsed.rules) {
      const all = [...examples.warn, ...examples.quiet].map((example) => JSON.stringify(example));
      expect(new Set(all).size, id).toBe(all.length);
    }
  });

  it('say why in words that are never left unfilled', () => {
    for (const rule of parsed.rules) {
      for (const sentence of [rule.title, rule.why, rule.wayOut]) {
        const names = [...`${sentence.en} ${sentence.cy}`.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
        for (const name of names)
          expect(['quote', 'until', 'account', 'organisation', 'paper', 'comms', 'ask', 'instead', 'hold', 'right'], rule.id).toContain(name);
      }
    }
  });
});

describe.each(parsed.rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  const alone = openPolicy(compile({ ...source, rules: withProbe(rule) }));
  const fires = (example: Rule['examples']['warn'][number]): boolean => {
    const { attempt, now } = exampleAttempt(example, rule);
    const verdict = judge(attempt, alone, now);
    return rule.level === 'allow' ? verdict.allowedBy.includes(rule.id) : verdict.findings.some((finding) => finding.rule === rule.id);
  };
  it.each(rule.examples.warn.map((example) => [text(example), example] as const))('warns: %s', (_text, example) => {
    expect(fires(example)).toBe(true);
  });
  it.each(rule.examples.quiet.map((example) => [text(example), example] as const))('is quiet: %s', (_text, example) => {
    expect(fires(example)).toBe(false);
  });
});
