// The roles of a person after a line of a sheet: the one it speaks of brought up to date, or a new one.
import type { Person, Role } from '../../model/person.ts';

/** A role of which the sheet gives no name. */
export const UNNAMED_ROLE = 'administrator';

export function withRole(person: Person, account: string, role: string | undefined, since: string | undefined, until: string | undefined): Person {
  const known = person.roles.find((one) => one.account === account && (role === undefined || one.role === role || one.role === UNNAMED_ROLE));
  const next: Role = {
    ...(known ?? { account, role: UNNAMED_ROLE }),
    ...(role === undefined ? {} : { role }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  };
  return { ...person, roles: known ? person.roles.map((one) => (one === known ? next : one)) : [...person.roles, next] };
}
