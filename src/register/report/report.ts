// Reports as plain tables: titles and cells are keys and text, so that the desk, the command line and a CSV file show the same rows.
import type { Account } from '../../model/account.ts';
import type { Day } from '../../model/election.ts';
import type { Person } from '../../model/person.ts';
import type { Register } from '../../model/register.ts';
import { slug } from '../import/ids.ts';

export interface ReportTable {
  /** Also the key of its title, `register_report_<id>`. */
  readonly id: ReportId;
  /** Keys of the column titles, `register_column_<name>`. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export const REPORT_IDS = [
  'acknowledged',
  'missing-by-manager',
  'no-central-access',
  'orphaned',
  'dormant',
  'no-deputy',
  'no-second-administrator',
  'leavers-roles-open',
  'reviews-due',
  'training-due',
  'completeness',
] as const;
export type ReportId = (typeof REPORT_IDS)[number];

export interface ReportOptions {
  readonly policyVersion: string;
  readonly today: Day;
}

/** Where nobody is named. */
const NONE = '';

const holds = (role: Person['roles'][number], today: Day): boolean =>
  (role.until === undefined || role.until >= today) && (role.suspended === undefined || (role.suspended.until !== undefined && role.suspended.until < today));

/** People who administer something today, or once will again: suspended ones too, since the policy is theirs to read. Leavers are not asked. */
export function administrators({ people }: Pick<Register, 'people'>, today: Day): readonly Person[] {
  return people.filter(({ roles, left }) => (left === undefined || left > today) && roles.some(({ until }) => until === undefined || until >= today));
}

/** Who runs one account today: leavers and roles that have ended or are suspended do not count. */
export function administratorsOf(account: Account['id'], { people }: Pick<Register, 'people'>, today: Day): readonly Person[] {
  return people.filter(({ left, roles }) => (left === undefined || left > today) && roles.some((role) => role.account === account && holds(role, today)));
}

export const hasAcknowledged = (person: Person, version: string): boolean => person.acknowledged.some((one) => one.version === version);

export interface AcknowledgedCount {
  readonly acknowledged: number;
  readonly of: number;
}

/** N of M for one version of the policy. M is everybody who administers an account today. */
export function acknowledgedCount(register: Pick<Register, 'people'>, { policyVersion, today }: ReportOptions): AcknowledgedCount {
  const all = administrators(register, today);
  return { acknowledged: all.filter((person) => hasAcknowledged(person, policyVersion)).length, of: all.length };
}

/** How many had confirmed by each day on which somebody did: a line that only rises. */
export function acknowledgedOverTime(
  register: Pick<Register, 'people'>,
  options: ReportOptions,
): readonly { readonly day: Day; readonly acknowledged: number }[] {
  const days = administrators(register, options.today)
    .flatMap(({ acknowledged }) => acknowledged.filter(({ version }) => version === options.policyVersion).slice(0, 1))
    .map(({ on }) => on)
    .sort();
  return [...new Set(days)].map((day) => ({ day, acknowledged: days.filter((one) => one <= day).length }));
}

/** The names still missing, by manager; those without a manager last. */
export function missingByManager(
  register: Pick<Register, 'people'>,
  options: ReportOptions,
): readonly { readonly manager: string; readonly people: readonly Person[] }[] {
  const missing = administrators(register, options.today).filter((person) => !hasAcknowledged(person, options.policyVersion));
  const groups = new Map<string, { manager: string; people: Person[] }>();
  for (const person of missing) {
    const manager = managerName(person, register.people);
    const group = groups.get(slug(manager)) ?? { manager, people: [] };
    group.people.push(person);
    groups.set(slug(manager), group);
  }
  return [...groups.values()]
    .map(({ manager, people }) => ({ manager, people: people.toSorted(byName) }))
    .sort(
      (one, other) =>
        Number(one.manager === NONE) - Number(other.manager === NONE) ||
        other.people.length - one.people.length ||
        one.manager.localeCompare(other.manager, 'en'),
    );
}

/** A manager is named by name or by the id of a person. */
export function managerName({ manager }: Person, people: readonly Person[]): string {
  return people.find(({ id }) => id === manager)?.name ?? manager ?? NONE;
}

const byName = (one: Pick<Person, 'name'>, other: Pick<Person, 'name'>): number => one.name.localeCompare(other.name, 'en');
const named = (account: Account): readonly string[] => [
  account.name,
  account.platform === 'x' ? 'X' : 'Facebook',
  account.serviceArea ?? '',
  account.responsible ?? '',
];
const ACCOUNT = ['account', 'platform', 'service-area', 'responsible'];
const inUse = ({ state }: Account): boolean => state === 'active' || state === 'dormant';

/** One report. Every row of it is something to do. */
export function report(id: ReportId, register: Pick<Register, 'accounts' | 'people'>, options: ReportOptions): ReportTable {
  const { accounts, people } = register;
  const { today } = options;
  const of = (columns: readonly string[], rows: readonly (readonly string[])[]): ReportTable => ({ id, columns, rows });
  const listed = (
    test: (account: Account) => boolean,
    more: (account: Account) => readonly string[] = () => [],
    columns: readonly string[] = [],
  ): ReportTable =>
    of(
      [...ACCOUNT, ...columns],
      accounts.filter(test).map((account) => [...named(account), ...more(account)]),
    );
  const onAccount = ({ id: account }: Account): readonly Person[] => administratorsOf(account, register, today);
  switch (id) {
    case 'acknowledged': {
      const { acknowledged, of: all } = acknowledgedCount(register, options);
      return of(
        ['version', 'acknowledged', 'administrators', 'percent'],
        [[options.policyVersion, String(acknowledged), String(all), percent(acknowledged, all)]],
      );
    }
    case 'missing-by-manager':
      return of(
        ['manager', 'person', 'email'],
        missingByManager(register, options).flatMap(({ manager, people: missing }) => missing.map((person) => [manager, person.name, person.email ?? ''])),
      );
    case 'no-central-access':
      return listed(
        (account) => inUse(account) && (account.centralAccess === undefined || account.centralAccess.state === 'missing'),
        (account) => [account.centralAccess?.state ?? 'blank'],
        ['central-access'],
      );
    case 'orphaned':
      return listed(
        ({ state }) => state === 'orphaned',
        ({ orphanedReport, centralAccess }) => [orphanedReport?.reference ?? '', centralAccess?.acceptedBy ?? '', centralAccess?.reviewBy ?? ''],
        ['report', 'accepted-by', 'review-by'],
      );
    case 'dormant':
      return listed(
        ({ state }) => state === 'dormant',
        ({ lastPosted }) => [lastPosted ?? ''],
        ['last-posted'],
      );
    case 'no-deputy':
      return listed((account) => inUse(account) && !account.deputy);
    case 'no-second-administrator':
      return listed(
        (account) => inUse(account) && onAccount(account).length < 2,
        (account) => [
          onAccount(account)
            .map(({ name }) => name)
            .join('; '),
        ],
        ['administrators'],
      );
    case 'leavers-roles-open':
      return of(
        ['person', 'left', 'account', 'role'],
        people.flatMap(({ name, left, roles }) =>
          left === undefined || left > today
            ? []
            : roles
                .filter(({ until }) => until === undefined || until > left)
                .map((role) => [name, left, accounts.find(({ id: one }) => one === role.account)?.name ?? role.account, role.role]),
        ),
      );
    case 'reviews-due':
      return listed(
        ({ centralAccess }) => centralAccess?.reviewBy !== undefined && centralAccess.reviewBy <= today,
        ({ centralAccess }) => [centralAccess?.acceptedBy ?? '', centralAccess?.reviewBy ?? ''],
        ['accepted-by', 'review-by'],
      );
    case 'training-due':
      return of(
        ['person', 'manager', 'training-completed', 'training-due'],
        administrators(register, today)
          .filter(({ trainingCompleted, trainingDue }) => trainingCompleted === undefined || (trainingDue !== undefined && trainingDue <= today))
          .map((person) => [person.name, managerName(person, people), person.trainingCompleted ?? '', person.trainingDue ?? '']),
      );
    case 'completeness':
      return of(
        ['column', 'filled', 'of', 'percent'],
        completeness(register).map(({ column, filled, of: all }) => [column, String(filled), String(all), percent(filled, all)]),
      );
  }
}

const percent = (part: number, all: number): string => (all === 0 ? '' : `${Math.round((part / all) * 100)}%`);

export interface Filled {
  readonly column: string;
  readonly filled: number;
  readonly of: number;
}

const ACCOUNT_COLUMNS = ['serviceArea', 'responsible', 'deputy', 'outOfHours', 'centralAccess'] as const;
const PERSON_COLUMNS = ['email', 'manager', 'trainingCompleted', 'roles'] as const;

/** How many cells of each column that should not be blank are filled. Closed and orphaned accounts owe nothing any more. */
export function completeness({ accounts, people }: Pick<Register, 'accounts' | 'people'>): readonly Filled[] {
  const used = accounts.filter(inUse);
  const ids = used.filter(({ profileId, pageId, userId }) => profileId ?? pageId ?? userId).length;
  return [
    { column: 'platformId', filled: ids, of: used.length },
    ...ACCOUNT_COLUMNS.map((column) => ({
      column,
      filled: used.filter((account) => account[column] !== undefined && account[column] !== '').length,
      of: used.length,
    })),
    ...PERSON_COLUMNS.map((column) => ({
      column,
      filled: people.filter((person) => (column === 'roles' ? person.roles.length > 0 : person[column] !== undefined && person[column] !== '')).length,
      of: people.length,
    })),
  ];
}
