// The columns of the table of accounts, and what each cell may become.

import type { T } from '../../i18n/translator.ts';
import { type Account, accountKindSchema, accountStateSchema } from '../../model/account.ts';
import { type CentralState, centralStateSchema } from '../../model/central-access.ts';
import { platformNameSchema } from '../../model/identity.ts';
import { Icon } from '../../ui/icons.tsx';
import { VOICES } from '../../ui/voice.ts';
import { withoutEmpty } from '../../workspace/items.ts';
import type { Column, Filter } from '../parts/table.tsx';

export const PLATFORMS = platformNameSchema.options;
export const KINDS = accountKindSchema.options;
export const STATES = accountStateSchema.options;
export const ACCESS = centralStateSchema.options;

/** Accounts that nobody posts on need no deputy and no night number. */
const inUse = ({ state }: Account): boolean => state === 'active';
const stateKey = (state: string): string => `desk_access_${state.replaceAll('-', '_')}`;

/** The account with one cell changed; an emptied cell is left out. */
function withCell<F extends keyof Account>(account: Account, field: F, value: Account[F] | ''): Account {
  return withoutEmpty({ ...account, [field]: value });
}

export function accountColumns(t: T, change: (before: Account, next: Account) => void, open: (row: Account) => void): readonly Column<Account>[] {
  const text = (field: 'serviceArea' | 'responsible' | 'deputy' | 'outOfHours'): Column<Account> => ({
    id: field,
    title: t(`desk_account_${field}`),
    text: (row) => row[field] ?? '',
    wanted: inUse,
    edit: {
      kind: 'text',
      save: (row, value) => {
        change(row, withCell(row, field, value));
        return undefined;
      },
    },
  });
  return [
    {
      id: 'name',
      title: t('desk_account_name'),
      text: (row) => row.name,
      open,
      cell: (row) => (
        <span class="with-icon">
          <Icon name={VOICES[row.kind].icon} size={18} />
          {row.name}
        </span>
      ),
    },
    { id: 'platform', title: t('desk_account_platform'), text: (row) => t(`desk_platform_${row.platform}`) },
    {
      id: 'kind',
      title: t('desk_account_kind'),
      text: (row) => t(`desk_kind_${row.kind}`),
      edit: {
        kind: 'choice',
        choices: KINDS.map((one) => [one, t(`desk_kind_${one}_choice`)]),
        value: (row) => row.kind,
        save: (row, value) => {
          change(row, { ...row, kind: accountKindSchema.parse(value) });
          return undefined;
        },
      },
    },
    text('serviceArea'),
    text('responsible'),
    text('deputy'),
    text('outOfHours'),
    {
      id: 'centralAccess',
      title: t('desk_account_access'),
      text: (row) => (row.centralAccess ? t(stateKey(row.centralAccess.state)) : ''),
      wanted: true,
      edit: {
        kind: 'choice',
        choices: [['', '—'], ...ACCESS.map((one) => [one, t(stateKey(one))] as const)],
        value: (row) => row.centralAccess?.state ?? '',
        save: (row, value) => {
          change(row, withCell(row, 'centralAccess', value === '' ? '' : { ...row.centralAccess, state: value as CentralState }));
          return undefined;
        },
      },
    },
    {
      id: 'state',
      title: t('desk_account_state'),
      text: (row) => t(`desk_state_${row.state}`),
      cell: (row) => (
        <span class="pill" data-tone={row.state === 'active' ? 'good' : row.state === 'orphaned' ? 'block' : 'warn'}>
          {t(`desk_state_${row.state}`)}
        </span>
      ),
      edit: {
        kind: 'choice',
        choices: STATES.map((one) => [one, t(`desk_state_${one}`)]),
        value: (row) => row.state,
        save: (row, value) => {
          change(row, { ...row, state: accountStateSchema.parse(value) });
          return undefined;
        },
      },
    },
  ];
}

export function accountFilters(t: T): readonly Filter<Account>[] {
  return [
    {
      id: 'platform',
      label: t('desk_account_platform'),
      choices: PLATFORMS.map((one) => [one, t(`desk_platform_${one}`)]),
      test: (row, choice) => row.platform === choice,
    },
    { id: 'kind', label: t('desk_account_kind'), choices: KINDS.map((one) => [one, t(`desk_kind_${one}`)]), test: (row, choice) => row.kind === choice },
    { id: 'state', label: t('desk_account_state'), choices: STATES.map((one) => [one, t(`desk_state_${one}`)]), test: (row, choice) => row.state === choice },
  ];
}
