// @vitest-environment jsdom
// A spreadsheet comes to the desk, is put right, goes in as one step, and comes back out the same.
import type { ComponentType } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { Export } from '../../src/desk/people/export.tsx';
import { Import } from '../../src/desk/people/import.tsx';
import { TABS } from '../../src/desk/tabs.ts';
import { FIELD_IDS, planImport, readTables } from '../../src/register/index.ts';
import { PROBLEMS } from '../../src/register/problem.ts';
import { eventually } from '../fakes/eventually.ts';
import { messagesOf } from '../fakes/given.ts';
import { exampleWorkspace } from '../workspace/example.ts';
import { show, TODAY } from './harness.tsx';

const SHEET = [
  'Midshire social media register,,,,,',
  'Page,Platform,Administrator,E-mail,Trained,Password,Watch',
  'Midshire Rural,Facebook,Ana Alder,ana@midshirefire.example,2 May 2026,hunter2,Red',
  ',,Bryn Birch / Carys Cedar,,soon,hunter3,Blue',
].join('\r\n');
const ImportTab = () => <Import from="people" />;
const file = (text: string, name = 'register.csv'): File => new File([text], name);

test('every problem has its English sentence on the screen, the same as on the command line', () => {
  const messages = messagesOf('en');
  const said = Object.entries(messages).flatMap(([key, { message }]) => (key.startsWith('register_problem_') ? [[key, message] as const] : []));
  const wanted = Object.entries(PROBLEMS).map(
    ([code, sentence]) =>
      [`register_problem_${code.replaceAll('-', '_')}`, sentence.replace(/\{(\w+)\}/g, (_, name: string) => `$${name.toUpperCase()}$`)] as const,
  );
  expect(Object.fromEntries(said)).toEqual(Object.fromEntries(wanted));
});

test.each(['en', 'cy'] as const)('every field that a column can hold has its word in %s', (language) => {
  expect(FIELD_IDS.filter((field) => messagesOf(language)[`register_field_${field}`] === undefined)).toEqual([]);
});

test('guessed columns are seen and corrected, problems told by row, and all of it goes in as one step', async () => {
  const before = exampleWorkspace();
  const desk = await show(ImportTab, before);
  await desk.give('Choose the spreadsheet', file(SHEET));
  expect(desk.text()).toContain('The headers were found in row 2');
  expect(desk.text()).toContain('Row 4, Trained: “soon” is not a day. Write it as 2 May 2026.');
  expect(desk.text()).toContain('A column of passwords. It is never read');
  expect(desk.text()).not.toContain('hunter2');
  expect(desk.field<HTMLSelectElement>('Meaning of Watch').value).toBe('kept');
  expect(await desk.axe()).toEqual([]);

  const select = desk.field<HTMLSelectElement>('Meaning of Watch');
  select.value = 'serviceArea';
  await act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
  await desk.press('Bring it in');

  expect(desk.edits).toHaveLength(1);
  const { after } = desk.edits[0] ?? { after: before };
  expect(after.accounts.find(({ name }) => name === 'Midshire Rural')?.serviceArea).toBe('Red');
  expect(after.people.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Ana Alder', 'Bryn Birch', 'Carys Cedar', ...before.people.map(({ name }) => name)]),
  );
  expect(JSON.stringify(after)).not.toContain('hunter');
  expect(after.accounts.length).toBe(before.accounts.length + 1);
  expect(desk.went).toEqual(['people']);
});

test('what to look at can be kept as a list, and accounts and people that come in stand apart', async () => {
  const desk = await show(ImportTab, exampleWorkspace());
  await desk.give('Choose the spreadsheet', file(SHEET));
  expect(desk.text()).toContain('Accounts added (1)');
  expect(desk.text()).toContain('People added (3)');
  await desk.press('Download this list');
  expect(desk.downloads[0]?.name).toBe(`midshire-fire-import-${TODAY}.csv`);
  expect(String(desk.downloads[0]?.content)).toContain('"4","Row 4, Trained: “soon” is not a day. Write it as 2 May 2026."');
});

test('what the sheet does not name stays, unless the officer ticks that it goes', async () => {
  const before = { ...exampleWorkspace(), secrets: { [exampleWorkspace().people[0]?.id ?? '']: 'x' } };
  const desk = await show(ImportTab, before);
  await desk.give('Choose the spreadsheet', file(SHEET));
  expect(desk.text()).toContain(`they stay as they are (${before.accounts.length + before.people.length})`);
  await act(() => desk.field('Also take away what this sheet does not name').click());
  expect(desk.text()).toContain(`${before.people.length} taken away`);
  await desk.press('Bring it in');
  const { after } = desk.edits[0] ?? { after: before };
  expect(after.accounts.map(({ name }) => name)).toEqual(['Midshire Rural']);
  expect(after.people.map(({ name }) => name)).toEqual(['Ana Alder', 'Bryn Birch', 'Carys Cedar']);
  expect(after.secrets).toEqual({});
});

test('a file that is no spreadsheet is said in one sentence, in the language of the person', async () => {
  const desk = await show(ImportTab, exampleWorkspace(), { language: 'cy' });
  await desk.give('Dewis y daenlen', file('PK\u0003\u0004 not really', 'cofrestr.xlsx'));
  expect(desk.said).toEqual(['Ni ellir darllen cofrestr.xlsx fel taenlen. Agorwch hi yn Excel, cadwch hi eto fel .xlsx neu .csv, yna dewiswch hi eto.']);
});

