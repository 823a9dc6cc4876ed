// Whom a draft can be checked as: my roles, the organisation's other accounts, my own profile, and the unknown. Pure.

import type { PageReport } from '../../messaging/protocol.ts';
import type { Account, Standing } from '../../model/account.ts';
import type { PlatformName } from '../../model/identity.ts';
import type { OrganisationFile } from '../../model/organisation.ts';
import type { Person } from '../../model/person.ts';

/** Values of the choices that are not accounts; an account's value is `account:<id>`. */
export const OWN = 'personal';
export const UNREGISTERED = 'unregistered';
export const UNKNOWN = 'unknown';

export interface Speakers {
  readonly mine: readonly Account[];
  readonly others: readonly Account[];
}

export const choiceOf = (account: Account): string => `account:${account.id}`;

export function speakersOf(file: OrganisationFile | undefined, person: Person | undefined): Speakers {
  const held = new Set(person?.roles.map(({ account }) => account));
  const accounts = file?.accounts ?? [];
  return { mine: accounts.filter(({ id }) => held.has(id)), others: accounts.filter(({ id }) => !held.has(id)) };
}

const allOf = ({ mine, others }: Speakers): readonly Account[] => [...mine, ...others];

/** Where to begin: as the page in front acts now, else my first role, else my own profile. */
export function firstSpeaker(speakers: Speakers, page: PageReport | undefined): string {
  const standing = page?.standing;
  const acting = allOf(speakers).find(({ id }) => id === standing?.accountId);
  if (acting) return choiceOf(acting);
  if (standing?.actingAs === 'personal' || standing?.actingAs === 'unregistered') return standing.actingAs;
  const [first] = speakers.mine;
  return first ? choiceOf(first) : OWN;
}

/** The voice behind a choice; an account that has gone from the register is unknown. */
export function standingFor(value: string, speakers: Speakers, ownName: string): Standing {
  if (value === OWN) return { actingAs: 'personal', name: ownName };
  if (value === UNREGISTERED) return { actingAs: 'unregistered', name: '' };
  const account = allOf(speakers).find((one) => choiceOf(one) === value);
  return account ? { actingAs: account.kind, name: account.name, account } : { actingAs: 'unknown', name: '' };
}

/** The platform of a chosen account, so that `On` can follow. */
export function platformFor(value: string, speakers: Speakers): PlatformName | undefined {
  return allOf(speakers).find((one) => choiceOf(one) === value)?.platform;
}
