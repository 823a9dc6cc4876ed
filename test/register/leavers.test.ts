// Last month's sheet after somebody's leaving was recorded: they stay as left, it is said once, and come back only where the officer says so.
import { expect, test } from 'vitest';
import type { Register } from '../../src/model/register.ts';
import { exportRows, planImport, readTables, sentenceOf } from '../../src/register/index.ts';
import { csvOf, EMPTY, utf8 } from './files.ts';

const OPTIONS = { policyVersion: '3', today: '2026-11-27' };
const HEAD = ['Platform', 'Account', 'Administrator', 'Role', 'Manager', 'Policy acknowledged'];
const OCTOBER = [
  HEAD,
  ['Facebook', 'Kelling', 'Ana Alder', 'full control', 'Ruth Ansell', '2 May 2026'],
  ['Facebook', 'Millford', 'Ana Alder', 'task access', '', ''],
  ['Facebook', 'Millford', 'Bryn Birch', 'task access', 'Ruth Ansell', ''],
];
const tableOf = async (rows: readonly (readonly string[])[]) => (await readTables(utf8(csvOf(rows.map((row) => [...row])))))[0] ?? { rows: [] };
const planOver = async (register: Register, rows: readonly (readonly string[])[] = OCTOBER, back?: ReadonlySet<string>) =>
  planImport(await tableOf(rows), register, { ...OPTIONS, back });
/** October's register, with Ana's leaving recorded on 3 November: no role any more. */
async function november(): Promise<Register> {
  const register = (await planOver(EMPTY)).apply();
  return { ...register, people: register.people.map((one) => (one.name === 'Ana Alder' ? { ...one, left: '2026-11-03', roles: [], acknowledged: [] } : one)) };
}
const ana = ({ people }: Register) => people.find(({ name }) => name === 'Ana Alder');

test('the leaver is unchanged, and the import says that they left and on which day, once', async () => {
  const register = await november();
  const plan = await planOver(register);
  expect(plan.people.changed).toEqual([]);
  expect(plan.people.removed).toEqual([]);
  expect(plan.leavers).toEqual([{ id: 'ana-alder', name: 'Ana Alder', left: '2026-11-03', row: 2 }]);
  expect(plan.problems.map(sentenceOf)).toEqual([
    'Row 2: the register says that Ana Alder left on 2026-11-03. They stay as left: nothing was changed, and no role was given back.',
  ]);
  expect(plan.problems.map(({ weight }) => weight)).toEqual(['note']);
  expect(plan.apply().people).toEqual(register.people);
});

test('whom the officer calls back has no last day, the roles of the sheet, and is told among the changes', async () => {
  const register = await november();
  const plan = await planOver(register, OCTOBER, new Set(['ana-alder']));
  expect(plan.people.changed.map(({ after, fields }) => [after.name, fields.toSorted()])).toEqual([['Ana Alder', ['acknowledged', 'left', 'roles']]]);
  expect(plan.problems).toEqual([]);
  expect(plan.leavers.map(({ id }) => id)).toEqual(['ana-alder']);
  const now = ana(plan.apply());
  expect(now && 'left' in now).toBe(false);
  expect(now?.roles.map(({ role }) => role)).toEqual(['full control', 'task access']);
});

test('the other people of the sheet are brought up to date all the same', async () => {
  const rows = OCTOBER.map((row) => row.map((cell) => (cell === 'Ruth Ansell' ? 'Dee Holt' : cell)));
  const plan = await planOver(await november(), rows);
  expect(plan.people.changed.map(({ after, fields }) => [after.name, fields])).toEqual([['Bryn Birch', ['manager']]]);
  expect(ana(plan.apply())?.manager).toBe('Ruth Ansell');
});

test('a sheet that says itself that they left is no surprise, and gives no role back: an export comes back as it went', async () => {
  const register = await november();
  const plan = await planOver(register, exportRows(register, OPTIONS));
  expect(plan.leavers).toEqual([]);
  expect(plan.problems.filter(({ code }) => code === 'left-before')).toEqual([]);
  expect(plan.apply().people).toEqual(register.people);
});

test('a first sheet with a leaver who still has roles keeps them, also where only one of their rows says the day', async () => {
  const rows = OCTOBER.map((row, at) => [...row, ['Left on', '3 Nov 2026', '', ''][at] ?? '']);
  const plan = await planOver(EMPTY, rows);
  expect(plan.leavers).toEqual([]);
  expect(ana(plan.apply())).toMatchObject({ left: '2026-11-03' });
  expect(ana(plan.apply())?.roles).toHaveLength(2);
});
