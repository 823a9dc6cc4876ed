// The template is a rule that works, so that a copy of it does too.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { compile, judge, openPolicy } from '../../../src/policy/index.ts';
import { parseRule } from '../../../src/policy/parse.ts';
import { exampleAttempt, parsed, RULES, source } from './core.ts';

it('the template has no faults and its examples hold', () => {
  const rule = parseRule(parse(readFileSync(join(RULES, '_template.yml'), 'utf8')), 'street-party-alcohol.yml', Object.keys(parsed.lists));
  if (!rule.ok) throw new Error(JSON.stringify(rule.faults));
  const alone = openPolicy(compile({ ...source, rules: [rule.value] }));
  const level = (example: (typeof rule.value.examples.warn)[number]): string => {
    const { attempt, now } = exampleAttempt(example, rule.value);
    return judge(attempt, alone, now).level;
  };
  expect(rule.value.examples.warn.map(level)).toEqual(['warn', 'warn']);
  expect(rule.value.examples.quiet.map(level)).toEqual(['clear', 'clear']);
});
