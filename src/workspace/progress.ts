// How far things have come: who has confirmed the policy and when, who is missing under which manager, whose training is due, which accounts need somebody.
import type { Account } from '../model/account.ts';
import type { Day } from '../model/election.ts';
import type { Person } from '../model/person.ts';
import type { Workspace } from '../model/workspace.ts';
import { slug } from '../register/import/ids.ts';
import { hasAcknowledged } from '../register/report/acknowledged.ts';
import { administrators, administratorsOf } from '../register/report/administrators.ts';

export interface Confirmed {
  readonly done: readonly Person[];
  readonly missing: readonly Person[];
}

/** Everybody who is asked, as the register's reports count them, by whether they have confirmed the version. */
export function confirmedOf(workspace: Pick<Workspace, 'people'>, version: string, today: Day): Confirmed {
  const asked = administrators(workspace, today);
  return { done: asked.filter((person) => hasAcknowledged(person, version)), missing: asked.filter((person) => !hasAcknowledged(person, version)) };
}

export interface Point {
  readonly day: Day;
  readonly count: number;
}

/** How many had confirmed by the end of each day on which somebody did. */
export function overTime(workspace: Pick<Workspace, 'people'>, version: string, today: Day): Point[] {
  const days = confirmedOf(workspace, version, today).done.flatMap(({ acknowledged }) => acknowledged.find((one) => one.version === version)?.on ?? []);
  return [...new Set(days)].sort().map((day) => ({ day, count: days.filter((one) => one <= day).length }));
}

export interface Group {
  /** Empty for people without a manager on the register. */
  readonly manager: string;
  readonly email: string | undefined;
  readonly people: readonly Person[];
}

/** Missing people under each manager, the longest list first; a manager is named by name or by the id of a person. */
export function byManager(missing: readonly Person[], everyone: readonly Person[]): Group[] {
  // Sheets write one name in several ways: dee holt, Dee  Holt.
  const key = (name: string): string => (name === '' ? '' : slug(name));
  const known = new Map(everyone.flatMap((person) => [[key(person.name), person] as const, [person.id, person] as const]));
  const groups = new Map<string, { manager: string; people: Person[] }>();
  for (const person of missing) {
    const { manager: written = '' } = person;
    const manager = (known.get(written) ?? known.get(key(written)))?.name ?? written;
    const group = groups.get(key(manager)) ?? { manager, people: [] };
    group.people.push(person);
    groups.set(key(manager), group);
  }
  return [...groups.values()]
    .map(({ manager, people }) => ({ manager, email: known.get(key(manager))?.email, people }))
    .sort((a, b) => b.people.length - a.people.length);
}

/** Never trained, or due by this day. */
export function trainingDue(workspace: Pick<Workspace, 'people'>, today: Day): Person[] {
  return administrators(workspace, today).filter(
    ({ trainingCompleted, trainingDue: due }) => trainingCompleted === undefined || (due !== undefined && due <= today),
  );
}

export type Need = 'orphaned' | 'access' | 'no-admin' | 'one-admin' | 'no-deputy' | 'no-responsible' | 'review' | 'setup';

/** Accounts that need something, and what. A closed account needs nothing. */
export function needs(workspace: Pick<Workspace, 'accounts' | 'people'>, today: Day): { readonly account: Account; readonly needs: readonly Need[] }[] {
  return workspace.accounts.flatMap((account) => {
    const found = needsOf(account, administratorsOf(account.id, workspace, today).length, today);
    return found.length === 0 ? [] : [{ account, needs: found }];
  });
}

function needsOf({ state, centralAccess: access, responsible, deputy, setUp, orphanedReport }: Account, admins: number, today: Day): Need[] {
  const review = access?.reviewBy !== undefined && access.reviewBy <= today ? (['review'] as const) : [];
  if (state === 'orphaned') return [...(orphanedReport && access?.state === 'risk-accepted' ? [] : (['orphaned'] as const)), ...review];
  const unheld = access === undefined || access.state === 'missing' ? (['access'] as const) : [];
  // A page that is quiet is still ours to lose, and the report of accounts without access counts it.
  if (state === 'dormant') return [...review, ...unheld];
  if (state !== 'active') return [...review];
  const found: Need[] = [...review, ...unheld];
  if (admins === 0) found.push('no-admin');
  if (admins === 1) found.push('one-admin');
  if (!responsible) found.push('no-responsible');
  if (!deputy) found.push('no-deputy');
  if (setUp && setUp.live === undefined) found.push('setup');
  return found;
}

/** Rules by likelihood (1 to 5, across) and consequence (5 to 1, down): how many stand in each square. */
export function riskSquares(
  rules: readonly { readonly likelihood: number; readonly consequence: number; readonly level: string }[],
): readonly (readonly number[])[] {
  return [5, 4, 3, 2, 1].map((consequence) =>
    [1, 2, 3, 4, 5].map(
      (likelihood) => rules.filter((rule) => rule.level !== 'allow' && rule.likelihood === likelihood && rule.consequence === consequence).length,
    ),
  );
}
