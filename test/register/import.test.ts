// Spreadsheets in: each awkward one in both formats, gives the expected rows and says what is wrong with which line.
import { describe, expect, it } from 'vitest';
import { corrected, guessMapping, planImport, readTables, SheetError, sentenceOf } from '../../src/register/index.ts';
import { AWKWARD, type Awkward } from './awkward.ts';
import { csvOf, EMPTY, utf8, xlsxOf } from './files.ts';

const OPTIONS = { policyVersion: '3', today: '2026-06-20' };

async function planOf(bytes: Uint8Array<ArrayBuffer>) {
  const [table] = await readTables(bytes);
  if (!table) throw new Error('no sheet');
  return planImport(table, EMPTY, OPTIONS);
}

const cases = AWKWARD.flatMap((sheet) =>
  (['csv', 'xlsx'] as const).filter((format) => (sheet.only ?? format) === format).map((format) => [format, sheet.name, sheet] as const),
);

describe.each(cases)('%s: %s', (format, _, sheet: Awkward) => {
  const bytes = async () => (format === 'xlsx' ? xlsxOf(sheet.rows) : utf8(csvOf(sheet.rows)));

  it('gives these accounts and people, and says what is wrong', async () => {
    const plan = await planOf(await bytes());
    expect(plan.accounts.added.map(({ platform, name }) => `${platform} ${name}`)).toEqual(sheet.accounts);
    expect(plan.people.added.map(({ name }) => name)).toEqual(sheet.people);
    expect(plan.problems.map(({ code }) => code).sort()).toEqual([...(sheet.problems ?? [])].sort());
    const known = [...plan.accounts.added, ...plan.people.added] as readonly { readonly name: string }[];
    for (const [path, value] of Object.entries(sheet.fields ?? {})) {
      const [name, field = ''] = path.split('.');
      expect((known.find((one) => one.name === name) as unknown as Record<string, unknown>)[field], path).toEqual(value);
    }
  });
});

it('has more than 25 awkward sheets', () => expect(AWKWARD.length).toBeGreaterThanOrEqual(25));

describe('files', () => {
  const rows = [
    ['Platform', 'Account', 'Administrator'],
    ['Facebook', 'Tŷ Kelling', 'Siân Ŵyn'],
  ];
  it.each([';', '\t', '|'])('CSV separated by %j', async (delimiter) => {
    expect((await planOf(utf8(csvOf(rows, delimiter)))).people.added[0]?.name).toBe('Siân Ŵyn');
  });
  it('CSV with Excel’s own mark, and its line that names the separator', async () => {
    expect((await planOf(utf8(`\uFEFF${csvOf(rows)}`))).people.added[0]?.name).toBe('Siân Ŵyn');
    expect((await planOf(utf8(`sep=;\r\n${csvOf(rows, ';')}`))).people.added[0]?.name).toBe('Siân Ŵyn');
  });
  it('CSV as old Windows programs save it', async () => {
    const ansi = Uint8Array.from(
      [
        ...csvOf([
          ['Platform', 'Account', 'Administrator'],
          ['Facebook', 'Kelling', 'Siân Holt'],
        ]),
      ],
      (sign) => sign.charCodeAt(0),
    );
    expect((await planOf(ansi)).people.added[0]?.name).toBe('Siân Holt');
  });
  it.each([
    ['old-excel', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    ['not-a-sheet', Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9, 9])],
    ['empty', utf8('\n\n')],
  ] as const)('%s: says in a sentence what to do', async (code, bytes) => {
    const error = await readTables(bytes).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(SheetError);
    expect((error as SheetError).code).toBe(code);
    expect((error as SheetError).message).toMatch(/^[A-Z].+\.$/);
  });
  it('a password is in nothing that an import keeps', async () => {
    const plan = await planOf(
      utf8(
        csvOf([
          ['Platform', 'Account', 'Admin', 'Login password'],
          ['Facebook', 'Kelling', 'Sam Carter', 'hunter2'],
        ]),
      ),
    );
    expect(JSON.stringify(plan.apply())).not.toMatch(/hunter2|[Pp]assword/);
    expect(plan.problems.map(sentenceOf)).toEqual([expect.stringContaining('“Login password” was left out')]);
  });
  it('5,000 rows', async () => {
    const many = [
      ['Platform', 'Account', 'Administrator', 'Email'],
      ...Array.from({ length: 5000 }, (_, n) => ['Facebook', `Station ${n % 400}`, `Person ${n}`, `p${n}@x.example`]),
    ];
    const plan = await planOf(await xlsxOf(many));
    expect(plan.lines).toBe(5000);
    expect(plan.accounts.added.length).toBe(400);
    expect(plan.people.added.length).toBe(5000);
  }, 60_000);
});