test.each([
  ['Download for Excel', 'xlsx'],
  ['Download as CSV', 'csv'],
])('%s: what is written can be brought in again and changes nothing', async (button, format) => {
  const workspace = exampleWorkspace();
  const desk = await show(() => <Export close={() => undefined} />, workspace);
  expect(await desk.axe()).toEqual([]);
  await desk.press(button);
  await eventually(() => expect(desk.downloads).toHaveLength(1));
  const [download] = desk.downloads;
  expect(download?.name).toBe(`${workspace.organisation.id}-register-${TODAY}.${format}`);
  const bytes = await new Promise<ArrayBuffer>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(download?.content as Blob);
  });
  const [table] = await readTables(new Uint8Array(bytes));
  const plan = planImport(table ?? { rows: [] }, workspace, { policyVersion: workspace.policies.at(-1)?.version, today: TODAY });
  expect([plan.accounts, plan.people].map(({ added, changed, removed }) => [added.length, changed.length, removed.length])).toEqual([
    [0, 0, 0],
    [0, 0, 0],
  ]);
});

test('a cell that cannot be read is put right on the page, and the plan follows', async () => {
  const desk = await show(ImportTab, exampleWorkspace());
  await desk.give('Choose the spreadsheet', file(SHEET));
  const cell = desk.field<HTMLInputElement>('row 4, Trained');
  expect(cell.value).toBe('soon');
  expect(desk.button('Correct row 4, Trained').disabled).toBe(true);
  await act(() => {
    cell.value = '3 June 2026';
    cell.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await desk.press('Correct row 4, Trained');
  expect(desk.text()).not.toContain('is not a day');
  await desk.press('Bring it in');
  expect(desk.edits[0]?.after.people.find(({ name }) => name === 'Carys Cedar')?.trainingCompleted).toBe('2026-06-03');
});

test('what is put down where no column says it is told before anything goes in', async () => {
  const desk = await show(ImportTab, exampleWorkspace());
  await desk.give('Choose the spreadsheet', file(SHEET));
  for (const said of ['put down as administrator', 'put down as corporate', 'No column is taken for the responsible officer'])
    expect(desk.text()).toContain(said);
  const watch = desk.field<HTMLSelectElement>('Meaning of Watch');
  watch.value = 'role';
  await act(() => void watch.dispatchEvent(new Event('change', { bubbles: true })));
  expect(desk.text()).not.toContain('put down as administrator.');
});

test.each([
  ['start', 'people', '← Start'],
  ['accounts', 'accounts', '← Accounts'],
  ['people', 'people', '← People'],
  ['progress', 'people', '← Progress'],
] as const)('begun from %s, the way back leads there, and what came in is shown on the tab %s', async (from, lands, back) => {
  const desk = await show(TABS[from].panel as ComponentType, exampleWorkspace(), { detail: 'import' });
  await desk.press(back);
  expect(desk.went).toEqual([from]);
  await desk.give('Choose the spreadsheet', file(SHEET));
  await desk.press('Bring it in');
  expect(desk.went).toEqual([from, lands]);
});

const LEAVER_SHEET = 'Page,Platform,Administrator\r\nMidshire Rural,Facebook,Ana Alder\r\n';

test('a leaver in last month’s sheet stays as left; one tick brings them back', async () => {
  const example = exampleWorkspace();
  const ana = { id: 'ana-alder', name: 'Ana Alder', left: '2026-11-03', roles: [], acknowledged: [] };
  const start = { ...example, people: [...example.people, ana] };
  const found = (workspace: typeof start | undefined) => workspace?.people.find(({ id }) => id === ana.id);
  const desk = await show(ImportTab, start);
  await desk.give('Choose the spreadsheet', file(LEAVER_SHEET));
  expect(desk.text()).toContain('1 person in this sheet has left');
  expect(desk.text()).not.toMatch(/Ana Alder: .*Role/);
  expect(await desk.axe()).toEqual([]);
  await desk.press('Bring it in');
  expect(found(desk.edits[0]?.after)).toEqual(ana);

  const other = await show(ImportTab, start);
  await other.give('Choose the spreadsheet', file(LEAVER_SHEET));
  await act(() => other.field('Ana Alder, left on 3 November 2026: has come back').click());
  await other.press('Bring it in');
  expect(found(other.edits[0]?.after)).toMatchObject({ name: 'Ana Alder', roles: [{ role: 'administrator' }] });
  expect(found(other.edits[0]?.after)).not.toHaveProperty('left');
});

test('what only the sheet before keeps is named before another takes its place', async () => {
  const [table] = await readTables(new TextEncoder().encode(SHEET));
  if (!table) throw new Error('no sheet');
  const before = exampleWorkspace();
  const brought = planImport(table, before, { policyVersion: undefined, today: TODAY }).apply();
  const desk = await show(ImportTab, { ...before, ...brought });
  await desk.give('Choose the spreadsheet', file('Page,Platform,Administrator\r\nMidshire Rural,Facebook,Ruth Ansell'));
  expect(desk.text()).toContain('an export will not give back any more: Watch. Export first');
  await desk.give('Choose another spreadsheet', file(SHEET));
  expect(desk.text()).not.toContain('Export first');
});
