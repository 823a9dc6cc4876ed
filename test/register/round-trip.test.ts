// Import, export, import: nothing changes, in either format, whatever stands in the cells. No cell is ever live.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Register } from '../../src/model/register.ts';
import { comparing } from '../../src/register/by-name.ts';
import { exportRows, planImport, readTables, writeRows } from '../../src/register/index.ts';
import { plainCell, safeCell } from '../../src/register/sheet/cell.ts';
import { AWKWARD } from './awkward.ts';
import { csvOf, EMPTY, utf8, xlsxOf } from './files.ts';

const OPTIONS = { policyVersion: '3', today: '2026-06-20' };

async function once(bytes: Uint8Array<ArrayBuffer>, format: 'csv' | 'xlsx') {
  const [table] = await readTables(bytes);
  if (!table) throw new Error('no sheet');
  const register = planImport(table, EMPTY, OPTIONS).apply();
  const rows = exportRows(register, OPTIONS);
  const [again] = await readTables(await writeRows(rows, format));
  if (!again) throw new Error('no sheet');
  const plan = planImport(again, register, OPTIONS);
  return { register, rows, plan, next: plan.apply() };
}

describe.each(['csv', 'xlsx'] as const)('%s', (format) => {
  it.each(AWKWARD.filter(({ only, accounts }) => (only ?? format) === format && accounts.length > 0))(
    '$name: import, export, import changes nothing',
    async ({ rows }) => {
      const { plan, register, next } = await once(format === 'xlsx' ? await xlsxOf(rows) : utf8(csvOf(rows)), format);
      expect(plan.accounts.added).toEqual([]);
      expect(plan.accounts.changed).toEqual([]);
      expect(plan.accounts.removed).toEqual([]);
      expect(plan.people.added).toEqual([]);
      expect(plan.people.changed).toEqual([]);
      expect(next.accounts).toEqual(register.accounts);
      expect(next.people).toEqual(register.people);
    },
  );

  it('whatever stands in the cells', async () => {
    const text = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype)),
      fc.constantFrom('=1+1', '+44 1632', '-', '@cmd', '\tx', "'=x", '"q"', 'a,b;c', 'Tŷ'),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    );
    const line = fc.tuple(fc.constantFrom('Facebook', 'X', ''), text, text, fc.constantFrom('', 'yes', 'no', '3 May 2026', '45536'), text);
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 8 }), async (lines) => {
        // A file of control characters is no spreadsheet; XML cannot hold them.
        const clean = lines.map((cells) => cells.map((cell) => cell.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/g, '')));
        const rows = [['Platform', 'Account', 'Administrator', 'Policy acknowledged', 'Notes'], ...clean];
        const { plan, register, next } = await once(format === 'xlsx' ? await xlsxOf(rows) : utf8(csvOf(rows)), format);
        expect(plan.accounts.added).toEqual([]);
        expect(plan.people.added).toEqual([]);
        expect(next.accounts).toEqual(register.accounts);
        expect(next.people).toEqual(register.people);
      }),
      { numRuns: format === 'csv' ? 150 : 40 },
    );
  });
});

it.each(Object.getOwnPropertyNames(Object.prototype))('a workbook keeps the word %s, alone, twice and beside others', async (word) => {
  const rows = [
    [word, 'Kelling', word],
    [`${word}s`, word, ''],
  ];
  const [table] = await readTables(await writeRows(rows, 'xlsx'));
  expect(table?.rows.map((row) => row.map((cell) => cell ?? ''))).toEqual(rows);
});

it('gives back the columns that came, and ours behind them', async () => {
  const rows = [
    ['Register of pages', '', ''],
    ['Platform', 'Page', 'Our own column'],
    ['FB', 'Kelling', '=SUM(A1)'],
  ];
  const { rows: out } = await once(utf8(csvOf(rows)), 'csv');
  expect(out[0]?.[0]).toBe('Register of pages');
  expect(out[1]?.slice(0, 3)).toEqual(['Platform', 'Page', 'Our own column']);
  expect(out[1]?.slice(3)).toContain('Central access');
  expect(out[2]?.slice(0, 3)).toEqual(['FB', 'Kelling', '=SUM(A1)']);
});

it('writes what the register says now, where it differs from the sheet', async () => {
  const [table] = await readTables(
    utf8(
      csvOf([
        ['Platform', 'Account', 'Status'],
        ['FB', 'Kelling', 'Live'],
      ]),
    ),
  );
  const register = planImport(table ?? { rows: [] }, EMPTY, OPTIONS).apply();
  const closed = { ...register, accounts: register.accounts.map((account) => ({ ...account, state: 'closed' as const })) };
  expect(exportRows(closed)[1]?.slice(0, 3)).toEqual(['FB', 'Kelling', 'closed']);
});

