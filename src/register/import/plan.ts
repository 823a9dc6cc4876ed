// What an import would do, said before it does it: added, changed, removed, unchanged, and every problem by its row.
import type { Account } from '../../model/account.ts';
import type { Person } from '../../model/person.ts';
import type { Register, Sheet } from '../../model/register.ts';
import { guessMapping, isSecret, type Mapping } from '../columns/guess.ts';
import { type Problem, problem } from '../problem.ts';
import { isBlank, textOf } from '../sheet/cell.ts';
import { MOST_ROWS, type Table } from '../sheet/table.ts';
import { type BuildOptions, type Built, build } from './build.ts';
import { readLine } from './line.ts';

export interface Change<T> {
  readonly before: T;
  readonly after: T;
  /** Names of the fields that differ. */
  readonly fields: readonly string[];
}

export interface Changes<T> {
  readonly added: readonly T[];
  readonly changed: readonly Change<T>[];
  /** On the register and not in this sheet. */
  readonly removed: readonly T[];
  readonly unchanged: readonly T[];
}

export interface ImportPlan {
  readonly mapping: Mapping;
  readonly accounts: Changes<Account>;
  readonly people: Changes<Person>;
  /** Lines read, without title, header and blank ones. */
  readonly lines: number;
  readonly problems: readonly Problem[];
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

/** A column's letter, as spreadsheet programs count: A, B, … Z, AA. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
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

function changes<T extends { readonly id: string }>(before: readonly T[], after: readonly T[], touched: ReadonlySet<string>): Changes<T> {
  const known = new Map(before.map((one) => [one.id, one]));
  const added = after.filter(({ id }) => !known.has(id));
  const compared = after.flatMap((one) => {
    const was = known.get(one.id);
    return was === undefined ? [] : [{ before: was, after: one, fields: differing(was, one) }];
  });
  return {
    added,
    changed: compared.filter(({ fields }) => fields.length > 0),
    removed: before.filter(({ id }) => !touched.has(id)),
    unchanged: compared.filter(({ fields, after: { id } }) => fields.length === 0 && touched.has(id)).map(({ after: one }) => one),
  };
}

function differing(before: object, after: object): string[] {
  const [one, other] = [before as Record<string, unknown>, after as Record<string, unknown>];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]));
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
