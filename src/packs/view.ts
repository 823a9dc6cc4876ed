// A pack as an organisation file, which is what the rest of the extension reads: one's own entry laid over it, nobody else's.
import { accountSchema } from '../model/account.ts';
import type { OrganisationFile } from '../model/organisation.ts';
import type { Pack } from '../model/pack.ts';
import type { SealedEntry } from '../model/sealed.ts';

/** The organisation as one person's device sees it. Without an entry it has accounts and no people. */
export function viewOf(pack: Pack, own?: SealedEntry): OrganisationFile {
  return {
    organisation: { ...pack.profile, contacts: pack.contacts },
    ...(pack.policy ? { policy: pack.policy } : {}),
    accounts: pack.accounts.map((account) => {
      const more = accountSchema.safeParse({ ...own?.accounts[account.id], ...account });
      return more.success ? more.data : account;
    }),
    people: own ? [own.person] : [],
    elections: pack.elections,
    holds: pack.holds,
  };
}
