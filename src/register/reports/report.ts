// What the register shows: who has confirmed the policy, who is missing and under whom, and which accounts need attention.
import type { Account } from '../../model/account.ts';
import type { Day } from '../../model/election.ts';
import type { Person } from '../../model/person.ts';

export interface Report {
  readonly acknowledged: number;
  /** Everybody who is still here. */
  readonly of: number;
  /** Names by manager, both in order; people without a manager stand under the empty name. */
  readonly missing: readonly { readonly manager: string; readonly names: readonly string[] }[];
  readonly withoutCentralAccess: readonly Account[];
  readonly orphaned: readonly Account[];
  readonly dormant: readonly Account[];
  readonly withoutDeputy: readonly Account[];
  /** Accounts in use for which fewer than two people have an open role. */
  readonly withoutSecond: readonly Account[];
  readonly leavers: readonly { readonly person: string; readonly account: string; readonly role: string }[];
  /** Accepted risks whose day of review has come. */
  readonly reviewsDue: readonly Account[];
}

interface Asked {
  readonly accounts: readonly Account[];
  readonly people: readonly Person[];
  readonly version: string;
  readonly today: Day;
}

export function report({ accounts, people, version, today }: Asked): Report {
  const gone = ({ left }: Person): boolean => left !== undefined && left < today;
  const here = people.filter((person) => !gone(person));
  const missing = here.filter(({ acknowledged }) => !acknowledged.some((one) => one.version === version));
  const managers = [...new Set(missing.map(({ manager }) => manager ?? ''))].sort((a, b) => a.localeCompare(b));
  const open = (role: Person['roles'][number]): boolean => role.until === undefined || role.until >= today;
  const admins = (id: string): number => here.filter(({ roles }) => roles.some((role) => role.account === id && open(role))).length;
  const used = accounts.filter(({ state }) => state === 'active' || state === 'dormant');
  return {
    acknowledged: here.length - missing.length,
    of: here.length,
    missing: managers.map((manager) => ({
      manager,
      names: missing
        .filter((person) => (person.manager ?? '') === manager)
        .map(({ name }) => name)
        .sort((a, b) => a.localeCompare(b)),
    })),
    withoutCentralAccess: used.filter(({ centralAccess }) => centralAccess === undefined || centralAccess.state === 'missing'),
    orphaned: accounts.filter(({ state }) => state === 'orphaned'),
    dormant: accounts.filter(({ state }) => state === 'dormant'),
    withoutDeputy: used.filter(({ deputy }) => !deputy),
    withoutSecond: used.filter(({ id }) => admins(id) < 2),
    leavers: people.filter(gone).flatMap(({ name, roles }) => roles.filter(open).map(({ account, role }) => ({ person: name, account, role }))),
    reviewsDue: accounts.filter(({ centralAccess }) => centralAccess?.reviewBy !== undefined && centralAccess.reviewBy <= today),
  };
}
