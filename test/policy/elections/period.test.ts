// Pre-election periods: the statutory ones, the organisation's own, and what is in force.
import { describe, expect, it } from 'vitest';
import type { Election, Period } from '../../../src/model/election.ts';
import { dayAfter, daysAfterStatutory, inForce, nextPeriod, periodOf } from '../../../src/policy/elections/index.ts';

const local: Election = { id: 'local-2027', type: 'local', nation: 'england', poll: '2027-05-06' };

describe('periodOf', () => {
  it('computes the statutory start and ends on the day of the poll', () => {
    const period = periodOf(local);
    expect(period).toMatchObject({ id: 'local-2027', start: '2027-03-31', end: '2027-05-06', poll: '2027-05-06' });
    expect(period.basis).toContain('25 working days');
  });

  it('takes the organisation’s own dates, and says so', () => {
    const period = periodOf({ ...local, start: '2027-03-22', end: '2027-05-07', reason: 'Notice published early' });
    expect(period).toMatchObject({ start: '2027-03-22', end: '2027-05-07', basis: 'Dates set by the organisation: Notice published early' });
    expect(periodOf({ ...local, start: '2027-03-22' }).basis).toBe('Dates set by the organisation');
  });

  it('tells how far the own start is from the statutory one', () => {
    expect(daysAfterStatutory({ ...local, start: '2027-03-22' })).toBe(-9);
    expect(daysAfterStatutory({ ...local, start: '2027-04-01' })).toBe(1);
    expect(daysAfterStatutory(local)).toBe(0);
  });

  it('refuses a period that ends before it starts', () => {
    expect(() => periodOf({ ...local, start: '2027-05-10' })).toThrow('ends on 2027-05-06, before it starts on 2027-05-10');
  });

  it('knows the day after', () => {
    expect(dayAfter(periodOf(local))).toBe('2027-05-07');
  });
});

describe('what is in force', () => {
  const byElection: Period = { ...periodOf(local), id: 'by-election', start: '2027-04-20', end: '2027-05-27', poll: '2027-05-27' };
  const periods = [periodOf(local), byElection];

  it('includes the first and the last day, and no other', () => {
    expect(inForce(periods, '2027-03-30')).toEqual([]);
    expect(inForce(periods, '2027-03-31').map((period) => period.id)).toEqual(['local-2027']);
    expect(inForce([periodOf(local)], '2027-05-06')).toHaveLength(1);
    expect(inForce([periodOf(local)], '2027-05-07')).toEqual([]);
  });

  it('puts the period that lasts longest first when several overlap', () => {
    expect(inForce(periods, '2027-05-01').map((period) => period.id)).toEqual(['by-election', 'local-2027']);
    expect(inForce([...periods].reverse(), '2027-05-01').map((period) => period.id)).toEqual(['by-election', 'local-2027']);
  });

  it('finds the next one, never one that has begun', () => {
    expect(nextPeriod(periods, '2027-01-01')?.id).toBe('local-2027');
    expect(nextPeriod(periods, '2027-03-31')?.id).toBe('by-election');
    expect(nextPeriod(periods, '2027-04-20')).toBeUndefined();
  });

  it('does not change what it is given', () => {
    const given = Object.freeze([...periods]);
    expect(inForce(given, '2027-05-01')).toHaveLength(2);
    expect(nextPeriod(given, '2027-01-01')?.id).toBe('local-2027');
  });
});
