// Everyone who can act on the look-alike sites: the accounts of the example organisation, and invented bystanders.
// Ids, names and handles are those of the example organisation file, so that its register recognises them.
export interface Account {
  /** Short name used in `?as=` and `setIdentity`. */
  readonly key: string;
  readonly name: string;
  readonly id: string;
  readonly handle: string;
  /** Facebook only: the second id a Page has, used by Business Suite. */
  readonly pageId?: string;
}

export const xAccounts: readonly Account[] = [
  { key: 'sam', name: 'Sam Carter', handle: 'samcarter_77', id: '1400000000000000077' },
  { key: 'midshire-x', name: 'Midshire Fire', handle: 'MidshireFire', id: '1500000000000000001' },
  { key: 'kelling-x', name: 'Kelling Fire', handle: 'KellingFire', id: '1500000000000000002' },
  { key: 'cfo-x', name: 'Chief Fire Officer', handle: 'CFO_Midshire', id: '1500000000000000003' },
  { key: 'harrowdale-x', name: 'Harrowdale Council', handle: 'Harrowdale', id: '1500000000000000004' },
  { key: 'hall-x', name: 'Lightwater Village Hall', handle: 'LightwaterHall', id: '1500000000000000099' },
  { key: 'dee', name: 'Dee Holt', handle: 'dee_holt', id: '1400000000000000078' },
  { key: 'ruth', name: 'Ruth Ansell', handle: 'ruth_ansell', id: '1400000000000000079' },
  { key: 'priya', name: 'Cllr Priya Shah', handle: 'priya_for_kelling', id: '1400000000000000080' },
];

export const facebookAccounts: readonly Account[] = [
  { key: 'sam', name: 'Sam Carter', handle: 'sam.carter.77', id: '100000000000077' },
  { key: 'midshire-fb', name: 'Midshire Fire and Rescue', handle: 'midshirefire', id: '61550000000002', pageId: '110000000000002' },
  { key: 'kelling-fb', name: 'Kelling Fire Station', handle: 'kellingfire', id: '61550000000001', pageId: '110000000000001' },
  { key: 'eastmarsh-fb', name: 'Eastmarsh Fire Station', handle: 'eastmarshfire', id: '61550000000003', pageId: '110000000000003' },
  { key: 'hall-fb', name: 'Lightwater Village Hall', handle: 'lightwaterhall', id: '61550000000099', pageId: '110000000000099' },
  { key: 'dee', name: 'Dee Holt', handle: 'dee.holt', id: '100000000000078' },
  { key: 'ruth', name: 'Ruth Ansell', handle: 'ruth.ansell', id: '100000000000079' },
];

/** Own logins offered by the account menu on X; switching to one is a full page load. */
export const xOwnKeys = ['sam', 'cfo-x', 'hall-x'] as const;
/** Accounts offered to act as without a page load. */
export const xDelegateKeys = ['midshire-x', 'kelling-x'] as const;
/** Pages the signed-in person can switch into on Facebook. */
export const facebookPageKeys = ['kelling-fb', 'midshire-fb', 'eastmarsh-fb', 'hall-fb'] as const;

/**
 * Finds an account by its short name, its id or its handle.
 * @throws when nobody is called that, so that a misspelt test fails where it is written.
 */
export function accountOf(accounts: readonly Account[], keyOrId: string): Account {
  const found = findAccount(accounts, keyOrId);
  if (!found) throw new Error(`No account ${keyOrId} on the look-alike site; there are ${accounts.map((a) => a.key).join(', ')}.`);
  return found;
}

export function findAccount(accounts: readonly Account[], keyOrId: string | undefined): Account | undefined {
  return accounts.find((a) => a.key === keyOrId || a.id === keyOrId || a.handle === keyOrId || (a.pageId !== undefined && a.pageId === keyOrId));
}
