// Lines of a sheet put together into a register, over the one there is. What the sheet does not say stays as it was.
import type { Account } from '../../model/account.ts';
import type { Person } from '../../model/person.ts';
import type { Register, Sheet } from '../../model/register.ts';
import { type Problem, problem } from '../problem.ts';
import { isNamed, matches, newAccount } from './accounts.ts';
import { KnownPeople } from './known-people.ts';
import { type Leaver, Leavers } from './leavers.ts';
import type { AccountFacts, Line } from './line.ts';
import type { PersonFacts } from './line-people.ts';
import { UNNAMED_ROLE, withRole } from './roles.ts';
import { Said } from './said.ts';

export interface BuildOptions {
  /** The policy version that a "yes" or a day in the sheet speaks of; without it such cells are only kept. */
  readonly policyVersion?: string | undefined;
  /** Today, for a "yes" without a day. */
  readonly today: string;
  /** Ids of leavers who have come back; any other leaver in the sheet stays as left. */
  readonly back?: ReadonlySet<string> | undefined;
}

export interface Built {
  readonly accounts: readonly Account[];
  readonly people: readonly Person[];
  /** Ids this sheet speaks of. */
  readonly touched: { readonly accounts: ReadonlySet<string>; readonly people: ReadonlySet<string> };
  readonly rows: Sheet['rows'];
  readonly problems: readonly Problem[];
  readonly leavers: readonly Leaver[];
}

/** The register after a sheet. What is there already is brought up to date and never removed; nothing of `current` is changed in place. */
export function build(lines: readonly Line[], current: Pick<Register, 'accounts' | 'people'>, { policyVersion, today, back = new Set() }: BuildOptions): Built {
  const accounts: Account[] = [...current.accounts];
  const people = new KnownPeople(current.people);
  const leavers = new Leavers(current.people, back);
  const touched = { accounts: new Set<string>(), people: new Set<string>() };
  const problems: Problem[] = [];
  const said = new Said(problems);
  const rows: Sheet['rows'][number][] = [];
  let above: Account | undefined;
  let platformAbove: Account['platform'] | undefined;

  const rowOf = new Map<string, number>();
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
    for (const field of Object.keys(facts)) said.first(fresh.id, field);
    return fresh;
  }

  function taken(known: Account, facts: AccountFacts, row: number): Account {
    const next = said.merged(known, facts, known.id, known.name, row);
    accounts[accounts.findIndex(({ id }) => id === known.id)] = next;
    return next;
  }

  function personOf(facts: PersonFacts, account: Account | undefined, { row, asksRole }: Line): Person {
    const { role, since, until, acknowledged, ...own } = facts;
    const at = people.placeOf(own);
    const found = people.all[at] as Person;
    const stays = leavers.stays(found, facts, row);
    // Last month's sheet knows nothing of somebody's leaving: what it says of them is as old.
    if (stays && own.left === undefined) return found;
    const known = leavers.found(found, facts);
    let next = said.merged(known, own, `person ${known.id}`, known.name, row);
    if (asksRole && account && !stays && role === undefined && !next.roles.some((one) => one.account === account.id))
      problems.push(problem('role-blank', row, { value: next.name, guess: UNNAMED_ROLE }));
    if (account && !stays) next = withRole(next, account.id, { role, since, until }, said.first(`${known.id} on ${account.id}`, 'role'));
    if (acknowledged !== undefined && policyVersion !== undefined) next = withAcknowledged(next, acknowledged, row);
    people.put(next, at);
    const sharer = own.email === undefined ? undefined : people.sharing(at);
    if (sharer !== undefined && found.email !== next.email)
      problems.push(problem('email-shared', row, { value: own.email ?? '', about: sharer, guess: next.name }));
    return next;
  }

  function withAcknowledged(person: Person, on: string, row: number): Person {
    if (person.acknowledged.some(({ version }) => version === policyVersion)) return person;
    if (on === 'yes') problems.push(problem('acknowledged-without-day', row, { value: person.name }));
    return { ...person, acknowledged: [...person.acknowledged, { version: policyVersion ?? '', on: on === 'yes' ? today : on }] };
  }

  for (const line of lines) {
    problems.push(...line.problems);
    const cells = line.cells.join('\u0000');
    const twin = rowOf.get(cells);
    if (twin === undefined) rowOf.set(cells, line.row);
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
  return { accounts, people: people.all, touched, rows, problems: [...problems, ...leavers.problems], leavers: leavers.all };
}

/** A row that the register has no place for; it says so itself. */
const isAside = (problems: readonly Problem[]): boolean => problems.some(({ code }) => code === 'platform-unknown' || code === 'heading-row');
