// The columns of the table of people, and what each cell may become.

import type { Account } from '../../model/account.ts';
import type { Person, Role } from '../../model/person.ts';
import { withoutEmpty } from '../../workspace/items.ts';
import { isEmail } from '../../workspace/own-details.ts';
import type { Column, Filter } from '../parts/table.tsx';
import type { Words } from '../words.ts';

type TextField = 'email' | 'manager' | 'trainingCompleted' | 'trainingDue';

/** Somebody who has left needs nothing more. */
const stillHere = ({ left }: Person): boolean => left === undefined;

export function personColumns(
  { t, compare }: Pick<Words, 't' | 'compare'>,
  accounts: readonly Account[],
  version: string | undefined,
  change: (before: Person, next: Person) => void,
  open: (row: Person) => void,
): readonly Column<Person>[] {
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  const rolesOf = ({ roles }: Person): Role[] => roles.toSorted((one, other) => compare(names.get(one.account) ?? '', names.get(other.account) ?? ''));
  const text = (field: TextField, kind: 'text' | 'date', wanted: boolean, check?: (value: string) => string | undefined): Column<Person> => ({
    id: field,
    title: t(`desk_person_${field}`),
    text: (row) => row[field] ?? '',
    ...(wanted ? { wanted: stillHere } : {}),
    ...(kind === 'date' ? { days: true } : {}),
    edit: {
      kind,
      save: (row, value) => {
        const wrong = value === '' ? undefined : check?.(value);
        if (wrong === undefined) change(row, withoutEmpty({ ...row, [field]: value }));
        return wrong;
      },
    },
  });
  return [
    {
      id: 'name',
      title: t('desk_person_name'),
      text: ({ name }) => name,
      open,
    },
    text('email', 'text', true, (value) => (isEmail(value) ? undefined : t('desk_person_email_wrong'))),
    text('manager', 'text', true),
    {
      id: 'roles',
      title: t('desk_person_roles'),
      text: (row) =>
        rolesOf(row)
          .map(({ account, role }) => `${names.get(account) ?? account} (${role})`)
          .join('; '),
      cell: (row) => (
        <ul>
          {rolesOf(row).map(({ account, role, suspended }) => (
            <li key={`${account} ${role}`}>
              {names.get(account) ?? account} <span class="soft">{suspended ? t('desk_role_suspended', { role }) : role}</span>
            </li>
          ))}
        </ul>
      ),
      wanted: stillHere,
    },
    text('trainingCompleted', 'date', true),
    text('trainingDue', 'date', false),
    {
      id: 'acknowledged',
      title: version === undefined ? t('desk_person_acknowledged') : t('desk_person_acknowledged_version', { version }),
      text: (row) => row.acknowledged.find((one) => one.version === version)?.on ?? '',
      days: true,
      ...(version === undefined ? {} : { wanted: stillHere }),
    },
    {
      id: 'left',
      title: t('desk_person_left'),
      text: ({ left }) => left ?? '',
      days: true,
    },
  ];
}

export function personFilters({ t, compare }: Pick<Words, 't' | 'compare'>, people: readonly Person[]): readonly Filter<Person>[] {
  const managers = [...new Set(people.map(({ manager }) => manager).filter((one): one is string => Boolean(one)))].sort(compare);
  return [
    { id: 'manager', label: t('desk_person_manager'), choices: managers.map((one) => [one, one]), test: (row, choice) => row.manager === choice },
    {
      id: 'here',
      label: t('desk_person_here'),
      choices: [
        ['here', t('desk_person_here_yes')],
        ['left', t('desk_person_here_left')],
      ],
      test: (row, choice) => (row.left !== undefined) === (choice === 'left'),
    },
  ];
}
