// Lines of a sheet put together into a register, over the one there is. What the sheet does not say stays as it was.
import type { Account } from '../../model/account.ts';
import type { Person, Role } from '../../model/person.ts';
import type { Register, Sheet } from '../../model/register.ts';
import { type Problem, problem } from '../problem.ts';
import { isNamed, matches, newAccount } from './accounts.ts';
import { freshId, slug } from './ids.ts';
import type { AccountFacts, Line } from './line.ts';
import type { PersonFacts } from './line-people.ts';

export interface BuildOptions {
  /** The policy version that a "yes" or a day in the sheet speaks of; without it such cells are only kept. */
  readonly policyVersion?: string | undefined;
  /** Today, for a "yes" without a day. */
  readonly today: string;
}

export interface Built {
  readonly accounts: readonly Account[];
  readonly people: readonly Person[];
  /** Ids this sheet speaks of. */
  readonly touched: { readonly accounts: ReadonlySet<string>; readonly people: ReadonlySet<string> };
  readonly rows: Sheet['rows'];
  readonly problems: readonly Problem[];
}

/** A role of which the sheet gives no name. */
export const UNNAMED_ROLE = 'administrator';

/** The register after a sheet. What is there already is brought up to date and never removed; nothing of `current` is changed in place. */
export function build(lines: readonly Line[], current: Pick<Register, 'accounts' | 'people'>, { policyVersion, today }: BuildOptions): Built {
  const accounts: Account[] = [...current.accounts];
  const people: Person[] = [...current.people];
  const touched = { accounts: new Set<string>(), people: new Set<string>() };
  const problems: Problem[] = [];
  const said = new Map<string, Map<string, number>>();
  const rows: Sheet['rows'][number][] = [];
  let above: Account | undefined;
  let platformAbove: Account['platform'] | undefined;

  const rowOf = new Map<string, number>();
  const ids = new Set(people.map(({ id }) => id));
  const byEmail = new Map<string, number>();
  const bySlug = new Map<string, number[]>();
  const learn = (person: Person, at: number): void => {
    if (person.email !== undefined) byEmail.set(person.email.toLowerCase(), at);
    const alike = bySlug.get(slug(person.name)) ?? [];
    if (!alike.includes(at)) bySlug.set(slug(person.name), [...alike, at]);
  };
  people.forEach(learn);
  /** The same address is the same person; the same name is, unless two addresses tell them apart. */
  const indexOf = ({ name, email }: Pick<PersonFacts, 'name' | 'email'>): number => {
    const mail = email === undefined ? undefined : byEmail.get(email);
    return mail ?? (bySlug.get(slug(name)) ?? []).find((at) => email === undefined || people[at]?.email === undefined) ?? -1;
  };

  const firstSays = (about: string, field: string, row: number): boolean => {
    const fields = said.get(about) ?? new Map<string, number>();
    said.set(about, fields);
    if (fields.has(field)) return false;
    fields.set(field, row);
    return true;
  };

  /** Takes a fact where no earlier line said otherwise. */
  function merge<T extends object>(known: T, facts: object, about: string, label: string, row: number): T {
    const next = { ...known } as Record<string, unknown>;
    for (const [field, value] of Object.entries(facts)) {
      const first = firstSays(about, field, row);
      if (first) next[field] = value;
      else if (JSON.stringify(next[field]) !== JSON.stringify(value))
        problems.push(problem('differs-within-sheet', row, { column: field, value: shown(value), guess: shown(next[field]), about: label }));
    }
    return next as T;
  }

  function accountOf({ row, account: facts, people: named, problems: own }: Line): Account | undefined {
    // Another network than the two that are checked, or no account at all: kept as a note, never taken for one of them.
    if (isAside(own)) return undefined;
    if (!isNamed(facts)) {
      if (above === undefined || named.length === 0) return undefined;
      problems.push(problem('account-carried-down', row, { value: above.name }));
      return taken(above, facts, row);
    }
    const candidates = accounts.filter((account) => matches(facts, account));
    const known = candidates.find(({ id }) => touched.accounts.has(id)) ?? candidates[0];
    if (known) return taken(known, facts, row);
    const platform = facts.platform ?? platformAbove ?? 'facebook';
    if (facts.platform === undefined) problems.push(problem('platform-guessed', row, { value: facts.name ?? '', guess: platform === 'x' ? 'X' : 'Facebook' }));
    const fresh = newAccount(facts, platform, new Set(accounts.map(({ id }) => id)));
    const twin = facts.handle === undefined ? undefined : accounts.find(({ handle }) => handle?.toLowerCase() === facts.handle?.toLowerCase());
    if (twin) problems.push(problem('handle-twice', row, { value: facts.handle ?? '', about: twin.name }));
    accounts.push(fresh);
    for (const field of Object.keys(facts)) firstSays(fresh.id, field, row);
    return fresh;
  }

  function taken(known: Account, facts: AccountFacts, row: number): Account {
    const next = merge(known, facts, known.id, known.name, row);
    accounts[accounts.findIndex(({ id }) => id === known.id)] = next;
    return next;
  }

  function personOf(facts: PersonFacts, account: Account | undefined, { row, asksRole }: Line): Person {
    const { role, since, until, acknowledged, ...own } = facts;
    let at = indexOf(own);
    if (at < 0) {
      const fresh = { id: freshId(slug(own.name).slice(0, 48), ids), name: own.name, roles: [], acknowledged: [] };
      at = people.push(fresh) - 1;
      ids.add(fresh.id);
    }
    const known = people[at] as Person;
    let next = merge(known, own, `person ${known.id}`, known.name, row);
    if (asksRole && account && role === undefined && !next.roles.some((one) => one.account === account.id))
      problems.push(problem('role-blank', row, { value: next.name, guess: UNNAMED_ROLE }));
    if (account) next = withRole(next, account.id, role, since, until);
    if (acknowledged !== undefined && policyVersion !== undefined) next = withAcknowledged(next, acknowledged, row);
    people[at] = next;
    learn(next, at);
    return next;
  }

  function withAcknowledged(person: Person, said: string, row: number): Person {
    if (person.acknowledged.some(({ version }) => version === policyVersion)) return person;
    if (said === 'yes') problems.push(problem('acknowledged-without-day', row, { value: person.name }));
    return { ...person, acknowledged: [...person.acknowledged, { version: policyVersion ?? '', on: said === 'yes' ? today : said }] };
  }

  for (const line of lines) {
    problems.push(...line.problems);
    const said = line.cells.join('\u0000');
    const twin = rowOf.get(said);
    if (twin === undefined) rowOf.set(said, line.row);
    else problems.push(problem('row-twice', line.row, { value: String(twin) }));
    const account = accountOf(line);
    const carried = account !== undefined || !isAside(line.problems);
    const named = carried ? line.people.map((facts) => personOf(facts, account, line)) : [];
    if (account === undefined && named.length === 0 && carried) problems.push(problem('no-account-no-person', line.row));
    if (account) {
      touched.accounts.add(account.id);
      above = account;
      platformAbove = account.platform;
    }
    for (const { id } of named) touched.people.add(id);
    rows.push({ accounts: account ? [account.id] : [], people: named.map(({ id }) => id), cells: [...line.cells] });
  }
  return { accounts, people, touched, rows, problems };
}

/** A row that the register has no place for; it says so itself. */
const isAside = (problems: readonly Problem[]): boolean => problems.some(({ code }) => code === 'platform-unknown' || code === 'heading-row');

function withRole(person: Person, account: string, role: string | undefined, since: string | undefined, until: string | undefined): Person {
  const known = person.roles.find((one) => one.account === account && (role === undefined || one.role === role || one.role === UNNAMED_ROLE));
  const next: Role = {
    ...(known ?? { account, role: UNNAMED_ROLE }),
    ...(role === undefined ? {} : { role }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  };
  return { ...person, roles: known ? person.roles.map((one) => (one === known ? next : one)) : [...person.roles, next] };
}

const shown = (value: unknown): string => (typeof value === 'object' && value !== null && 'state' in value ? String(value.state) : String(value ?? ''));
