// Somebody leaves: their roles end on the register, and what has to be revoked on the platforms is worked out first.
import type { Account } from '../model/account.ts';
import type { Day } from '../model/election.ts';
import type { Person, Role } from '../model/person.ts';
import type { Workspace } from '../model/workspace.ts';

export interface Revocations {
  /** Access that only the platform can take away. */
  readonly revoke: readonly { readonly account: Account; readonly role: Role }[];
  /** Accounts that name this person as responsible or deputy, or that nobody else has a role on. */
  readonly unattended: readonly Account[];
}

/** What has to be done by hand before somebody leaves: access to take away, accounts to hand on. */
export function revocations(workspace: Workspace, person: Person): Revocations {
  const byId = new Map(workspace.accounts.map((account) => [account.id, account]));
  const others = new Set(
    workspace.people.filter(({ id, left }) => id !== person.id && left === undefined).flatMap(({ roles }) => roles.map(({ account }) => account)),
  );
  const named = (field: string | undefined): boolean => field === person.name || field === person.id;
  return {
    revoke: person.roles.flatMap((role) => {
      const account = byId.get(role.account);
      return account ? [{ account, role }] : [];
    }),
    unattended: workspace.accounts.filter(
      ({ id, responsible, deputy, state }) =>
        state === 'active' && (named(responsible) || named(deputy) || (person.roles.some(({ account }) => account === id) && !others.has(id))),
    ),
  };
}

/** All roles end, the secret goes, so that the next pack no longer holds their entry; what they had confirmed stays on record. */
export function leaver(workspace: Workspace, id: string, on: Day): Workspace {
  const { [id]: _gone, ...secrets } = workspace.secrets;
  return {
    ...workspace,
    secrets,
    people: workspace.people.map((person) => (person.id === id ? { ...person, left: on, roles: [] } : person)),
  };
}
