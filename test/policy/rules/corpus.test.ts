// Ordinary posts of public bodies, written for this project: nothing above advice may fire on any of them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { exampleSchema, type Rule } from '../../../src/model/rule.ts';
import { judge } from '../../../src/policy/index.ts';
import { exampleAttempt, open, parsed, RULES } from './core.ts';

/** A post stands like an example of a rule for official accounts. */
const corpusSchema = z.strictObject({ about: z.string().min(1), posts: z.array(exampleSchema).min(1) });

const folder = join(RULES, 'corpus');
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.yml'))
  .map((name) => ({ name, posts: corpusSchema.parse(parse(readFileSync(join(folder, name), 'utf8'))).posts }));
const official = parsed.rules.find(({ who }) => who[0] === 'official');
const text = (post: z.infer<typeof exampleSchema>): string => (typeof post === 'string' ? post : post.text);

it('is large and has no post twice', () => {
  const all = files.flatMap(({ posts }) => posts.map((post) => JSON.stringify(post)));
  expect(all.length).toBeGreaterThanOrEqual(150);
  expect(new Set(all).size).toBe(all.length);
});

describe.each(files.map(({ name, posts }) => [name, posts] as const))('%s', (_name, posts) => {
  it.each(posts.map((post) => [text(post), post] as const))('leaves alone: %s', (_text, post) => {
    if (official === undefined) throw new Error('no rule is for official accounts');
    const { attempt, now } = exampleAttempt(post, official satisfies Rule);
    const held = judge(attempt, open, now).findings.filter(({ level }) => level !== 'advice');
    expect(held.map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([]);
  });
});

it('would notice a post that is held', () => {
  if (official === undefined) throw new Error('no rule is for official accounts');
  const { attempt, now } = exampleAttempt('Vote Labour on Thursday', official);
  expect(judge(attempt, open, now).level).toBe('block');
});
