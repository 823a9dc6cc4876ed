// The corrected text of a finding: in the language of the draft, and only where it is known.
import { describe, expect, it } from 'vitest';
import { compile, judge, openPolicy } from '../../../src/policy/index.ts';
import { capitalised } from '../../../src/policy/text/capitalise.ts';
import { attempt, NORMAL, organisation, source } from '../rules/core.ts';

function fixOf(rule: string, text: string, fix?: { en: string; cy: string }): string | undefined {
  const rules = source.rules.filter(({ id }) => id === rule).map((one) => (fix ? { ...one, fix } : one));
  const findings = judge(attempt(text), openPolicy(compile({ ...source, organisation, rules })), new Date(NORMAL)).findings;
  expect(findings.map((finding) => finding.rule)).toEqual([rule]);
  return findings[0]?.fix;
}

describe('a fix', () => {
  it('of a hashtag gives each word its capital, in any language of the draft', () => {
    expect(fixOf('hashtag-capitals', 'Drop in for tea and a chat #hereforyou')).toBe('#HereForYou');
    expect(fixOf('hashtag-capitals', 'Fun for all the family #kellingopenday')).toBe('#KellingOpenDay');
    expect(fixOf('hashtag-capitals', 'Mae croeso i bawb yn yr orsaf heddiw #hereforyou')).toBe('#HereForYou');
  });

  it('is left out when a word of the hashtag is not known', () => {
    expect(fixOf('hashtag-capitals', 'Lanterns and carols on Friday #winterzzwonderlandqq')).toBeUndefined();
  });

  it('is in the language of the draft', () => {
    const fix = { en: 'Thank you', cy: 'Diolch' };
    expect(fixOf('hashtag-capitals', 'Drop in for tea and a chat #hereforyou', fix)).toBe('Thank you');
    expect(fixOf('hashtag-capitals', 'Mae croeso i bawb yn yr orsaf heddiw #hereforyou', fix)).toBe('Diolch');
  });
});

describe('a run of words', () => {
  const words = new Set(['fire', 'fighter', 'firefighter', 'service', 'open', 'day', 'nhs', 'a', 'b']);
  it.each([
    ['fireserviceopenday', 'FireServiceOpenDay'],
    ['firefighterday', 'FirefighterDay'],
    ['nhsday', 'NHSDay'],
    ['firefighter', undefined],
    ['fireworks', undefined],
    ['', undefined],
    ['ab'.repeat(31), undefined],
  ])('%s', (run, expected) => {
    expect(capitalised(run, words)).toBe(expected);
  });
});
