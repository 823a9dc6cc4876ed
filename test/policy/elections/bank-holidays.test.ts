// Easter and the bank holidays of each division, by the published list and by the rule beyond it.
import { describe, expect, it } from 'vitest';
import { bankHolidays, computedBankHolidays, DIVISIONS } from '../../../src/policy/elections/bank-holidays.ts';
import { easterSunday } from '../../../src/policy/elections/easter.ts';

/** Days by proclamation for one year only, in every division unless named: they are in the published list and no rule can know them. */
const PROCLAIMED = {
  added: ['2012-06-04', '2012-06-05', '2020-05-08', '2022-06-02', '2022-06-03', '2022-09-19', '2023-05-08'],
  addedInScotland: ['2026-06-15'],
  movedAway: ['2012-05-28', '2020-05-04', '2022-05-30'],
};

describe('Easter', () => {
  it.each([
    [2012, '2012-04-08'],
    [2024, '2024-03-31'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('%i', (year, day) => expect(easterSunday(year)).toBe(day));
});

describe('bank holidays', () => {
  for (const division of DIVISIONS) {
    it.each(Array.from({ length: 17 }, (_, index) => 2012 + index))(
      `by rule are the published ones in ${division}, %i, but for days proclaimed for one year`,
      (year) => {
        const published = [...bankHolidays(year, division)];
        const computed = computedBankHolidays(year, division);
        const allowed = division === 'scotland' ? [...PROCLAIMED.added, ...PROCLAIMED.addedInScotland] : PROCLAIMED.added;
        expect(published.filter((day) => !computed.includes(day)).filter((day) => !allowed.includes(day))).toEqual([]);
        expect(computed.filter((day) => !published.includes(day)).filter((day) => !PROCLAIMED.movedAway.includes(day))).toEqual([]);
      },
    );
  }

  it('the published list wins over the rule', () => {
    expect(bankHolidays(2023, 'england-and-wales').has('2023-05-08')).toBe(true);
    expect(bankHolidays(2020, 'scotland').has('2020-05-04')).toBe(false);
  });

  it('moves holidays off the weekend beyond the published list', () => {
    // 2032: Christmas Day is a Saturday, Boxing Day a Sunday.
    expect([...bankHolidays(2032, 'england-and-wales')]).toContain('2032-12-27');
    expect([...bankHolidays(2032, 'england-and-wales')]).toContain('2032-12-28');
    // 2033: Christmas Day is a Sunday, so Boxing Day keeps its Monday.
    expect([...bankHolidays(2033, 'england-and-wales')].slice(-2)).toEqual(['2033-12-26', '2033-12-27']);
    // 2034: New Year's Day is a Sunday, and 2 January, a holiday in Scotland, moves on behind it.
    expect([...bankHolidays(2034, 'scotland')].slice(0, 2)).toEqual(['2034-01-02', '2034-01-03']);
  });

  it('keeps each division its own days', () => {
    expect(bankHolidays(2030, 'scotland').has('2030-04-22')).toBe(false);
    expect(bankHolidays(2030, 'england-and-wales').has('2030-04-22')).toBe(true);
    expect(bankHolidays(2029, 'northern-ireland').has('2029-07-12')).toBe(true);
    expect(bankHolidays(2029, 'england-and-wales').has('2029-07-12')).toBe(false);
    expect(bankHolidays(2029, 'scotland').has('2029-08-06')).toBe(true);
  });
});
