// A person as their sealed entry spells them: by place instead of by name, days as numbers. A thousand entries are packed each by itself, so
// nothing is saved by their being alike, and every name would be paid for a thousand times.
import { type Person, personSchema } from '../model/person.ts';
import type { SealedPerson } from '../model/sealed.ts';

const DAY_MS = 86_400_000;
/** Day 1 is 1 January 2000, so that 0 can mean none. */
const BEFORE_FIRST = Date.UTC(1999, 11, 31);

const numberOf = (day: string | undefined): number => (day === undefined ? 0 : Math.round((Date.parse(day) - BEFORE_FIRST) / DAY_MS));
const dayOf = (number: number | undefined): string | undefined =>
  number === undefined || number === 0 ? undefined : new Date(BEFORE_FIRST + number * DAY_MS).toISOString().slice(0, 10);

/** `keys`: of the accounts that are sealed, by id. Nobody who has left has an entry, so the day is not in it. */
export function spelled(
  { id, name, email, manager, trainingCompleted, trainingDue, roles, acknowledged }: Person,
  keys: ReadonlyMap<string, string>,
): SealedPerson {
  return [
    id,
    name,
    email ?? 0,
    manager ?? 0,
    numberOf(trainingCompleted),
    numberOf(trainingDue),
    roles.map(({ account, role, since, until, suspended }) => {
      const days = [since, until, suspended?.from, suspended?.until].map(numberOf);
      return [account, keys.get(account) ?? 0, role, ...days.slice(0, days.findLastIndex((day) => day !== 0) + 1)];
    }),
    acknowledged.map(({ version, on, receipt }) => [version, numberOf(on), ...(receipt ? [1 as const] : [])]),
  ];
}

/** The person again, and the keys of their accounts. Throws for what is no person. */
export function read([id, name, email, manager, completed, due, roles, acknowledged]: SealedPerson): {
  readonly person: Person;
  readonly keys: ReadonlyMap<string, string>;
} {
  const person = personSchema.parse({
    id,
    name,
    ...known({ email: email || undefined, manager: manager || undefined, trainingCompleted: dayOf(completed), trainingDue: dayOf(due) }),
    roles: roles.map(([account, , role, since, until, from, to]) => ({
      account,
      role,
      ...known({ since: dayOf(since), until: dayOf(until), suspended: from ? known({ from: dayOf(from), until: dayOf(to) }) : undefined }),
    })),
    acknowledged: acknowledged.map(([version, on, receipt]) => ({ version, on: dayOf(on), ...known({ receipt: receipt === 1 || undefined }) })),
  });
  return { person, keys: new Map(roles.flatMap(([account, key]) => (key === 0 ? [] : [[account, key] as const]))) };
}

function known(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
