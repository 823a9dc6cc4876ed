// The two shares of a file of drafts, and what is shown of those that missed.
import { expect, it } from 'vitest';
import type { Verdict } from '../../src/model/verdict.ts';
import { draftFigures, misses } from './drafts-figures.ts';
import { interrupts, type JudgedDraft, openBench } from './judged.ts';

const verdict = (level: Verdict['level']): Verdict => ({ level, findings: [], allowedBy: [] });
const judged = (expected: 'flag' | 'pass', ok: boolean): JudgedDraft => ({
  row: { id: 'a', text: 'Hello', actingAs: 'corporate', expect: expected, severity: 'warn', category: 'tone' },
  verdict: verdict('clear'),
  ok,
});

it('counts flags and passes apart', () => {
  const figures = draftFigures([judged('flag', true), judged('flag', false), judged('pass', true)]);
  expect(figures['drafts.flagsCaught']).toMatchObject({ value: 0.5, ok: false, n: 2 });
  expect(figures['drafts.passesLeft']).toMatchObject({ value: 1, ok: true, n: 1 });
});

it('shows what was wanted and what came', () => {
  expect(misses([judged('flag', false), judged('pass', true)])).toEqual(['a as corporate: wanted warn (tone), got nothing\n    "Hello"']);
});

it('counts warn and block as an interruption, and nothing else', () => {
  expect((['clear', 'advice', 'warn', 'block'] as const).map((level) => interrupts(verdict(level)))).toEqual([false, false, true, true]);
});

it('judges the example drafts, each at its own moment', () => {
  const drafts = openBench().drafts('rules/example/drafts.jsonl');
  expect(drafts).toHaveLength(302);
  // Nothing that belongs to a period fires outside one.
  const outside = drafts.filter(({ row }) => row.when !== 'preelection').flatMap(({ verdict: { findings } }) => findings);
  expect(outside.filter((finding) => finding.until !== undefined)).toEqual([]);
  // On a person's own profile nothing ever interrupts.
  expect(drafts.filter(({ row, verdict: each }) => row.actingAs === 'personal' && interrupts(each))).toEqual([]);
});
