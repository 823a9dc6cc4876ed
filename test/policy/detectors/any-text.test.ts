// Whatever the text: no throw, offsets inside it and on whole characters, no overlaps. How cost grows is the bench's to say.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OwnFacts } from '../../../src/model/entity.ts';
import { detect } from '../../../src/policy/detectors/index.ts';
import { HOSTILE_UNITS } from '../../bench/hostile.ts';

const nobody: OwnFacts = { phones: [], postcodes: [], emailDomains: [], places: [] };

/** Pieces that detectors look for, so that random texts come near to matching. */
const pieces = fc.constantFrom(
  '07700 900123',
  '+44 (0)',
  '943 476 5919',
  'AB 12 34 56 C',
  'NR99 4QT',
  '14, Alder\nClose',
  'sheila@',
  'example.com',
  ' dot ',
  ' at ',
  '4111 1111 1111 1111',
  'GB29NWBK60161331926819',
  '203.0.113.77',
  '2001:db8::1',
  '04/11/1987',
  'DOB ',
  'NHS ',
  'reg ',
  'AB12 CDE',
  'https://',
  'www.',
  '?ref=',
  '@',
  '#',
  '\u200b',
  '\u0301',
  '\ufe0f\u20e3',
  '\ud83d\udc4d',
  '\ud835\udfd5',
  '\ud835',
  '\udc4d',
  '\u202e',
  '０７７００',
  '\u00a0',
  '\n\n',
  '. ',
  '-',
  '/',
  'ŵ',
  'İ',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.oneof(
        pieces,
        fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
/** Would a cut at `at` go through a surrogate pair? */
const splits = (text: string, at: number): boolean => at > 0 && at < text.length && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));

describe('any string of UTF-16 units', () => {
  it('gives entities inside the text, on whole characters, apart from each other, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let free = 0;
        for (const { start, end, score } of detect(text, nobody)) {
          expect(start).toBeGreaterThanOrEqual(free);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(splits(text, start) || splits(text, end)).toBe(false);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          free = end;
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(texts, (text) => void expect(detect(text, nobody)).toEqual(detect(text, nobody))),
      { numRuns: 200 },
    );
  });

  it('finds a mobile whatever invisible characters stand between its digits', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', '\u200b', '\u00ad', '\u2060', '\ufeff', '\ufe0f\u20e3'), { minLength: 11, maxLength: 11 }), (between) => {
        const text = `Ring her on ${[...'07700900123'].map((digit, i) => digit + between[i]).join('')} today`;
        const [phone] = detect(text, nobody).filter((entity) => entity.entity === 'phone' && entity.score >= 0.5);
        expect(phone?.start).toBe(12);
        expect(text.slice(phone?.start, phone?.end).replace(/\D/g, '')).toBe('07700900123');
      }),
    );
  });
});

describe('hostile texts', () => {
  it.each(Object.entries(HOSTILE_UNITS))('%s are read to the end, with every place inside the text', (_, unit) => {
    const text = unit.repeat(Math.ceil(63_206 / unit.length)).slice(0, 63_206);
    for (const { start, end } of detect(text, nobody)) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  it('reads a megabyte without throwing', () => {
    for (const unit of ['7', 'a', '07700 900123 ', '\u0301', 'x@y.', 'AB12 CDE '])
      expect(() => detect(unit.repeat(Math.ceil(1_000_000 / unit.length)), nobody)).not.toThrow();
  });
});
