// Spreadsheets as people keep them: titles, blanks, passwords, dates in every form, two people in a cell, and cells that would run.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/universal';
import { personSchema } from '../../src/model/person.ts';
import { report } from '../../src/register/reports/report.ts';
import { SHEET_SENTENCES, sentence } from '../../src/register/sentences.ts';
import { dayOf } from '../../src/register/sheets/day.ts';
import { planPeople, withPlan } from '../../src/register/sheets/plan.ts';
import { guarded, readCells, writeCsv } from '../../src/register/sheets/read.ts';
import { messagesOf } from '../fakes/given.ts';

const ROWS = [
  ['Midshire social media administrators', '', '', '', ''],
  ['', '', '', '', ''],
  ['Administrator', 'E-mail', 'Line manager', 'Policy read', 'Password'],
  ['Sam Carter ', 'sam.carter@midshirefire.example', 'Dee Holt', '06/05/2026', 'hunter2'],
  ['', '', '', '', ''],
  ['Dee Holt / Ruth Ansell', '', '', 'yes', ''],
  ['', 'nobody@midshirefire.example', '', '', ''],
];
const utf8 = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
const xlsx = async (rows: string[][]): Promise<Uint8Array<ArrayBuffer>> => {
  const cells = rows.map((row) => row.map((value) => (value === '' ? null : { value, type: String })));
  const blob = (await writeXlsxFile(cells).toBlob()) as Blob;
  return new Uint8Array(await blob.arrayBuffer());
};

test.each([
  ['CSV', async () => utf8(writeCsv(ROWS))],
  ['CSV with ;', async () => utf8(ROWS.map((row) => row.join(';')).join('\r\n'))],
  ['CSV with tabs', async () => utf8(ROWS.map((row) => row.join('\t')).join('\n'))],
  ['XLSX', async () => xlsx(ROWS)],
])('%s: people and problems by row, and no password anywhere', async (_, file) => {
  const plan = planPeople(await readCells(await file()), [], '3');
  expect(plan.added.map(({ name, manager, acknowledged }) => [name, manager, acknowledged])).toEqual([
    ['Sam Carter', 'Dee Holt', [{ version: '3', on: '2026-05-06' }]],
    ['Dee Holt', undefined, []],
    ['Ruth Ansell', undefined, []],
  ]);
  expect(plan.problems.map(({ code, values }) => [code, values.row])).toEqual([
    ['sheet_password', undefined],
    ['sheet_several', '6'],
    ['sheet_no_day', '6'],
    ['sheet_no_name', '7'],
  ]);
  expect(JSON.stringify(plan)).not.toContain('hunter2');
  const people = withPlan([], plan);
  const again = planPeople(await readCells(await file()), people, '3');
  expect([again.added, again.changed, again.removed]).toEqual([[], [], []]);
});

test('Welsh headers in Windows-1252 are understood', async () => {
  const bytes = Uint8Array.from('Enw;E-bost;Rheolwr\r\nSi\u00e2n Carter;sian@midshirefire.example;Dee Holt', (letter) => letter.charCodeAt(0));
  expect(planPeople(await readCells(bytes), [], '3').added[0]).toMatchObject({ name: 'Si\u00e2n Carter', id: 'sian-carter', manager: 'Dee Holt' });
});

test.each(['07/05/2026', '7.5.26', '7 May 2026', '7th May 26', '7 Mai 2026', '2026-05-07', '46149', 'Thursday 7 May 2026'])('%s is a day', (text) =>
  expect(dayOf(text)).toBe('2026-05-07'),
);
test.each(['31/02/2026', 'yes', '', '13/13/2026'])('"%s" is none', (text) => expect(dayOf(text)).toBeUndefined());

test('a cell comes back as it went, and none of them runs', async () => {
  const cell = fc.oneof(
    fc.string(),
    fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', "'", "'="), fc.string()).map(([first, rest]) => first + rest),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), async (rows) => {
      const csv = writeCsv([['Name', 'Note'], ...rows]);
      expect(rows.flat().filter((text) => /^[=+\-@\t\r]/.test(guarded(text)))).toEqual([]);
      expect(await readCells(utf8(csv))).toEqual([['Name', 'Note'], ...rows.map((row) => [...row])]);
    }),
  );
});

test('5,000 rows are planned whole', () => {
  const rows = [['Name', 'Email'], ...Array.from({ length: 5000 }, (_, index) => [`Person ${index}`, `p${index}@midshirefire.example`])];
  expect(planPeople(rows, [], '3').added.length).toBe(5000);
});

test('the report counts what a hand would count', () => {
  const people = Array.from({ length: 137 }, (_, index) =>
    personSchema.parse({ id: `p${index}`, name: `P${index}`, manager: `M${index % 3}`, acknowledged: index < 107 ? [{ version: '3', on: '2026-05-06' }] : [] }),
  );
  const found = report({ accounts: [], people, version: '3', today: '2026-06-01' });
  expect([found.acknowledged, found.of, found.missing.map(({ manager, names }) => [manager, names.length])]).toEqual([
    107,
    137,
    [
      ['M0', 10],
      ['M1', 10],
      ['M2', 10],
    ],
  ]);
});

test('every problem has its sentence in both languages', () => {
  for (const [code, words] of Object.entries(SHEET_SENTENCES)) {
    expect(messagesOf('en')[`register_${code}`]?.message).toBe(words);
    expect(messagesOf('cy')[`register_${code}`]?.message).toBeTruthy();
  }
  expect(sentence('sheet_no_name', { row: '7' })).toBe('Row 7 has no name and was left out. Write a name in it, or delete the row.');
});
