// What every shipped rule says about the law and in Welsh, as far as a test can know it: a basis, an address that fits it, one sentence, the same names in both languages.
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/model/rule.ts';
import { parsed } from './core.ts';

/** Words of a basis that promise a text somebody can read. */
const LAW = /\b(?:Act|Regulations?|GDPR|Measure|Code of Recommended Practice|Standards|Guidelines)\b/;
const READABLE = [
  'www.legislation.gov.uk',
  'www.gov.uk',
  'www.local.gov.uk',
  'gcs.civilservice.gov.uk',
  'ico.org.uk',
  'www.asa.org.uk',
  'www.w3.org',
  'www.samaritans.org',
];
/** What likelihood times consequence suggests (docs/write-a-rule.md). */
const suggested = ({ likelihood, consequence }: Rule) => {
  const product = likelihood * consequence;
  return product <= 6 ? 'advice' : product <= 12 ? 'warn' : 'block';
};
const names = (sentence: string) => (sentence.match(/\{[a-z]+\}/g) ?? []).sort();
const numbers = (words: string) => words.match(/\d+[A-Z]*/g) ?? [];

describe.each(parsed.rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it('rests on something, and links to it where it is law', () => {
    expect(rule.basis).toMatch(/\S/);
    if (!LAW.test(rule.basis ?? '')) return;
    expect(READABLE).toContain(new URL(rule.link ?? '').hostname);
  });

  it('links to the year, section or article its basis names', () => {
    const { pathname, hostname } = new URL(rule.link ?? 'https://www.local.gov.uk/');
    if (hostname !== 'www.legislation.gov.uk') return;
    const year = /\/(?:ukpga|uksi|wsi|mwa)\/(\d{4})\//.exec(pathname)?.[1];
    if (year !== undefined && /\b(?:19|20)\d\d\b/.test(rule.basis ?? '')) expect(numbers(rule.basis ?? '')).toContain(year);
    const place = /\/(?:section|article|regulation)\/(\w+)/.exec(pathname)?.[1];
    if (place !== undefined) expect(numbers((rule.basis ?? '').replaceAll(/\bs(?=\d)/g, ''))).toContain(place);
  });

  it('says the same in English and in Welsh, and why in one sentence', () => {
    for (const line of [rule.title, rule.why, rule.wayOut]) {
      expect(line.cy.trim()).not.toBe('');
      expect(line.cy).not.toBe(line.en);
      expect(names(line.cy)).toEqual(names(line.en));
    }
    for (const why of Object.values(rule.why)) expect(why.replace(/ \{hold\}$/, '')).toMatch(/^(?:(?![.?!] \p{Lu}).)+\.$/u);
  });

  it('quotes nothing where it rests on a score, which is about the draft as a whole', () => {
    if (JSON.stringify(rule.match).includes('"classifier"')) for (const line of [rule.title, rule.why, rule.wayOut]) expect(line.en).not.toContain('{quote}');
  });

  it('has the level that its likelihood and consequence suggest', () => {
    if (rule.level !== 'allow') expect(rule.level).toBe(suggested(rule));
  });
});
