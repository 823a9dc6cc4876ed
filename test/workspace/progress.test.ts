// The 137-administrator example: 44, then 107, then 137 confirmed, counted here by hand.
import { expect, test } from 'vitest';
import type { Person } from '../../src/model/person.ts';
import { acknowledgedCount } from '../../src/register/index.ts';
import { csvOf } from '../../src/workspace/csv.ts';
import { byManager, confirmedOf, needs, overTime, riskSquares, trainingDue } from '../../src/workspace/progress.ts';
import { exampleWorkspace } from './example.ts';

const TODAY = '2026-12-31';
const person = (at: number, on?: string): Person => ({
  id: `person-${at}`,
  name: `Person ${at}`,
  manager: at % 3 === 0 ? '' : `manager-${at % 3}`,
  roles: [{ account: 'kelling-fb', role: 'Facebook access' }],
  acknowledged: on ? [{ version: '3', on }] : [],
});
const register = (confirmed: (at: number) => string | undefined): { people: Person[] } => ({
  people: Array.from({ length: 137 }, (_, at) => person(at, confirmed(at))),
});

test('44, then 107, then 137 of 137', () => {
  const may = register((at) => (at < 44 ? '2026-05-20' : undefined));
  expect(confirmedOf(may, '3', TODAY).done.length).toBe(44);
  expect(confirmedOf(may, '3', TODAY).missing.length).toBe(93);
  const october = register((at) => (at < 44 ? '2026-05-20' : at < 107 ? '2026-10-01' : '2026-12-31'));
  expect(overTime(october, '3', TODAY)).toEqual([
    { day: '2026-05-20', count: 44 },
    { day: '2026-10-01', count: 107 },
    { day: '2026-12-31', count: 137 },
  ]);
  expect(confirmedOf(october, '4', TODAY).done).toEqual([]);
});

test('leavers and people without a role are not asked', () => {
  const { people } = register(() => undefined);
  const some = people.map((one, at) => (at === 0 ? { ...one, left: '2026-01-01' } : at === 1 ? { ...one, roles: [] } : one));
  expect(confirmedOf({ people: some }, '3', TODAY).missing.length).toBe(135);
});

test('the desk and the reports of the register count the same people, whoever leaves, ends or is suspended when', () => {
  const { people } = register((at) => (at < 44 ? '2026-05-20' : undefined));
  const [role] = person(0).roles;
  if (!role) throw new Error('no role');
  const changes: Partial<Person>[] = [
    { left: '2026-01-01' },
    { left: TODAY },
    { left: '2027-01-31' },
    { roles: [] },
    { roles: [{ ...role, until: '2026-12-30' }] },
    { roles: [{ ...role, until: TODAY }] },
    { roles: [{ ...role, suspended: { from: '2026-12-01' } }] },
  ];
  // The same seven fates for some who have confirmed and for some who have not. Four of seven are not asked: two leavers, no role, a role that ended.
  const fates = people.map((one, at) => ({ ...one, ...(at < 7 ? changes[at] : at >= 130 ? changes[at - 130] : {}) }));
  const { done, missing } = confirmedOf({ people: fates }, '3', TODAY);
  expect([done.length, missing.length]).toEqual([40, 89]);
  expect(acknowledgedCount({ people: fates }, { policyVersion: '3', today: TODAY })).toEqual({ acknowledged: 40, of: 129 });
});

test('missing under each manager, the longest list first, a manager known by id or by name', () => {
  const manager: Person = { ...person(500), id: 'manager-1', name: 'Dee Holt', email: 'dee@midshirefire.example' };
  const groups = byManager([person(1), person(4), person(2), person(3)], [manager]);
  expect(groups.map(({ manager: name, email, people }) => [name, email, people.length])).toEqual([
    ['Dee Holt', 'dee@midshirefire.example', 2],
    ['manager-2', undefined, 1],
    ['', undefined, 1],
  ]);
});

test('one manager written in several ways is one group', () => {
  const manager: Person = { ...person(500), id: 'dee', name: 'Dee Holt', email: 'dee@midshirefire.example' };
  const people = ['Dee Holt', 'dee holt', 'Dee  Holt', 'dee'].map((written, at) => ({ ...person(at), manager: written }));
  expect(byManager(people, [manager])).toEqual([{ manager: 'Dee Holt', email: 'dee@midshirefire.example', people }]);
  expect(byManager(people.slice(0, 3), []).map(({ manager: name, people: all }) => [name, all.length])).toEqual([['Dee Holt', 3]]);
});

test('what accounts of the example need, and whose training is due', () => {
  const workspace = exampleWorkspace();
  expect(needs(workspace, '2026-11-27').map(({ account, needs: found }) => `${account.id}: ${found.join(' ')}`)).toEqual([
    'midshire-fb: no-admin no-deputy',
    'kelling-fb: access no-deputy',
    'eastmarsh-fb: orphaned',
    'midshire-x: one-admin no-deputy',
    'cfo-x: no-admin no-deputy',
  ]);
  expect(trainingDue(workspace, '2026-11-27')).toEqual([]);
  expect(trainingDue({ people: [{ ...person(1), trainingCompleted: '2024-01-01', trainingDue: '2026-01-01' }] }, '2026-11-27').length).toBe(1);
});

test('the risk picture counts every rule once, and allow rules never', () => {
  const squares = riskSquares([
    { likelihood: 2, consequence: 5, level: 'block' },
    { likelihood: 2, consequence: 5, level: 'warn' },
    { likelihood: 1, consequence: 1, level: 'allow' },
  ]);
  expect(squares[0]).toEqual([0, 2, 0, 0, 0]);
  expect(squares.flat().reduce((sum, count) => sum + count, 0)).toBe(2);
});

test('a cell that a spreadsheet would run is text, and quotes are doubled', () => {
  expect(csvOf([['=HYPERLINK("x")', 'a "b"', '-1', 'plain']])).toBe(`"'=HYPERLINK(""x"")","a ""b""","'-1","plain"`);
});
