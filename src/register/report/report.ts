// Reports as plain tables: titles and cells are keys and text, so that the desk, the command line and a CSV file show the same rows.
import type { Account } from '../../model/account.ts';
import type { Person } from '../../model/person.ts';
import type { Register } from '../../model/register.ts';
import { acknowledgedCount, confirmedBy, missingByManager, type ReportOptions } from './acknowledged.ts';
import { administrators, administratorsOf, managerName } from './administrators.ts';
import { completeness, inUse } from './completeness.ts';

export interface ReportTable {
  /** Also the key of its title, `register_report_<id>`. */
  readonly id: ReportId;
  /** Keys of the column titles, `register_column_<name>`. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export const REPORT_IDS = [
  'acknowledged',
  'confirmed-by',
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

const named = (account: Account): readonly string[] => [
  account.name,
  account.platform === 'x' ? 'X' : 'Facebook',
  account.serviceArea ?? '',
  account.responsible ?? '',
];
const ACCOUNT = ['account', 'platform', 'service-area', 'responsible'];
/** One report. Every row is something to do, but for those that prove what is done: how many have confirmed, and who. */
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
    case 'confirmed-by':
      return of(
        ['person', 'email', 'version', 'day', 'source'],
        confirmedBy(register, options).map(({ person, on, receipt }) => [
          person.name,
          person.email ?? '',
          options.policyVersion,
          on,
          receipt ? 'signed-receipt' : 'by-hand',
        ]),
      );
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
