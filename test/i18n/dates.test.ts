// Days written out in both languages.
import { expect, test } from 'vitest';
import { longDay, shortDay } from '../../src/i18n/dates.ts';

test.each([
  ['2026-05-07', '7 May 2026', '7 Mai 2026', '7 May'],
  ['2026-12-31', '31 December 2026', '31 Rhagfyr 2026', '31 December'],
  ['2028-02-29', '29 February 2028', '29 Chwefror 2028', '29 February'],
])('%s', (day, en, cy, short) => {
  expect(longDay(day, 'en')).toBe(en);
  expect(longDay(day, 'cy')).toBe(cy);
  expect(shortDay(day, 'en')).toBe(short);
});

test.each(['', 'tomorrow', '2026-13-01', '2026-5-7'])('leaves %j alone', (text) => {
  expect(longDay(text, 'en')).toBe(text);
  expect(shortDay(text, 'cy')).toBe(text);
});
