// What must hold for every text and every rule, tried with random ones: no throw, offsets on whole characters, the same answer twice, the ceiling.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActingAs } from '../../../src/model/account.ts';
import type { Rule } from '../../../src/model/rule.ts';
import { compile, judge, openPolicy } from '../../../src/policy/index.ts';
import { attempt, NORMAL, open, PRE_ELECTION, source } from '../rules/core.ts';

const voices: readonly ActingAs[] = ['corporate', 'professional', 'member', 'partnership', 'unofficial', 'personal', 'unregistered', 'unknown'];
const pieces = [
  'Vote Labour',
  '07700 900123',
  'Cllr Priya Shah',
  '👩‍🚒',
  '🏴󠁧󠁢󠁷󠁬󠁳󠁿',
  '\ud83d',
  '\ude00',
  '\u0301\u0301',
  '\u200b',
  '“',
  '”',
  '\n\n',
  'v o t e ',
  '#VoteGreen',
  '@a.b',
  'https://',
  'مرحبا',
  'ﬁre',
  '999',
  '£5m',
  "don't",
  '***',
  '\u202e',
  'İ',
  'ß',
  '𝐕𝐨𝐭𝐞 𝐋𝐚𝐛𝐨𝐮𝐫',
];
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), { maxLength: 40 }).map((parts) => parts.join('')),
);
const utf16 = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units));

const phrases = fc.array(fc.constantFrom('vote labour', '{name}', '{number} people', '(big|small|) fire', 'resign*', '{party}', 'and', '^Green', '{emoji}'), {
  minLength: 1,
  maxLength: 3,
});
const leaf = fc.oneof(
  phrases,
  phrases.map((list) => ({ phrases: list, in: 'own-words', negated: 'no' })),
  fc.constant({ always: 'yes' }),
  fc.constant({ entity: 'phone', score: 0 }),
  fc.constantFrom('emoji-run', 'capital-run', 'hashtag-count').map((feature) => ({ feature, least: 1 })),
);
const condition = fc.letrec((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    fc.array(tie('node'), { minLength: 2, maxLength: 3 }).map((near) => ({ near, within: 9 })),
    fc.array(tie('node'), { minLength: 2, maxLength: 3 }).map((sentence) => ({ sentence })),
    tie('node').map((not) => ({ not })),
  ),
})).node;
const rule: fc.Arbitrary<Rule> = fc.record({
  id: fc.stringMatching(/^[a-z]{3,8}$/),
  category: fc.constantFrom('tone', 'personal-data', 'preelection', 'wrong-account', 'party-political', 'hold-posting'),
  level: fc.constantFrom('advice', 'warn', 'block'),
  levels: fc.constantFrom(undefined, { personal: 'block' as const }, { unknown: 'block' as const }),
  likelihood: fc.constant(5),
  consequence: fc.constant(5),
  title: fc.constant({ en: 'a {quote}', cy: 'b {until}' }),
  why: fc.constant({ en: 'a {quote}', cy: 'b {account}' }),
  wayOut: fc.constant({ en: 'a', cy: 'b' }),
  who: fc.constantFrom(['everyone'], ['personal'], ['official', 'personal']),
  match: condition,
  each: fc.boolean(),
  examples: fc.constant({ warn: ['a', 'b'], quiet: ['c', 'd'] }),
}) as fc.Arbitrary<Rule>;

function expectWhole(text: string, start: number, end: number): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(text.length);
  for (const at of [start, end]) {
    const split = at > 0 && at < text.length && /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
    expect(split, `cut in a character at ${at}`).toBe(false);
  }
}

describe('judge', { timeout: 60_000 }, () => {
  it('takes every text: no throw, offsets on whole characters, the quote is the text there', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, utf16), fc.constantFrom(...voices), fc.constantFrom(NORMAL, PRE_ELECTION), (text, voice, at) => {
        const verdict = judge(attempt(text, voice), open, new Date(at));
        for (const finding of verdict.findings) {
          expectWhole(text, finding.start, finding.end);
          expect(finding.quote).toBe(text.slice(finding.start, finding.end));
          expect(finding.why.en).not.toMatch(/\{[a-z]+\}/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same answer for the same attempt', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(judge(attempt(text), open, new Date(NORMAL))).toEqual(judge(attempt(text), open, new Date(NORMAL)));
      }),
      { numRuns: 100 },
    );
  });

  it('never rises above advice on a personal profile, whatever the rules say', () => {
    fc.assert(
      fc.property(fc.uniqueArray(rule, { minLength: 1, maxLength: 15, selector: ({ id }) => id }), hostile, (rules, text) => {
        // Written plainly: to pack phrases takes longer than all the rest, and means the same.
        const policy = openPolicy(compile({ ...source, rules }, false));
        const verdict = judge(attempt(text, 'personal'), policy, new Date(PRE_ELECTION));
        expect(['clear', 'advice']).toContain(verdict.level);
        for (const finding of verdict.findings) expect(finding.level).toBe('advice');
        for (const { start, end } of verdict.findings) expectWhole(text, start, end);
      }),
      // To compile takes longer than to judge: many rules at a time.
      { numRuns: 50 },
    );
  });

  it('takes a megabyte', () => {
    const text = `${'Vote Labour 07700 900123 👩‍🚒 “now” '.repeat(28_000)}`.slice(0, 1_000_000);
    const verdict = judge(attempt(text), open, new Date(NORMAL));
    expect(verdict.level).toBe('block');
    for (const { start, end } of verdict.findings) expectWhole(text, start, end);
  });
});
