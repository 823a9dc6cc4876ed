// From the register to a pack: what everybody gets of an account, and what only those who hold a role on it get, sealed.
import type { Account } from '../model/account.ts';
import { type PackAccount, packAccountSchema } from '../model/pack.ts';
import type { Person } from '../model/person.ts';
import type { SealedEntry } from '../model/sealed.ts';
import { sealPerson } from './seal.ts';

interface Register {
  readonly accounts: readonly Account[];
  readonly people: readonly Person[];
}

/** The part of an account that stands in the clear. */
export function packAccountOf(account: Account): PackAccount {
  return packAccountSchema.strip().parse(account);
}

/** One person's entry: themselves, what else is known of their accounts, and who shares those. */
export function entryFor(person: Person, { accounts, people }: Register, organisation: string): SealedEntry {
  const own = new Set(person.roles.map(({ account }) => account));
  const open = new Set(Object.keys(packAccountSchema.shape));
  const rest = accounts
    .filter(({ id }) => own.has(id))
    .map((account) => [account.id, Object.fromEntries(Object.entries(account).filter(([field]) => !open.has(field)))] as const);
  const peers = people
    .filter(({ id }) => id !== person.id)
    .map(({ name, roles }) => ({ name, accounts: roles.map(({ account }) => account).filter((id) => own.has(id)) }))
    .filter(({ accounts }) => accounts.length > 0);
  return { organisation, person, accounts: Object.fromEntries(rest), peers };
}

/** Every person's sealed entry, by derived id. `secrets` by person id; a person without one has no entry. */
export async function sealAll(register: Register, organisation: string, secrets: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const sealed: Record<string, string> = {};
  for (const person of register.people) {
    const secret = Object.hasOwn(secrets, person.id) ? secrets[person.id] : undefined;
    if (secret === undefined) continue;
    const { id, jwe } = await sealPerson(entryFor(person, register, organisation), secret);
    sealed[id] = jwe;
  }
  return sealed;
}
