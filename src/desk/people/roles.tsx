// The roles of one person: given, changed, suspended for a time, ended. Role names are the platform's own.
import { useState } from 'preact/hooks';
import type { Person, Role } from '../../model/person.ts';
import { byName } from '../../register/by-name.ts';
import { withItem } from '../../workspace/items.ts';
import { accountChoices } from '../accounts/choices.ts';
import { useDesk } from '../desk.ts';
import { ChoiceField } from '../parts/field.tsx';
import { Card } from '../parts/page.tsx';
import { useWords } from '../words.ts';
import { ChangeRole } from './change-role.tsx';
import { ROLE_NAMES } from './role-names.ts';

export function Roles({ person }: { readonly person: Person }) {
  const { t, day, compare } = useWords();
  const { workspace, today, edit } = useDesk();
  const [account, setAccount] = useState('');
  const platform = workspace.accounts.find(({ id }) => id === account)?.platform;
  const [role, setRole] = useState('');
  /** Place in the list of the role that is changed. */
  const [changing, setChanging] = useState<number>();
  const changed = person.roles[changing ?? -1];
  const names = platform ? ROLE_NAMES[platform] : [];
  const chosen = names.some((one) => one === role) ? role : (names[0] ?? '');
  const nameOf = (id: string): string => workspace.accounts.find((one) => one.id === id)?.name ?? id;
  const keep = (label: string, roles: readonly Role[]): void => edit(label, (now) => withItem(now, 'people', { ...person, roles: [...roles] }));

  const listed = person.roles.map((one, index) => ({ one, index })).toSorted((a, b) => compare(nameOf(a.one.account), nameOf(b.one.account)));

  const give = (event: Event): void => {
    event.preventDefault();
    if (account === '') return;
    keep(t('desk_role_given', { name: person.name, account: nameOf(account) }), [...person.roles, { account, role: chosen, since: today }]);
    setAccount('');
  };
  const suspend = (at: number): void =>
    keep(
      t('desk_role_changed', { name: person.name }),
      person.roles.map(({ suspended, ...one }, index) =>
        index !== at ? { ...one, ...(suspended ? { suspended } : {}) } : suspended ? one : { ...one, suspended: { from: today } },
      ),
    );
  return (
    <Card title={t('desk_person_roles')}>
      {person.roles.length === 0 && <p>{t('desk_role_none')}</p>}
      <ul class="role-list">
        {listed.map(({ one, index }) => (
          <li key={`${one.account} ${person.roles.slice(0, index).filter(({ account: on }) => on === one.account).length}`}>
            <div>
              <strong>{nameOf(one.account)}</strong>
              <p class="soft">
                {one.role}
                {one.since && ` · ${t('desk_role_since', { day: day(one.since) })}`}
                {one.suspended && ` · ${t('desk_role_suspended_from', { day: day(one.suspended.from) })}`}
              </p>
            </div>
            <button type="button" class="quiet" onClick={() => setChanging(index)}>
              {t('desk_change')}
              <span class="unseen">
                {' '}
                {one.role}, {nameOf(one.account)}
              </span>
            </button>
            <button type="button" class="quiet" onClick={() => suspend(index)}>
              {t(one.suspended ? 'desk_role_resume' : 'desk_role_suspend')}
              <span class="unseen"> {nameOf(one.account)}</span>
            </button>
            <button
              type="button"
              class="quiet"
              onClick={() =>
                keep(
                  t('desk_role_ended', { name: person.name, account: nameOf(one.account) }),
                  person.roles.filter((_, at) => at !== index),
                )
              }
            >
              {t('desk_role_end')}
              <span class="unseen"> {nameOf(one.account)}</span>
            </button>
          </li>
        ))}
      </ul>
      <form class="row-of-fields" onSubmit={give}>
        <ChoiceField
          label={t('desk_role_account')}
          value={account}
          onChange={setAccount}
          width="short"
          choices={[['', '—'], ...accountChoices(byName(workspace.accounts, compare), t)]}
        />
        {platform && <ChoiceField label={t('desk_role_role')} value={chosen} onChange={setRole} width="short" choices={names.map((one) => [one, one])} />}
        <button type="submit" disabled={account === ''}>
          {t('desk_role_give')}
        </button>
      </form>
      {changed && (
        <ChangeRole
          role={changed}
          others={person.roles.flatMap((one) => (one !== changed && one.account === changed.account ? one.role : []))}
          keep={(name, label) =>
            keep(
              label,
              person.roles.map((one) => (one === changed ? { ...one, role: name } : one)),
            )
          }
          close={() => setChanging(undefined)}
        />
      )}
    </Card>
  );
}
