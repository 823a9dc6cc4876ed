// Who has confirmed a version of the policy, how many of how many, and whose names are still missing.
import type { Day } from '../../model/election.ts';
import type { Person } from '../../model/person.ts';
import type { Register } from '../../model/register.ts';
import { slug } from '../import/ids.ts';
import { administrators, managerName, NONE } from './administrators.ts';

export interface ReportOptions {
  readonly policyVersion: string;
  readonly today: Day;
}

/** Has this person confirmed this version of the policy? */
export const hasAcknowledged = (person: Person, version: string): boolean => person.acknowledged.some((one) => one.version === version);

export interface AcknowledgedCount {
  readonly acknowledged: number;
  readonly of: number;
}

/** N of M for one version of the policy. M is everybody who administers an account today. */
export function acknowledgedCount(register: Pick<Register, 'people'>, { policyVersion, today }: ReportOptions): AcknowledgedCount {
  const all = administrators(register, today);
  return { acknowledged: all.filter((person) => hasAcknowledged(person, policyVersion)).length, of: all.length };
}

/** Who has confirmed the version, on which day, and whether by a receipt that they signed; by name. As many as are counted. */
export function confirmedBy(
  register: Pick<Register, 'people'>,
  { policyVersion, today }: ReportOptions,
): readonly { readonly person: Person; readonly on: Day; readonly receipt: boolean }[] {
  return administrators(register, today)
    .flatMap((person) => {
      const one = person.acknowledged.find(({ version }) => version === policyVersion);
      return one === undefined ? [] : [{ person, on: one.on, receipt: one.receipt === true }];
    })
    .sort((one, other) => byName(one.person, other.person));
}

/** How many had confirmed by each day on which somebody did: a line that only rises. */
export function acknowledgedOverTime(
  register: Pick<Register, 'people'>,
  options: ReportOptions,
): readonly { readonly day: Day; readonly acknowledged: number }[] {
  const days = administrators(register, options.today)
    .flatMap(({ acknowledged }) => acknowledged.filter(({ version }) => version === options.policyVersion).slice(0, 1))
    .map(({ on }) => on)
    .sort();
  return [...new Set(days)].map((day) => ({ day, acknowledged: days.filter((one) => one <= day).length }));
}

/** The names still missing, by manager; those without a manager last. */
export function missingByManager(
  register: Pick<Register, 'people'>,
  options: ReportOptions,
): readonly { readonly manager: string; readonly people: readonly Person[] }[] {
  const missing = administrators(register, options.today).filter((person) => !hasAcknowledged(person, options.policyVersion));
  const groups = new Map<string, { manager: string; people: Person[] }>();
  for (const person of missing) {
    const manager = managerName(person, register.people);
    const group = groups.get(slug(manager)) ?? { manager, people: [] };
    group.people.push(person);
    groups.set(slug(manager), group);
  }
  return [...groups.values()]
    .map(({ manager, people }) => ({ manager, people: people.toSorted(byName) }))
    .sort(
      (one, other) =>
        Number(one.manager === NONE) - Number(other.manager === NONE) ||
        other.people.length - one.people.length ||
        one.manager.localeCompare(other.manager, 'en'),
    );
}

const byName = (one: Pick<Person, 'name'>, other: Pick<Person, 'name'>): number => one.name.localeCompare(other.name, 'en');
