// Accounts: the register of accounts as a table, a page for each, and a new one.
import { useMemo, useState } from 'preact/hooks';
import type { Account } from '../../model/account.ts';
import { withItem } from '../../workspace/items.ts';
import { useDesk } from '../desk.ts';
import { Page } from '../parts/page.tsx';
import { Table } from '../parts/table.tsx';
import { BY_NAME } from '../parts/table-rows.ts';
import { Import } from '../people/import.tsx';
import { EmptyRegister, RegisterActions } from '../people/register-actions.tsx';
import { useWords } from '../words.ts';
import { AccountPage } from './account-page.tsx';
import { accountColumns, accountFilters } from './columns.tsx';
import { NewAccount } from './new-account.tsx';

export function Accounts() {
  const { t } = useWords();
  const { workspace, edit, detail, go } = useDesk();
  const [adding, setAdding] = useState(false);
  // The same columns and filters from one painting to the next, so that only rows that are others are painted.
  const columns = useMemo(() => {
    const change = (before: Account, next: Account): void => edit(t('desk_account_changed', { name: before.name }), (now) => withItem(now, 'accounts', next));
    return accountColumns(t, change, (row) => go('accounts', row.id));
  }, [t, edit, go]);
  const filters = useMemo(() => accountFilters(t), [t]);
  const account = workspace.accounts.find(({ id }) => id === detail);
  if (account) return <AccountPage account={account} />;
  if (detail === 'import') return <Import from="accounts" />;

  return (
    <Page
      title={t('desk_tab_accounts')}
      lead={t('desk_accounts_lead')}
      actions={
        <RegisterActions tab="accounts">
          <button type="button" class="filled" onClick={() => setAdding(true)}>
            {t('desk_account_new')}
          </button>
        </RegisterActions>
      }
    >
      {workspace.accounts.length === 0 ? (
        <EmptyRegister tab="accounts" icon="building" title={t('desk_accounts_none')}>
          {t('desk_accounts_none_do')}
        </EmptyRegister>
      ) : (
        <Table
          caption={t('desk_tab_accounts')}
          rows={workspace.accounts}
          keyOf={({ id }) => id}
          nameOf={({ name }) => name}
          columns={columns}
          filters={filters}
          wanting
          order={BY_NAME}
        />
      )}
      {adding && <NewAccount close={() => setAdding(false)} />}
    </Page>
  );
}
