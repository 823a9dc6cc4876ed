// How much of the register is filled in, column by column.
import type { Account } from '../../model/account.ts';
import type { Register } from '../../model/register.ts';

/** Closed and orphaned accounts owe nothing any more. */
export const inUse = ({ state }: Account): boolean => state === 'active' || state === 'dormant';

export interface Filled {
  readonly column: string;
  readonly filled: number;
  readonly of: number;
}

const ACCOUNT_COLUMNS = ['serviceArea', 'responsible', 'deputy', 'outOfHours', 'centralAccess'] as const;
const PERSON_COLUMNS = ['email', 'manager', 'trainingCompleted', 'roles'] as const;

/** A cell that says `missing` fills nothing: the count is what the report of accounts without central access leaves over. */
const isFilled = (account: Account, column: (typeof ACCOUNT_COLUMNS)[number]): boolean =>
  column === 'centralAccess' ? account.centralAccess !== undefined && account.centralAccess.state !== 'missing' : Boolean(account[column]);

/** How many cells of each column that should not be blank are filled. Accounts out of use are left out. */
export function completeness({ accounts, people }: Pick<Register, 'accounts' | 'people'>): readonly Filled[] {
  const used = accounts.filter(inUse);
  const ids = used.filter(({ profileId, pageId, userId }) => profileId ?? pageId ?? userId).length;
  return [
    { column: 'platformId', filled: ids, of: used.length },
    ...ACCOUNT_COLUMNS.map((column) => ({
      column,
      filled: used.filter((account) => isFilled(account, column)).length,
      of: used.length,
    })),
    ...PERSON_COLUMNS.map((column) => ({
      column,
      filled: people.filter((person) => (column === 'roles' ? person.roles.length > 0 : person[column] !== undefined && person[column] !== '')).length,
      of: people.length,
    })),
  ];
}
