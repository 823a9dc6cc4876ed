// The register as rows again: first the sheet it came from, line by line and column by column, then ours. An import of it changes nothing.
import type { Account } from '../../model/account.ts';
import type { Person, Role } from '../../model/person.ts';
import type { Register, Sheet } from '../../model/register.ts';
import { FIELD_IDS, type FieldId, headerOf } from '../columns/fields.ts';
import type { Column } from '../columns/guess.ts';
import { type AccountFacts, readLine } from '../import/line.ts';
import type { PersonFacts } from '../import/line-people.ts';
import { UNNAMED_ROLE } from '../import/roles.ts';

interface Entry {
  readonly account?: Account | undefined;
  readonly people: readonly { readonly person: Person; readonly role?: Role | undefined }[];
  /** The line of the sheet it came from. */
  readonly line?: Sheet['rows'][number] | undefined;
}

export interface ExportOptions {
  /** The version the column of acknowledgements speaks of. */
  readonly policyVersion?: string | undefined;
}

/** Titles, header and lines, as text. */
export function exportRows(register: Register, { policyVersion }: ExportOptions = {}): readonly (readonly string[])[] {
  const sheet = register.sheet ?? { titles: [], columns: [], rows: [] };
  const entries = entriesOf(register, sheet);
  const said = saidIn(sheet);
  const had = new Set(sheet.columns.map(({ field }) => field));
  const ours = FIELD_IDS.filter((field) => !had.has(field) && (WANTED.has(field) || entries.some((entry) => cellOf(field, entry, policyVersion) !== '')));
  const columns = sheet.columns.map(({ field }, index): Column => ({ index, header: '', field: (field as FieldId | undefined) ?? 'kept' }));
  return [
    ...sheet.titles,
    [...sheet.columns.map(({ header }) => header), ...ours.map(headerOf)],
    ...entries.map((entry) => [
      ...columns.map((column) => kept(column, columns, entry, said, policyVersion)),
      ...ours.map((field) => cellOf(field, entry, policyVersion)),
    ]),
  ];
}

/** Columns a new sheet always has, so that what is missing can be seen as a blank cell. */
const WANTED: ReadonlySet<FieldId> = new Set([
  'platform',
  'accountName',
  'person',
  'email',
  'role',
  'responsible',
  'deputy',
  'centralAccess',
  'state',
  'acknowledged',
]);

function entriesOf({ accounts, people }: Register, sheet: Pick<Sheet, 'rows'>): readonly Entry[] {
  const accountOf = new Map(accounts.map((account) => [account.id, account]));
  const personOf = new Map(people.map((person) => [person.id, person]));
  const shown = new Set<string>();
  const entries: Entry[] = [];
  for (const line of sheet.rows) {
    const account = accountOf.get(line.accounts[0] ?? '');
    const named = line.people.map((id) => personOf.get(id)).filter((person) => person !== undefined);
    // A line whose account and people have all gone is gone; a line that was only a note stays.
    if (line.accounts.length + line.people.length > 0 && account === undefined && named.length === 0) continue;
    if (account) shown.add(account.id);
    for (const person of named) shown.add(`${account?.id ?? ''} ${person.id}`);
    entries.push({ account, people: named.map((person) => ({ person, role: person.roles.find((role) => role.account === account?.id) })), line });
  }
  for (const person of people) {
    const open = person.roles.filter(({ account }) => accountOf.has(account) && !shown.has(`${account} ${person.id}`));
    for (const role of open) {
      shown.add(role.account);
      entries.push({ account: accountOf.get(role.account), people: [{ person, role }] });
    }
    if (open.length === 0 && person.roles.length === 0 && !entries.some((entry) => entry.people.some((one) => one.person === person)))
      entries.push({ people: [{ person }] });
  }
  for (const account of accounts) if (!shown.has(account.id)) entries.push({ account, people: [] });
  return entries;
}

/** The cell as it came, if it still means what the register says; else what the register says now. */
function kept(column: Column, columns: readonly Column[], entry: Entry, said: Said, policyVersion: string | undefined): string {
  const raw = entry.line?.cells[column.index] ?? '';
  if (column.field === 'kept' || column.field === 'password') return raw;
  const now = cellOf(column.field, entry, policyVersion);
  if (entry.line === undefined) return now;
  const meant = readLine(entry.line.cells, columns, 1);
  const before = saysOf(column.field, meant.account, meant.people);
  if (before === now || (before === 'yes' && now !== '')) return raw;
  // A blank cell says nothing against the register where another line says it, or where the register has no more than its default.
  if (raw.trim() === '' && (said(entry, column.index) || DEFAULTS[column.field] === now)) return raw;
  return column.field === 'person' && columns.filter(({ field }) => field === 'person').length > 1 ? raw : now;
}

const DEFAULTS: Partial<Record<FieldId, string>> = { state: 'active', kind: 'corporate' };

/** Whether some line about the same account or people fills this column. */
type Said = (entry: Entry, column: number) => boolean;

function saidIn({ rows }: Pick<Sheet, 'rows'>): Said {
  const filled = new Set<string>();
  const subjects = ({ accounts, people }: Sheet['rows'][number]): string[] => [...accounts.map((id) => `a ${id}`), ...people.map((id) => `p ${id}`)];
  for (const line of rows) {
    line.cells.forEach((cell, index) => {
      if (cell.trim() !== '') for (const subject of subjects(line)) filled.add(`${subject} ${index}`);
    });
  }
  return ({ line }, column) => line !== undefined && subjects(line).some((subject) => filled.has(`${subject} ${column}`));
}

function saysOf(field: FieldId, account: AccountFacts, people: readonly PersonFacts[]): string {
  switch (field) {
    case 'accountName':
      return account.name ?? '';
    case 'centralAccess':
      return account.centralAccess?.state ?? '';
    case 'centralAccessOn':
      return account.centralAccess?.on ?? '';
    case 'orphanedReport':
      return account.orphanedReport?.reference ?? '';
    case 'person':
      return people.map(({ name }) => name).join('; ');
    case 'email':
    case 'role':
    case 'since':
    case 'until':
    case 'manager':
    case 'trainingCompleted':
    case 'trainingDue':
    case 'left':
    case 'acknowledged':
      return joined(people.map((person) => person[field] ?? ''));
    default:
      return account[field] ?? '';
  }
}

function cellOf(field: FieldId, { account, people }: Entry, policyVersion: string | undefined): string {
  const facts: AccountFacts = account ?? {};
  const named = people.map(({ person, role }): PersonFacts => {
    const day = person.acknowledged.find(({ version }) => version === policyVersion)?.on;
    return { ...person, role: role?.role === UNNAMED_ROLE ? undefined : role?.role, since: role?.since, until: role?.until, acknowledged: day };
  });
  return saysOf(field, facts, named);
}

/** One value where all are alike; a cell of two people has two otherwise. */
function joined(values: readonly string[]): string {
  return new Set(values).size <= 1 ? (values[0] ?? '') : values.join('; ');
}
