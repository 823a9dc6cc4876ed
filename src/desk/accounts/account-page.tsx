// One account: how it is known, who looks after it, whether comms can get in, its five steps, who has roles on it.
import { useState } from 'preact/hooks';
import type { Account } from '../../model/account.ts';
import { byName } from '../../register/by-name.ts';
import { withItem, withoutItem } from '../../workspace/items.ts';
import { useDesk } from '../desk.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Card, Empty, Page } from '../parts/page.tsx';
import { useWords } from '../words.ts';
import { AccountForm } from './account-form.tsx';
import { SetUpSteps } from './set-up-steps.tsx';

export function AccountPage({ account }: { readonly account: Account }) {
  const { t, n, day, compare } = useWords();
  const { workspace, edit, go } = useDesk();
  const [removing, setRemoving] = useState(false);
  const admins = byName(workspace.people, compare).flatMap((person) =>
    person.roles.filter((role) => role.account === account.id).map((role) => ({ person, role })),
  );
  return (
    <Page
      title={account.name}
      lead={`${t(`desk_platform_${account.platform}`)} · ${t(`desk_kind_${account.kind}`)} · ${t(`desk_state_${account.state}`)}`}
      back={{ label: t('desk_tab_accounts'), go: () => go('accounts') }}
      actions={
        <button type="button" class="danger" onClick={() => setRemoving(true)}>
          {t('desk_account_remove')}
        </button>
      }
    >
      <AccountForm account={account} key={account.id} />
      <SetUpSteps account={account} />
      <Card title={t('desk_account_admins')}>
        {admins.length === 0 ? (
          <Empty icon="people" title={t('desk_account_admins_none')}>
            <p>{t('desk_account_admins_none_do')}</p>
          </Empty>
        ) : (
          <ul class="plain">
            {admins.map(({ person, role }) => (
              <li key={`${person.id} ${role.role}`}>
                <button type="button" class="quiet open" onClick={() => go('people', person.id)}>
                  {person.name}
                </button>{' '}
                · {role.role}
                {role.since && ` · ${t('desk_role_since', { day: day(role.since) })}`}
              </li>
            ))}
          </ul>
        )}
        {admins.length === 1 && <p class="problem">{t('desk_account_one_admin')}</p>}
      </Card>
      {removing && (
        <Dialog title={t('desk_account_remove')} onClose={() => setRemoving(false)}>
          <p>{n('desk_account_remove_sure', admins.length, { name: account.name })}</p>
          <p class="soft">{t('desk_account_remove_instead')}</p>
          <div class="actions">
            <button
              type="button"
              class="danger"
              onClick={() => {
                edit(t('desk_account_removed', { name: account.name }), (now) => {
                  const without = withoutItem(now, 'accounts', account.id);
                  return {
                    ...without,
                    people: without.people.map((person) => ({ ...person, roles: person.roles.filter((role) => role.account !== account.id) })),
                  };
                });
                go('accounts');
              }}
            >
              {t('desk_account_remove')}
            </button>
            <button type="button" onClick={() => setRemoving(false)}>
              {t('desk_cancel')}
            </button>
          </div>
        </Dialog>
      )}
    </Page>
  );
}

/** Keeps the account with these fields; used by the parts of its page. */
export function useAccountChange(account: Account): (change: Partial<Account>) => void {
  const { t } = useWords();
  const { edit } = useDesk();
  return (change) => edit(t('desk_account_changed', { name: account.name }), (now) => withItem(now, 'accounts', { ...account, ...change }));
}
