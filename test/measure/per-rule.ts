// What each rule had to do with the outcome: flags it helped to catch, passes it stopped, real posts it interrupted.

import type { JudgedPost } from './interruptions.ts';
import { interrupts, type JudgedDraft } from './judged.ts';

interface Tally {
  flags: number;
  stopped: number;
  interrupted: number;
  advised: number;
}

/** A table, the most troublesome rule first. */
export function perRule(rules: readonly string[], drafts: readonly JudgedDraft[], posts: readonly JudgedPost[]): string {
  const tallies = new Map<string, Tally>(rules.map((rule) => [rule, { flags: 0, stopped: 0, interrupted: 0, advised: 0 }]));
  const count = (findings: readonly { readonly rule: string; readonly level: string }[], key: (level: string) => keyof Tally | undefined): void => {
    const levels = new Map(findings.map(({ rule, level }) => [rule, level]));
    for (const [rule, level] of levels) {
      const tally = tallies.get(rule);
      const name = key(level);
      if (tally && name) tally[name] += 1;
    }
  };
  const stops = (level: string): boolean => level !== 'advice';
  for (const { row, verdict } of drafts) {
    if (row.expect === 'flag') count(verdict.findings, () => 'flags');
    else if (interrupts(verdict)) count(verdict.findings, (level) => (stops(level) ? 'stopped' : undefined));
  }
  for (const { verdict } of posts) count(verdict.findings, (level) => (stops(level) ? 'interrupted' : 'advised'));

  const width = Math.max(4, ...rules.map((rule) => rule.length));
  const sorted = [...tallies].sort(([, a], [, b]) => b.stopped + b.interrupted - a.stopped - a.interrupted || b.advised - a.advised);
  const line = (cells: readonly [string, string, string, string, string]): string =>
    cells.map((cell, index) => (index === 0 ? cell.padEnd(width) : cell.padStart(16))).join('  ');
  return [
    line(['rule', 'flags seen', 'passes stopped', 'posts held', 'posts advised']),
    ...sorted.map(([rule, { flags, stopped, interrupted, advised }]) => line([rule, String(flags), String(stopped), String(interrupted), String(advised)])),
  ].join('\n');
}
