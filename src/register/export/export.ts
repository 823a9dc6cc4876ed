// The register as rows again: the cells of the sheet it came from, column by column, then ours; in the order of the screen. An import of it changes nothing.
import type { Register } from '../../model/register.ts';
import { type Compare, comparing } from '../by-name.ts';
import { FIELD_IDS, type FieldId, headerOf } from '../columns/fields.ts';
import type { Column } from '../columns/guess.ts';
import { type AccountFacts, readLine } from '../import/line.ts';
import type { PersonFacts } from '../import/line-people.ts';
import { UNNAMED_ROLE } from '../import/roles.ts';
import { type Entry, entriesOf, inOrder } from './entries.ts';
import { partOfName } from './part-of-name.ts';
import { isOfAccount, SaidAbove } from './said-above.ts';

export interface ExportOptions {
  /** The version the column of acknowledgements speaks of. */
  readonly policyVersion?: string | undefined;
  /** The order of names; English where nothing is said. */
  readonly compare?: Compare;
}

/** Titles, header and lines, as text. */
export function exportRows(register: Register, { policyVersion, compare = comparing('en') }: ExportOptions = {}): readonly (readonly string[])[] {
  const sheet = register.sheet ?? { titles: [], columns: [], rows: [] };
  const entries = inOrder(entriesOf(register, sheet), compare);
  const said = new SaidAbove();
  const had = new Set(sheet.columns.map(({ field }) => field));
  const ours = FIELD_IDS.filter((field) => !had.has(field) && (WANTED.has(field) || entries.some((entry) => cellOf(field, entry, policyVersion) !== '')));
  const columns = sheet.columns.map(({ field }, index): Column => ({ index, header: '', field: (field as FieldId | undefined) ?? 'kept' }));
  return [
    ...sheet.titles,
    [...sheet.columns.map(({ header }) => header), ...ours.map(headerOf)],
    ...entries.map((entry) => {
      const cells = columns.map((column) => kept(column, columns, entry, said, policyVersion));
      columns.forEach(({ field }, at) => {
        if (cells[at]?.trim() !== '') said.add(entry, field);
      });
      return [...cells, ...ours.map((field) => cellOf(field, entry, policyVersion))];
    }),
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

/** The cell as it came, if it still means what the register says; else what the register says now. */
function kept(column: Column, columns: readonly Column[], entry: Entry, said: SaidAbove, policyVersion: string | undefined): string {
  const raw = entry.line?.cells[column.index] ?? '';
  if (column.field === 'kept' || column.field === 'password') return raw;
  const now = cellOf(column.field, entry, policyVersion);
  if (column.field === 'surname' || (column.field === 'person' && columns.some(({ field }) => field === 'surname')))
    return partOfName(column, columns, entry, raw);
  if (entry.line === undefined) return now;
  // An account that has gone leaves nothing by which another could be made of its line.
  if (entry.account === undefined && entry.line.accounts.length > 0 && isOfAccount(column.field)) return '';
  const meant = readLine(entry.line.cells, columns, 1);
  const before = saysOf(column.field, meant.account, meant.people);
  if (before === now || (before === 'yes' && now !== '')) return raw;
  // A blank cell says nothing against the register where a line above it says it, or where the register has no more than its default.
  // Lines do not keep their places, so each names its own account.
  if (raw.trim() === '' && !TELLING.has(column.field) && (said.has(entry, column.field) || DEFAULTS[column.field] === now)) return raw;
  return column.field === 'person' && columns.filter(({ field }) => field === 'person').length > 1 ? raw : now;
}

/** By which an account is told from others. */
const TELLING: ReadonlySet<FieldId> = new Set(['platform', 'accountName', 'handle', 'link', 'profileId', 'pageId', 'userId']);

const DEFAULTS: Partial<Record<FieldId, string>> = { state: 'active', kind: 'corporate' };

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
    case 'surname':
      return '';
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
