// The roles of a person after a line of a sheet: the one it speaks of brought up to date, or a new one.
import type { Person, Role } from '../../model/person.ts';

/** A role of which the sheet gives no name. */
export const UNNAMED_ROLE = 'administrator';

/** @param first no earlier line of this sheet spoke of the person on this account: the one role they had there has become another */
export function withRole(
  person: Person,
  account: string,
  { role, since, until }: { readonly role?: string | undefined; readonly since?: string | undefined; readonly until?: string | undefined },
  first: boolean,
): Person {
  const there = person.roles.filter((one) => one.account === account);
  const alone = first && there.length === 1 && there[0]?.until === undefined ? there[0] : undefined;
  const known = there.find((one) => role === undefined || one.role === role || one.role === UNNAMED_ROLE) ?? alone;
  const next: Role = {
    ...(known ?? { account, role: UNNAMED_ROLE }),
    ...(role === undefined ? {} : { role }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  };
  return { ...person, roles: known ? person.roles.map((one) => (one === known ? next : one)) : [...person.roles, next] };
}