describe('an import over a register', () => {
  const before = [
    ['Platform', 'Account', 'Administrator', 'Service area'],
    ['Facebook', 'Kelling', 'Sam Carter', 'North'],
    ['Facebook', 'Millford', 'Dee Holt', 'South'],
  ];
  const register = async () => (await planOf(utf8(csvOf(before)))).apply();
  const planOver = async (rows: string[][]) => {
    const [table] = await readTables(utf8(csvOf(rows)));
    if (!table) throw new Error('no sheet');
    return planImport(table, await register(), OPTIONS);
  };

  it('says what is added, changed and removed before it happens, and keeps what is missing unless told', async () => {
    const plan = await planOver([before[0] ?? [], ['Facebook', 'Kelling', 'Sam Carter', 'West'], ['Facebook', 'Eastmarsh', 'Ruth Ansell', 'East']]);
    expect(plan.accounts.changed.map(({ after: { name }, fields }) => [name, fields])).toEqual([['Kelling', ['serviceArea']]]);
    expect(plan.accounts.added.map(({ name }) => name)).toEqual(['Eastmarsh']);
    expect(plan.accounts.removed.map(({ name }) => name)).toEqual(['Millford']);
    expect(plan.people.removed.map(({ name }) => name)).toEqual(['Dee Holt']);
    expect(plan.apply().accounts.map(({ name }) => name)).toEqual(['Kelling', 'Millford', 'Eastmarsh']);
    expect(plan.apply({ removeMissing: true }).accounts.map(({ name }) => name)).toEqual(['Kelling', 'Eastmarsh']);
  });

  it('takes nothing away by a blank cell', async () => {
    const plan = await planOver([before[0] ?? [], ['Facebook', 'Kelling', 'Sam Carter', '']]);
    expect(plan.accounts.changed).toEqual([]);
  });
});

describe('a sheet of the month after', () => {
  const sheet = (role: string) => ({
    rows: [
      ['Page', 'Platform', 'Administrator', 'Role', 'Since'],
      ['Kelling', 'Facebook', 'Sam Carter', role, '3 May 2025'],
    ],
  });
  it('changes a role that has become another, and does not add it', () => {
    const before = planImport(sheet('Facebook access'), EMPTY, OPTIONS).apply();
    const [sam] = planImport(sheet('task access'), before, OPTIONS).apply().people;
    expect(sam?.roles).toEqual([{ account: 'kelling-fb', role: 'task access', since: '2025-05-03' }]);
  });
  it('keeps two roles that it names itself, and one that has ended', () => {
    const two = { rows: [...sheet('Facebook access').rows, ['Kelling', 'Facebook', 'Sam Carter', 'task access', '']] };
    const before = planImport(two, EMPTY, OPTIONS).apply();
    expect(planImport(two, before, OPTIONS).apply().people).toEqual(before.people);
    expect(before.people[0]?.roles.map(({ role }) => role)).toEqual(['Facebook access', 'task access']);
    const ended = before.people.map((one) => ({ ...one, roles: [{ account: 'kelling-fb', role: 'Facebook access', until: '2026-01-01' }] }));
    const [sam] = planImport(sheet('task access'), { ...before, people: ended }, OPTIONS).apply().people;
    expect(sam?.roles.map(({ role }) => role)).toEqual(['Facebook access', 'task access']);
  });
});

it('names what only the sheet before keeps, and nothing when the same sheet comes again', () => {
  const first = {
    rows: [
      ['Page', 'Platform', 'Administrator', 'Budget', 'Empty'],
      ['Kelling', 'Facebook', 'Sam Carter', '£40', ''],
      ['Kelling photos', 'Instagram', 'Dee Holt', '', ''],
    ],
  };
  const before = planImport(first, EMPTY, OPTIONS).apply();
  expect(planImport(first, before, OPTIONS).forgotten).toEqual({ columns: [], rows: 0 });
  const other = { rows: [first.rows[0]?.slice(0, 3) ?? [], ['Kelling', 'Facebook', 'Ruth Ansell']] };
  expect(planImport(other, before, OPTIONS).forgotten).toEqual({ columns: ['Budget'], rows: 1 });
  expect(planImport(other, EMPTY, OPTIONS).forgotten).toEqual({ columns: [], rows: 0 });
});

it('shows its guess, so that it can be corrected', async () => {
  const [table] = await readTables(
    utf8(
      csvOf([
        ['Thing', 'Who'],
        ['Kelling', 'Sam Carter'],
      ]),
    ),
  );
  const mapping = guessMapping(table ?? { rows: [] });
  const named = { headerRow: 0, columns: mapping.columns.map((column, index) => ({ ...column, header: ['Thing', 'Who'][index] ?? '' })) };
  const right = corrected(corrected(named, 0, 'accountName'), 1, 'person');
  const plan = planImport(table ?? { rows: [] }, EMPTY, { ...OPTIONS, mapping: right });
  expect(plan.people.added.map(({ name }) => name)).toEqual(['Sam Carter']);
});
