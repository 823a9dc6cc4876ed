// What of the findings a person is told: every one that quotes or states a fact, and of the readings of the whole the surest, where one is the gravest.
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { judge } from '../../src/policy/index.ts';
import { told } from '../../src/policy/told.ts';
import { finding } from '../guard/sights.ts';
import { attempt, NORMAL, open } from './rules/core.ts';

const quoted = finding('personal-voice', 'warn', 'Gutted');
const fact = finding('image-alt', 'advice', '');
const reading = (rule: string, level: Finding['level'], doubt = 1): Finding => ({
  ...finding(rule, level, ''),
  category: 'tone',
  counted: ['lads', 'pub'],
  doubt,
});
const shown = (findings: readonly Finding[]): string[] => told(findings).map(({ rule, level }) => `${rule}:${level}`);

describe('what a person is told', () => {
  it('leaves out readings behind words that are quoted', () => {
    expect(shown([quoted, reading('reads-promotional', 'warn'), fact])).toEqual(['personal-voice:warn', 'image-alt:advice']);
  });
  it('of several readings the surest, at the level of the gravest', () => {
    expect(shown([reading('about-a-person', 'block', 0.4), reading('not-for-the-public', 'block', 0.3), reading('reads-private', 'warn', 0.1), fact])).toEqual([
      'reads-private:block',
      'image-alt:advice',
    ]);
  });
  it.each(['personal-data', 'wrong-account'])('%s, unless another reading is surer by far', (category) => {
    const person: Finding = { ...reading('about-a-person', 'block', 0.4), category };
    expect(shown([person, reading('reads-borrowed', 'warn', 0.2)])).toEqual(['about-a-person:block']);
    expect(shown([person, reading('reads-borrowed', 'warn', 0.05)])).toEqual(['reads-borrowed:block']);
  });
  it('words quoted for a warning before a graver reading, and never advice', () => {
    expect(shown([reading('about-a-person', 'block'), quoted, reading('reads-borrowed', 'warn', 2), fact])).toEqual([
      'personal-voice:block',
      'about-a-person:block',
      'image-alt:advice',
    ]);
    const advised = finding('slang', 'advice', 'lads');
    expect(shown([reading('about-a-person', 'block'), advised])).toEqual(['about-a-person:block', 'slang:advice']);
  });
  it('keeps the only reading as it is, and everything that counted no words', () => {
    const only = reading('political-reading', 'warn');
    expect(told([only])[0]).toBe(only);
    expect(shown([quoted, fact])).toEqual(['personal-voice:warn', 'image-alt:advice']);
    expect(shown([])).toEqual([]);
  });
  it.each([
    'Off to the pub with the lads then',
    'Gutted, the dog has been sick all over the carpet again',
    'GET INNNN!! 3-0, never in doubt, see you in the pub lads',
  ])('never somebody recognised first, in what tells of nobody: %s', (text) => {
    const verdict = judge(attempt(text), open, new Date(NORMAL));
    const [first] = told(verdict.findings);
    expect(first?.rule).not.toMatch(/^(about-a-person|not-for-the-public)$/);
    expect(first?.level).toBe(verdict.level);
  });
});
