// The roles a person holds, ready to be shown: whether each is in force today, the one in use first, and the ones a few letters find. Pure.
import type { Account } from '../../model/account.ts';
import type { OrganisationFile } from '../../model/organisation.ts';
import type { Person, Role } from '../../model/person.ts';
import type { SealedEntry } from '../../model/sealed.ts';

export interface Held {
  readonly role: Role;
  readonly account: Account;
  /** Why the role does not count today. */
  readonly out: 'ended' | 'suspended' | undefined;
  readonly actingNow: boolean;
}

/** @param today the day in Europe/London; a role ends after its last day */
function outOf({ until, suspended }: Role, today: string): Held['out'] {
  if (until !== undefined && until < today) return 'ended';
  if (suspended !== undefined && suspended.from <= today && (suspended.until === undefined || suspended.until >= today)) return 'suspended';
  return undefined;
}

/** In the register's order, but the account the page acts as comes first. */
export function heldBy(person: Person, accounts: readonly Account[], today: string, acting: Account['id'] | undefined): Held[] {
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const held = person.roles.flatMap((role) => {
    const account = byId.get(role.account);
    return account ? [{ role, account, out: outOf(role, today), actingNow: account.id === acting }] : [];
  });
  return held.sort((a, b) => Number(b.actingNow) - Number(a.actingNow));
}

/** Those with every word of the search in their name, handle, service area or role, whatever the case. */
export function found(held: readonly Held[], search: string): readonly Held[] {
  const words = search.toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return held;
  return held.filter(({ account, role }) => {
    const text = [account.name, account.handle, account.serviceArea, account.platform, role.role].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** Somebody else who runs an account. */
export type Peer = Pick<Person, 'name' | 'email'>;

/** Others with a role in force on the same account, as far as this device knows them: from the register, or from one's own entry in a pack. */
export function peersOn(account: Account, me: Person, { people }: OrganisationFile, today: string, sealed: SealedEntry['peers'] = []): readonly Peer[] {
  const registered = people.filter(
    (person) =>
      person.id !== me.id && person.left === undefined && person.roles.some((role) => role.account === account.id && outOf(role, today) === undefined),
  );
  return [...registered, ...sealed.filter(({ accounts }) => accounts.includes(account.id)).map(({ name }) => ({ name }))];
}
