// From the register to a pack: what everybody gets of an account, and what only those who hold a role on it get. An account's staff are sealed
// once, under a key of its own; a person's entry holds what is theirs alone, and the keys of their accounts.
import type { Account } from '../model/account.ts';
import { type Pack, type PackAccount, packAccountSchema } from '../model/pack.ts';
import type { Person } from '../model/person.ts';
import { type SealedEntry, sealedAccountSchema, sealedEntrySchema, sealedPersonSchema } from '../model/sealed.ts';
import { decode64 } from './bytes.ts';
import { read, spelled } from './person-wire.ts';
import { seal, unseal } from './seal.ts';
import { derive, derivedId, newSecret, stretched } from './secret.ts';
import { lengthened, shortened } from './short-keys.ts';

interface Register {
  readonly accounts: readonly Account[];
  readonly people: readonly Person[];
}

/** The part of a pack that is sealed. */
export type Sealed = Pick<Pack, 'sealed' | 'sealedAccounts'>;

/** Bytes to which entries are filled up: nearly every person fits in one block, whatever they hold. */
const BLOCK = { person: 224, account: 64 };
/** Bytes of an account's key: as strong as the signatures, and half the room of a whole one in a thousand entries. */
const KEY_BYTES = 16;

const OPEN: ReadonlySet<string> = new Set(Object.keys(packAccountSchema.shape));
/** What only the desk has a use for. */
const AT_THE_DESK: ReadonlySet<string> = new Set(['setUp', 'lastPosted']);

/** The part of an account that stands in the clear. */
export function packAccountOf(account: Account): PackAccount {
  return packAccountSchema.strip().parse(account);
}

/** Everybody who holds a role and works here, by account. */
function staffOf(people: readonly Person[]): Map<string, [id: string, name: string][]> {
  const staff = new Map<string, [id: string, name: string][]>();
  for (const { id, name, left, roles } of people) {
    for (const account of left === undefined ? new Set(roles.map((role) => role.account)) : []) {
      staff.set(account, [...(staff.get(account) ?? []), [id, name]]);
    }
  }
  return staff;
}

/** Everything sealed of a register. `secrets` by person id; whoever has none, or has left, has no entry. */
export async function sealAll({ accounts, people }: Register, organisation: string, secrets: Readonly<Record<string, string>>): Promise<Sealed> {
  const staff = staffOf(people);
  const keys = new Map(accounts.filter(({ id }) => staff.has(id)).map(({ id }) => [id, newSecret(undefined, KEY_BYTES)]));
  const sealedAccounts: Record<string, string> = {};
  for (const account of accounts) {
    const key = keys.get(account.id);
    if (key === undefined) continue;
    const details = Object.fromEntries(Object.entries(account).filter(([field]) => !OPEN.has(field) && !AT_THE_DESK.has(field)));
    sealedAccounts[account.id] = await seal([shortened(details), staff.get(account.id)], await accountKey(key, organisation, account.id), BLOCK.account);
  }
  const sealed: Record<string, string> = {};
  for (const person of people) {
    const secret = Object.hasOwn(secrets, person.id) ? secrets[person.id] : undefined;
    if (secret === undefined || person.left !== undefined) continue;
    sealed[await derivedId(secret)] = await seal(spelled(person, keys), await personKey(secret, organisation), BLOCK.person);
  }
  // In the order of the ids: the order of the register would tell whose entry is whose.
  return { sealed: Object.fromEntries(Object.entries(sealed).toSorted(([a], [b]) => (a < b ? -1 : 1))), sealedAccounts };
}

/** One's own entry, with what it opens of one's own accounts, or undefined when the pack has none that this secret opens. Never throws. */
export async function openSealed(pack: Pick<Pack, 'organisation'> & Sealed, secret: string): Promise<SealedEntry | undefined> {
  try {
    const id = await derivedId(secret);
    const jwe = Object.hasOwn(pack.sealed, id) ? pack.sealed[id] : undefined;
    if (jwe === undefined) return undefined;
    const { person, keys } = read(sealedPersonSchema.parse(await unseal(jwe, await personKey(secret, pack.organisation))));
    const accounts: Record<string, unknown> = {};
    const peers = new Map<string, { readonly name: string; readonly accounts: string[] }>();
    for (const [account, key] of keys) {
      const opened = Object.hasOwn(pack.sealedAccounts, account) ? pack.sealedAccounts[account] : undefined;
      if (opened === undefined) continue;
      const [details, staff] = sealedAccountSchema.parse(await unseal(opened, await accountKey(key, pack.organisation, account)));
      accounts[account] = lengthened(details);
      for (const [other, name] of staff) {
        if (other !== person.id) peers.set(other, { name, accounts: [...(peers.get(other)?.accounts ?? []), account] });
      }
    }
    return sealedEntrySchema.parse({ organisation: pack.organisation, person, accounts, peers: [...peers.values()] });
  } catch {
    return undefined;
  }
}

/** The organisation and the account are part of the keys, so that nothing opens in another place than its own. */
const personKey = (secret: string, organisation: string): Promise<Uint8Array> => derive(secret, `seal/${organisation}`, 32);
const accountKey = (key: string, organisation: string, account: string): Promise<Uint8Array> =>
  stretched(decode64(key) ?? new Uint8Array(), `account/${organisation}/${account}`, 32);
