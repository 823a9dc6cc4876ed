// What of the findings a person is told: every one that quotes or states a fact, and a reading of the whole only where it is the gravest.
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { told } from '../../src/policy/told.ts';
import { finding } from '../guard/sights.ts';

const quoted = finding('personal-voice', 'warn', 'Gutted');
const fact = finding('image-alt', 'advice', '');
const reading = (rule: string, level: Finding['level']): Finding => ({ ...finding(rule, level, ''), counted: ['lads', 'pub'] });
const rules = (findings: readonly Finding[]): string[] => told(findings).map(({ rule }) => rule);

describe('what a person is told', () => {
  it('leaves out readings behind words that are quoted', () => {
    expect(rules([quoted, reading('reads-promotional', 'warn'), fact])).toEqual(['personal-voice', 'image-alt']);
  });
  it('keeps a reading that is the gravest, and what is quoted after it, without the next guesses', () => {
    expect(rules([reading('about-a-person', 'block'), reading('not-for-the-public', 'block'), quoted, reading('reads-borrowed', 'warn')])).toEqual([
      'about-a-person',
      'personal-voice',
    ]);
  });
  it('keeps the only reading, and everything that counted no words', () => {
    expect(rules([reading('political-reading', 'warn')])).toEqual(['political-reading']);
    expect(rules([quoted, fact])).toEqual(['personal-voice', 'image-alt']);
    expect(rules([])).toEqual([]);
  });
});
