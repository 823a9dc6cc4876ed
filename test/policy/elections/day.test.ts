// Days in London, and how they are counted.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumber, dayOf, londonDay, londonTime, weekday } from '../../../src/policy/elections/day.ts';

describe('londonTime', () => {
  it.each([
    ['2026-03-29T00:59:00Z', '00:59'],
    ['2026-03-29T01:00:00Z', '02:00'],
    ['2026-10-25T00:30:00Z', '01:30'],
    ['2026-10-25T01:00:00Z', '01:00'],
  ])('at %s it is %s in London', (at, time) => {
    expect(londonTime(new Date(at))).toBe(time);
  });
});

describe('londonDay', () => {
  it.each([
    ['2026-03-29T00:59:59Z', '2026-03-29'],
    ['2026-06-20T22:59:59Z', '2026-06-20'],
    ['2026-06-20T23:00:00Z', '2026-06-21'],
    ['2026-01-20T23:59:59Z', '2026-01-20'],
    // The night the clocks go back: 24 October still ends at 23:00 UTC, 25 October at midnight UTC.
    ['2026-10-24T23:00:00Z', '2026-10-25'],
    ['2026-10-25T23:30:00Z', '2026-10-25'],
    ['2027-01-01T00:00:00Z', '2027-01-01'],
  ])('%s is %s in London', (at, day) => {
    expect(londonDay(new Date(at))).toBe(day);
  });

  it('agrees with the platform’s own time zone tables', () => {
    const london = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });
    const from = Date.UTC(1996, 0, 1);
    const to = Date.UTC(2037, 0, 1);
    fc.assert(
      fc.property(fc.integer({ min: from, max: to }), (at) => {
        const [day, month, year] = london.format(at).split('/');
        expect(londonDay(new Date(at))).toBe(`${year}-${month}-${day}`);
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses an invalid date', () => {
    expect(() => londonDay(new Date(Number.NaN))).toThrow(RangeError);
  });
});

describe('days', () => {
  it('counts over the end of February in leap years only', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  });

  it('knows the weekday, before 1970 too', () => {
    expect(weekday('2026-05-07')).toBe(4);
    expect(weekday('1969-12-28')).toBe(0);
  });

  it('goes there and back', () => {
    fc.assert(fc.property(fc.integer({ min: -20_000, max: 60_000 }), (number) => dayNumber(dayOf(number)) === number));
  });

  it.each(['2026-02-30', '2026-13-01', '7 May 2026', '2026-5-7', ''])('refuses %j', (day) => {
    expect(() => dayNumber(day)).toThrow('write it as 2026-05-07');
  });
});