it('an export keeps its column of access, and what no column holds of an accepted risk and a report', async () => {
  const rows = [
    ['Page', 'Platform', 'Password held', 'Administrator', 'Platform report'],
    ['Kelling', 'Facebook', 'Yes', 'Zed Ash', ''],
    [null, null, null, 'Ana Alder', ''],
    ['Lost page', 'Facebook', 'No', '', 'FB-1'],
  ];
  const { register } = await once(utf8(csvOf(rows)), 'csv');
  const accounts = register.accounts.map((one) =>
    one.name === 'Kelling'
      ? one
      : {
          ...one,
          state: 'orphaned' as const,
          centralAccess: { state: 'risk-accepted' as const, acceptedBy: 'Head of Support', reviewBy: '2027-01-01' },
          orphanedReport: { reference: 'FB-1', on: '2026-05-01' },
        },
  );
  const now = { ...register, accounts };
  const plan = planImport({ rows: exportRows(now, OPTIONS).map((row) => [...row]) }, now, OPTIONS);
  expect(plan.problems.filter(({ weight }) => weight === 'wrong')).toEqual([]);
  expect(plan.mapping.columns.find(({ header }) => header === 'Password held')?.field).toBe('centralAccess');
  expect(plan.accounts.changed).toEqual([]);
  // Also where nothing is known yet, the accepted risk comes back as one.
  const fresh = planImport({ rows: exportRows(now, OPTIONS).map((row) => [...row]) }, EMPTY, OPTIONS).apply();
  expect(fresh.accounts.map(({ centralAccess }) => centralAccess?.state)).toEqual(['confirmed', 'risk-accepted']);
});

it('a name that came in two cells goes into two again, also that of somebody new', async () => {
  const rows = [
    ['Page', 'Platform', 'Surname', 'Forename'],
    ['Kelling', 'Facebook', 'Jones', 'Siân Mair'],
    ['Kelling', 'Facebook', 'Holt', 'Dee'],
  ];
  const { register } = await once(utf8(csvOf(rows)), 'csv');
  const [sian, dee] = register.people;
  if (!sian || !dee) throw new Error('nobody');
  const fresh = { ...dee, id: 'new', name: 'Anna van der Berg' };
  const said = exportRows({ ...register, people: [{ ...sian, name: 'Siân Mair Price' }, dee, fresh] }, OPTIONS);
  expect(said.slice(1).map(([, , family, given]) => `${given}|${family}`)).toEqual(['Anna|van der Berg', 'Dee|Holt', 'Siân Mair|Price']);
});

describe('cells of a CSV file', () => {
  it('are never the start of a formula, and read back as they were', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('=1', "'=1", "''=1", '+', '-1', '@x', '\t=', '\r=')), (text) => {
        expect(safeCell(text)).not.toMatch(/^[=+\-@\t\r]/);
        expect(plainCell(safeCell(text))).toBe(text);
      }),
    );
  });
});

describe('the order of an export', () => {
  const NAMES = ['Station 10', 'chwilog', 'Cwm', 'Station 2', 'Âlder'];
  /** As merged cells come: the account on the first of its lines only. */
  const MERGED = [
    ['Platform', 'Account', 'Administrator', 'Email'],
    ...NAMES.flatMap((name) => [
      ['FB', name, 'Zed Ash', 'zed@x.example'],
      ['', '', 'Amy Oak', ''],
    ]),
  ];
  const registerOf = async (): Promise<Register> => {
    const [table] = await readTables(utf8(csvOf(MERGED)));
    return planImport(table ?? { rows: [] }, EMPTY, OPTIONS).apply();
  };
  const column = (rows: ReturnType<typeof exportRows>, at: number): string[] => rows.slice(1).map((row) => row[at] ?? '');

  it('is that of names in the language of the screen, every line with its account, and its people by name', async () => {
    const register = await registerOf();
    expect(column(exportRows(register), 1)).toEqual(['Âlder', 'chwilog', 'Cwm', 'Station 2', 'Station 10'].flatMap((name) => [name, name]));
    expect(column(exportRows(register, { compare: comparing('cy') }), 1)).toEqual(
      ['Âlder', 'Cwm', 'chwilog', 'Station 2', 'Station 10'].flatMap((name) => [name, name]),
    );
    expect(column(exportRows(register), 2)).toEqual(NAMES.flatMap(() => ['Amy Oak', 'Zed Ash']));
    expect(column(exportRows(register), 0)).not.toContain('');
  });

  it('is the same after an import of it, and nobody gets a role by standing below an account', async () => {
    const before = await registerOf();
    const alone = { id: 'bo-elm', name: 'Bo Elm', roles: [], acknowledged: [] };
    const register = { ...before, people: [...before.people, alone] };
    const rows = exportRows(register, OPTIONS);
    const [again] = await readTables(utf8(csvOf(rows.map((row) => [...row]))));
    const plan = planImport(again ?? { rows: [] }, register, OPTIONS);
    expect(plan.apply().people).toEqual(register.people);
    expect(plan.problems).toEqual([]);
    expect(exportRows(plan.apply(), OPTIONS)).toEqual(rows);
  });
});
