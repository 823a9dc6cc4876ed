// A weekday that does not belong to its date, and days too far off to know.
import { describe, expect, it } from 'vitest';
import { weekday } from '../../../src/policy/elections/day.ts';
import { withWeekday } from '../../../src/policy/facts/calendar-names.ts';
import { judge } from '../../../src/policy/index.ts';
import { attempt, NORMAL, open } from '../rules/core.ts';

const said = (text: string, at = NORMAL): string[] =>
  judge(attempt(text), open, new Date(at))
    .findings.filter(({ rule }) => rule === 'weekday-mismatch')
    .map(({ level, quote, why }) => `${level}: ${quote} → ${why.en}`);

describe('weekday-mismatch', () => {
  it('says the right weekday', () => {
    expect(weekday('2026-07-04')).toBe(6);
    expect(said('Open day on Sunday 4 July')).toEqual(['advice: Sunday 4 July → “Sunday 4 July” cannot be right: the date is Saturday 4 July 2026.']);
    expect(withWeekday('2026-05-07')).toEqual({ en: 'Thursday 7 May 2026', cy: 'dydd Iau 7 Mai 2026' });
  });

  it('is found last month, next month, and over the turn of the year', () => {
    expect(said('We met on Monday 2 June')).toHaveLength(1);
    expect(said('Closed on Friday 1 January', '2026-12-20T10:00:00Z')).toEqual([]);
    expect(said('Closed on Thursday 1 January', '2026-12-20T10:00:00Z')).toHaveLength(1);
  });

  it('needs a year for days further off', () => {
    // 20 February is a Friday in 2026 and a Saturday in 2027.
    expect(said('Open day on Saturday 20 February')).toEqual([]);
    expect(said('Open day on Sunday 20 February')).toHaveLength(1);
    expect(said('Open day on Friday 20 February 2027')).toHaveLength(1);
    expect(said('Open day on Friday 20 February 2026')).toEqual([]);
  });

  it.each([
    'Open day on Saturday 4 July',
    'On Sunday 8 June 1944 the station was hit',
    'Twenty years ago, on Monday 7 July, the station opened',
    'The anniversary of the fire on Sunday 4 July',
    'Friday to Sunday 4 July',
    'Every Sunday. 4 July is a holiday elsewhere',
    'The Sun 4 July',
    'Sunday 4 July 2021',
  ])('is quiet: %s', (text) => expect(said(text)).toEqual([]));
});
