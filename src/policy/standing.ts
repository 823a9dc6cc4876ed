// From what a page shows to who it is on the register: ids first, handle second, and never a corporate account taken for a person.
import type { Account, Standing } from '../model/account.ts';
import type { IdentityReading, KnownIdentity } from '../model/identity.ts';
import type { OpenPolicy } from './open.ts';
import { looksLikeOurs } from './standing-names.ts';

/** The voice a composer speaks with. A reading that is not sure gives `unknown`. */
export function standingOf(reading: IdentityReading, policy: OpenPolicy): Standing {
  if (reading.state === 'unknown') return { actingAs: 'unknown', name: '' };
  const account = accountOf(reading, policy.policy.accounts);
  if (account) return { actingAs: account.kind, name: account.name, account };
  const name = reading.name ?? (reading.handle ? `@${reading.handle}` : '');
  if (!reading.ownLogin) return { actingAs: 'unregistered', name };
  const ours = reading.platform === 'x' && looksLikeOurs([reading.handle ?? '', reading.name ?? ''], policy.policy);
  return { actingAs: ours ? 'unregistered' : 'personal', name };
}

function accountOf(reading: KnownIdentity, accounts: readonly Account[]): Account | undefined {
  const here = accounts.filter(({ platform }) => platform === reading.platform);
  for (const id of reading.ids) {
    const found = here.find(({ profileId, pageId, userId }) => id === profileId || id === pageId || id === userId);
    if (found) return found;
  }
  const handle = reading.handle?.toLowerCase();
  if (handle === undefined) return undefined;
  // An id that is known and differs is stronger than a handle: handles are given up and taken by others.
  return here.find((account) => account.handle?.toLowerCase() === handle && (reading.ids.length === 0 || account.userId === undefined));
}
