// Where a period stands on a day: both of its ends count as in force.
import { expect, test } from 'vitest';
import { phaseOf } from '../../src/workspace/calendar.ts';

test.each([
  ['2027-03-30', 'coming'],
  ['2027-03-31', 'now'],
  ['2027-05-06', 'now'],
  ['2027-05-07', 'over'],
] as const)('on %s it is %s', (day, phase) => expect(phaseOf({ start: '2027-03-31', end: '2027-05-06' }, day)).toBe(phase));
