// An import says what it will do, row by row, and does no more.
import { expect, test } from 'vitest';
import { layoutOf } from '../../../src/workspace/import/fields.ts';
import { type Plan, planOf } from '../../../src/workspace/import/plan.ts';
import { newWorkspace } from '../../../src/workspace/new.ts';
import { CODE, exampleWorkspace } from '../example.ts';

const EMPTY = newWorkspace({ ...exampleWorkspace().organisation }, CODE);
const HEAD = ['Account', 'Platform', 'Administrator', 'E-mail', 'Line manager', 'Role', 'Trained', 'Policy confirmed', 'Status', 'Central access', 'Password'];
const planned = (rows: readonly (readonly string[])[], workspace = EMPTY, version: string | undefined = '3'): Plan => {
  const cells = [['Register of accounts'], [], HEAD, ...rows];
  return planOf(workspace, cells, layoutOf(cells), version);
};

test('an account and its people, with merged cells, two in one cell, dates of all kinds', () => {
  const plan = planned([
    ['Kelling Fire Station', 'Facebook', 'Sam Carter', 'sam@midshirefire.example', 'Dee Holt', '', '20/8/2025', '46149', 'Active', 'No', 'secret1'],
    ['', '', 'Ana Reyes / Jo Bell', '', 'Dee Holt', 'full control', '', 'Yes', '', '', ''],
    ['', '', '', '', '', '', '', '', '', '', ''],
    ['Midshire Fire', 'Twitter', ' Sam  Carter', 'SAM@midshirefire.example', '', '', '', '', 'blue', 'yes', 'secret2'],
  ]);
  expect(plan.accountsAdded.map(({ id, platform, state, centralAccess }) => [id, platform, state, centralAccess?.state])).toEqual([
    ['kelling-fire-station-fb', 'facebook', 'active', 'missing'],
    ['midshire-fire-x', 'x', 'active', 'confirmed'],
  ]);
  expect(plan.peopleAdded.map(({ name, manager, roles }) => [name, manager, roles.map(({ account, role }) => `${account}: ${role}`)])).toEqual([
    ['Sam Carter', 'Dee Holt', ['kelling-fire-station-fb: Facebook access', 'midshire-fire-x: delegate contributor']],
    ['Ana Reyes', 'Dee Holt', ['kelling-fire-station-fb: full control']],
    ['Jo Bell', 'Dee Holt', ['kelling-fire-station-fb: full control']],
  ]);
  expect(plan.peopleAdded[0]).toMatchObject({ trainingCompleted: '2025-08-20', acknowledged: [{ version: '3', on: '2026-05-07' }] });
  expect(plan.problems).toEqual([
    { row: 5, code: 'no-day', value: 'Yes' },
    { row: 7, code: 'state', value: 'blue' },
  ]);
  expect(plan.rows).toBe(3);
});

test('no password is read, wherever it stands', () => {
  expect(JSON.stringify(planned([['Kelling', 'Facebook', 'Sam Carter', '', '', '', '', '', '', '', 'hunter2']]))).not.toContain('hunter2');
});

test('what cannot be placed is named and left out', () => {
  const plan = planned([
    ['Mystery page', '', 'Sam Carter', 'not an address', '', '', 'soon', '', '', '', ''],
    ['', '', '', 'lost@midshirefire.example', '', '', '', '', '', '', ''],
  ]);
  expect(plan.problems.map(({ row, code, value }) => [row, code, value])).toEqual([
    [4, 'no-platform', 'Mystery page'],
    [4, 'email', 'not'],
    [4, 'email', 'an'],
    [4, 'email', 'address'],
    [4, 'date', 'soon'],
    [5, 'no-account', 'lost@midshirefire.example'],
    [5, 'nobody', 'lost@midshirefire.example'],
  ]);
  expect(plan.accountsAdded).toEqual([]);
});

test('the same sheet again changes nothing', () => {
  const rows = [['Kelling Fire Station', 'Facebook', 'Sam Carter', 'sam@midshirefire.example', 'Dee Holt', '', '20/8/2025', '1/6/2026', 'Active', 'No', '']];
  const once = planned(rows).workspace;
  const again = planned(rows, once);
  expect([again.accountsAdded, again.accountsChanged, again.peopleAdded, again.peopleChanged].flat()).toEqual([]);
  expect(again.workspace).toEqual(once);
});

test('people and accounts already there are changed, and those not in the sheet are named', () => {
  const plan = planned(
    [['Kelling Fire Station', 'Facebook', 'Sam Carter', 'sam.carter@midshirefire.example', 'Ruth Ansell', '', '', '', '', 'yes', '']],
    exampleWorkspace(),
  );
  expect(plan.peopleChanged.map(({ before, after }) => [before.manager, after.manager, after.roles.length])).toEqual([['Dee Holt', 'Ruth Ansell', 2]]);
  expect(plan.accountsChanged.map(({ after }) => [after.id, after.centralAccess?.state])).toEqual([['kelling-fb', 'confirmed']]);
  expect(plan.notInSheet).toContain('Dee Holt');
  expect(plan.accountsAdded.length + plan.peopleAdded.length).toBe(0);
});

test('5,000 rows are planned at once', () => {
  const rows = Array.from({ length: 5000 }, (_, at) => [
    `Station ${at % 300}`,
    'Facebook',
    `Person ${at}`,
    `p${at}@midshirefire.example`,
    '',
    '',
    '',
    '',
    '',
    '',
    '',
  ]);
  const started = performance.now();
  expect(planned(rows).peopleAdded.length).toBe(5000);
  expect(performance.now() - started).toBeLessThan(5000);
});
