// What the lines of an export have said so far: of an account, of a person, or of a person on an account.
import type { Column } from '../columns/guess.ts';
import type { Entry } from './entries.ts';

type Field = Column['field'];

const OF_PEOPLE: readonly Field[] = ['person', 'surname', 'email', 'manager', 'trainingCompleted', 'trainingDue', 'left', 'acknowledged'];
const OF_ROLES: readonly Field[] = ['role', 'since', 'until'];

/** Whether a field speaks of the account, and of nobody on it. */
export const isOfAccount = (field: Field): boolean => !OF_PEOPLE.includes(field) && !OF_ROLES.includes(field);

export class SaidAbove {
  readonly #said = new Set<string>();

  add(entry: Entry, field: Field): void {
    for (const subject of subjectsOf(entry, field)) this.#said.add(`${field} ${subject}`);
  }

  /** Whether a line above filled this field for all that the entry speaks of. */
  has(entry: Entry, field: Field): boolean {
    const subjects = subjectsOf(entry, field);
    return subjects.length > 0 && subjects.every((subject) => this.#said.has(`${field} ${subject}`));
  }
}

function subjectsOf({ account, people }: Entry, field: Field): readonly string[] {
  const ids = people.map(({ person }) => person.id);
  if (OF_PEOPLE.includes(field)) return ids;
  return OF_ROLES.includes(field) ? ids.map((id) => `${account?.id ?? ''} ${id}`) : account ? [account.id] : [];
}
