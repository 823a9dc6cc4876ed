// What must hold for every text: no throw, places on whole characters in order, cost in a straight line.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openScene } from '../../../src/policy/engine-scene.ts';
import { CONTEXT, CUES, ELSEWHERE, NATIONS, PAST, TYPES } from '../../../src/policy/facts/cues.ts';
import { daysIn } from '../../../src/policy/facts/dates.ts';
import { OURS } from '../../../src/policy/facts/ours.ts';
import { judge } from '../../../src/policy/index.ts';
import { parseList } from '../../../src/policy/parse.ts';
import { readText } from '../../../src/policy/text/index.ts';
import { attempt, open } from '../rules/core.ts';

const SPRING = new Date('2026-04-10T10:00:00Z');
const pieces =
  'register to vote|polling day|apply for a postal vote|deadline|by|before|is|on|for the local elections|8 May|Friday|dydd Iau|7 Mai|07/05/2026|99/99/9999|31|2026|May|, |. |\n|call us on|01632 960 010|@|https://midshirefrie.example|HD99 1BA|Kelling Fire Station|👩‍🚒|\ud83d|\ude00|\u0301|\u200b|٧ May'.split(
    '|',
  );
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 }).map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
);

const splits = (text: string, at: number): boolean => /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');

describe('any text', () => {
  it('is read without a throw, every day on whole characters and in order', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        let last = 0;
        for (const { start, end, date, month } of daysIn(readText(text))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(splits(text, start) || splits(text, end)).toBe(false);
          expect(date >= 1 && date <= 31 && month >= 1 && month <= 12).toBe(true);
          last = end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is judged without a throw, and never twice differently', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { findings } = judge(attempt(text), open, SPRING);
        expect(judge(attempt(text), open, SPRING).findings).toEqual(findings);
        for (const { category, start, end, quote, wayOut } of findings.filter((finding) => finding.category === 'facts')) {
          expect(text.slice(start, end), category).toBe(quote);
          expect(splits(text, start) || splits(text, end)).toBe(false);
          expect(wayOut.en).not.toMatch(/undefined|NaN|\{/);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('cost', () => {
  /** How often the rules about facts look at a word of the text, all of them asked. */
  const looks = (text: string): number => {
    let count = 0;
    const scene = openScene(attempt(text), open, SPRING);
    const tokens = new Proxy(scene.reading.tokens, {
      get(target, key, receiver) {
        if (typeof key === 'string' && /^\d+$/.test(key)) count += 1;
        return Reflect.get(target, key, receiver);
      },
    });
    const watched = { ...scene, reading: { ...scene.reading, tokens } };
    for (const { rule, match } of open.rules) if (rule.category === 'facts') match(watched, watched.whole);
    return count;
  };

  it.each([
    'polling day is 8 May ',
    '8 May ',
    'register to vote by 24 April and ',
    'Friday 7 May 2026, ',
    '7 ',
    'call us on 01632 960 010 ',
    'midshirefrie.example/ ',
  ])('grows in a straight line for "%s"', (piece) => {
    const once = looks(piece.repeat(100));
    expect(once).toBeGreaterThan(0);
    // Eight times the text: 8 in a straight line, a little more where places are searched for by halves, 64 were it squared.
    expect(looks(piece.repeat(800)) / once).toBeLessThan(12);
  });
});

it('has cues that the phrase language can read', () => {
  const all = [
    ...CUES.flatMap(({ phrases, welsh = [] }) => [...phrases, ...welsh]),
    ...CONTEXT,
    ...PAST,
    ...ELSEWHERE,
    ...Object.values(TYPES).flat(),
    ...Object.values(NATIONS).flat(),
  ];
  expect(parseList({ about: 'cues', items: all }, 'cues.yml')).toMatchObject({ ok: true });
  expect(parseList({ about: 'ours', items: OURS.filter((phrase) => !phrase.includes('{')) }, 'ours.yml')).toMatchObject({ ok: true });
});
