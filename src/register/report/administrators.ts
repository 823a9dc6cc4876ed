// Who runs accounts today, and to whom they answer.
import type { Account } from '../../model/account.ts';
import type { Day } from '../../model/election.ts';
import type { Person } from '../../model/person.ts';
import type { Register } from '../../model/register.ts';

/** Where nobody is named. */
export const NONE = '';

const holds = (role: Person['roles'][number], today: Day): boolean =>
  (role.until === undefined || role.until >= today) && (role.suspended === undefined || (role.suspended.until !== undefined && role.suspended.until < today));

/** People who administer something today, or once will again: suspended ones too, since the policy is theirs to read. Leavers are not asked. */
export function administrators({ people }: Pick<Register, 'people'>, today: Day): readonly Person[] {
  return people.filter(({ roles, left }) => (left === undefined || left > today) && roles.some(({ until }) => until === undefined || until >= today));
}

/** Who runs one account today: leavers and roles that have ended or are suspended do not count. */
export function administratorsOf(account: Account['id'], { people }: Pick<Register, 'people'>, today: Day): readonly Person[] {
  return people.filter(({ left, roles }) => (left === undefined || left > today) && roles.some((role) => role.account === account && holds(role, today)));
}

/** A manager is named by name or by the id of a person. */
export function managerName({ manager }: Person, people: readonly Person[]): string {
  return people.find(({ id }) => id === manager)?.name ?? manager ?? NONE;
}
