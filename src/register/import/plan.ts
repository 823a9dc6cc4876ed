// What an import would do, said before it does it: added, changed, removed, unchanged, and every problem by its row.
import type { Account } from '../../model/account.ts';
import type { Person } from '../../model/person.ts';
import type { Register, Sheet } from '../../model/register.ts';
import { guessMapping, isSecret, type Mapping } from '../columns/guess.ts';
import { letterOf } from '../columns/letter.ts';
import { type Problem, problem } from '../problem.ts';
import { isBlank, textOf } from '../sheet/cell.ts';
import { MOST_ROWS, type Table } from '../sheet/table.ts';
import { type BuildOptions, type Built, build } from './build.ts';
import { type Changes, changes } from './changes.ts';
import { type Forgotten, forgotten } from './forgotten.ts';
import type { Leaver } from './leavers.ts';
import { readLine } from './line.ts';

export interface ImportPlan {
  readonly mapping: Mapping;
  readonly accounts: Changes<Account>;
  readonly people: Changes<Person>;
  /** Lines read, without title, header and blank ones. */
  readonly lines: number;
  readonly problems: readonly Problem[];
  /** Whom the sheet names though the register knows that they have left; they stay as left but for those in `back`. */
  readonly leavers: readonly Leaver[];
  /** What an export gives back now, and would not after this. */
  readonly forgotten: Forgotten;
  /** What becomes of the register. `removeMissing`: also take away what this sheet does not name. */
  apply(options?: { readonly removeMissing?: boolean }): Register;
}

/** The plan for one sheet over the register there is. Changes nothing by itself. */
export function planImport(table: Table, current: Register, options: BuildOptions & { readonly mapping?: Mapping }): ImportPlan {
  const mapping = options.mapping ?? guessMapping(table);
  const body = table.rows.slice(mapping.headerRow + 1).map((cells, index) => ({ cells, row: mapping.headerRow + index + 2 }));
  const lines = body
    .filter(({ cells }) => mapping.columns.some(({ index, field }) => field !== 'password' && !isBlank(cells[index])))
    .map(({ cells, row }) => readLine(withoutSecrets(cells, mapping), mapping.columns, row));
  const built = build(lines, current, options);
  const sheet = sheetOf(table, mapping, built);
  return {
    mapping,
    accounts: changes(current.accounts, built.accounts, built.touched.accounts),
    people: changes(current.people, built.people, built.touched.people),
    lines: lines.length,
    problems: [...problemsOf(table, mapping), ...built.problems].sort((one, other) => one.row - other.row),
    leavers: built.leavers,
    forgotten: forgotten(current.sheet, sheet),
    apply: ({ removeMissing = false } = {}) => applied(current, built, sheet, removeMissing),
  };
}

function withoutSecrets(cells: Table['rows'][number], { columns }: Mapping): Table['rows'][number] {
  const secret = new Set(columns.filter(({ field }) => field === 'password').map(({ index }) => index));
  return secret.size === 0 ? cells : cells.map((cell, index) => (secret.has(index) ? null : cell));
}

function problemsOf(table: Table, { headerRow, columns }: Mapping): Problem[] {
  const found: Problem[] = [];
  if (headerRow < 0) found.push(problem('no-header', 0));
  if (!columns.some(({ field }) => field === 'accountName' || field === 'person' || field === 'link' || field === 'handle' || field === 'email'))
    found.push(problem('nothing-known', 0));
  for (const { header, field, index } of columns) {
    if (field === 'centralAccess' && isSecret(header)) found.push(problem('password-as-access', headerRow + 1, { column: header }));
    if (field === 'password') found.push(problem('password-left-out', headerRow + 1, { column: header || letterOf(index) }));
  }
  if (table.rows.length >= MOST_ROWS) found.push(problem('too-many-rows', 0, { value: String(MOST_ROWS) }));
  return found;
}

/** The sheet's own shape without columns of passwords. */
function sheetOf(table: Table, { headerRow, columns }: Mapping, { rows }: Built): Sheet {
  const kept = columns.filter(({ field }) => field !== 'password');
  return {
    ...(table.name === undefined ? {} : { name: table.name }),
    titles: table.rows.slice(0, Math.max(0, headerRow)).map((row) => row.map((cell) => textOf(cell))),
    columns: kept.map(({ header, field }) => (field === 'kept' ? { header } : { header, field })),
    rows: rows.map(({ accounts, people, cells }) => ({ accounts, people, cells: kept.map(({ index }) => cells[index] ?? '') })),
  };
}

function applied(current: Register, { accounts, people, touched }: Built, sheet: Sheet, removeMissing: boolean): Register {
  const keptAccounts = removeMissing ? accounts.filter(({ id }) => touched.accounts.has(id)) : accounts;
  const ids = new Set(keptAccounts.map(({ id }) => id));
  const keptPeople = removeMissing ? people.filter(({ id }) => touched.people.has(id)) : people;
  return {
    ...current,
    accounts: [...keptAccounts],
    people: keptPeople.map((person) => (removeMissing ? { ...person, roles: person.roles.filter(({ account }) => ids.has(account)) } : person)),
    sheet,
  };
}
