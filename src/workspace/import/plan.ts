// What an import would do: accounts, people and roles added or changed, everything that is not understood by row, and the workspace that follows.
import { type Account, accountSchema } from '../../model/account.ts';
import { type Person, personSchema } from '../../model/person.ts';
import type { Workspace } from '../../model/workspace.ts';
import { idFrom } from '../new.ts';
import { accessIn, dayIn, handleIn, isBlankCell, isYes, kindIn, namesIn, platformIn, stateIn } from './cells.ts';
import { type Field, type Layout, plain } from './fields.ts';

/** One thing about one row; each has a sentence `desk_import_problem_<code>`. */
export interface Problem {
  /** The row's number as the spreadsheet counts, from 1. */
  readonly row: number;
  readonly code: 'no-account' | 'no-platform' | 'date' | 'no-day' | 'email' | 'handle' | 'state' | 'access' | 'names-and-mails' | 'nobody';
  readonly value: string;
}

export interface Plan {
  readonly accountsAdded: readonly Account[];
  readonly accountsChanged: readonly { readonly before: Account; readonly after: Account }[];
  readonly peopleAdded: readonly Person[];
  readonly peopleChanged: readonly { readonly before: Person; readonly after: Person }[];
  /** On the register and not in this sheet. Nothing is done to them. */
  readonly notInSheet: readonly string[];
  readonly problems: readonly Problem[];
  readonly rows: number;
  readonly workspace: Workspace;
}

type Row = Readonly<Partial<Record<Field, string>>>;
const DEFAULT_ROLE = { facebook: 'Facebook access', x: 'delegate contributor' } as const;

/** Things by id, found again by any of their names without walking through all of them. */
class Shelf<T extends { readonly id: string }> {
  readonly #items = new Map<string, T>();
  readonly #names = new Map<string, Set<string>>();
  readonly #keys: (item: T) => readonly string[];

  constructor(items: readonly T[], keys: (item: T) => readonly string[]) {
    this.#keys = keys;
    for (const item of items) this.put(item);
  }

  put(item: T): void {
    this.#items.set(item.id, item);
    for (const key of this.#keys(item)) this.#names.set(key, (this.#names.get(key) ?? new Set()).add(item.id));
  }

  find(key: string): T[] {
    return [...(this.#names.get(key) ?? [])].flatMap((id) => this.#items.get(id) ?? []);
  }

  has(id: string): boolean {
    return this.#items.has(id);
  }

  all(): T[] {
    return [...this.#items.values()];
  }
}

const accountKeys = ({ name, handle }: Account): string[] => [plain(name), ...(handle ? [`@${handle.toLowerCase()}`] : [])];
const personKeys = ({ name, email }: Person): string[] => [plain(name), ...(email ? [email.toLowerCase()] : [])];

/** @param version of the written policy that a day under "confirmed" speaks of; without one such days are only named */
export function planOf(workspace: Workspace, cells: readonly (readonly string[])[], layout: Layout, version: string | undefined): Plan {
  const accounts = new Shelf(workspace.accounts, accountKeys);
  const people = new Shelf(workspace.people, personKeys);
  const problems: Problem[] = [];
  const seen = new Set<string>();
  let above: Row = {};
  let rows = 0;
  for (const [at, line] of cells.entries()) {
    if (at <= layout.header) continue;
    const row = rowOf(line, layout);
    if (Object.keys(row).length === 0) continue;
    rows += 1;
    const tell = (code: Problem['code'], value: string): void => void problems.push({ row: at + 1, code, value });
    // A merged cell has its text in the first row only.
    const named: Row = row.account === undefined && row.handle === undefined && row.person !== undefined ? { ...only(above), ...row } : row;
    if (row.account !== undefined || row.handle !== undefined) above = row;
    const account = accountOf(named, accounts, tell);
    if (account) {
      accounts.put(account);
      seen.add(account.name);
    }
    for (const person of peopleOf(named, account, people, version, tell)) {
      people.put(person);
      seen.add(person.name);
    }
  }
  const next = { ...workspace, accounts: accounts.all(), people: people.all() };
  const [oldAccounts, oldPeople] = [new Map(workspace.accounts.map((one) => [one.id, one])), new Map(workspace.people.map((one) => [one.id, one]))];
  return {
    accountsAdded: next.accounts.filter(({ id }) => !oldAccounts.has(id)),
    accountsChanged: changedIn(oldAccounts, next.accounts),
    peopleAdded: next.people.filter(({ id }) => !oldPeople.has(id)),
    peopleChanged: changedIn(oldPeople, next.people),
    notInSheet: [...workspace.accounts, ...workspace.people.filter(({ left }) => left === undefined)].map(({ name }) => name).filter((name) => !seen.has(name)),
    problems,
    rows,
    workspace: next,
  };
}

function rowOf(line: readonly string[], { columns }: Layout): Row {
  const row: Partial<Record<Field, string>> = {};
  for (const [at, { meaning }] of columns.entries()) {
    const text = (line[at] ?? '').trim();
    if (meaning !== 'keep' && meaning !== 'password' && !isBlankCell(text)) row[meaning] = text;
  }
  return row;
}

/** Of the row above, what says which account it is. */
function only({ account, platform, handle }: Row): Row {
  return { ...(account ? { account } : {}), ...(platform ? { platform } : {}), ...(handle ? { handle } : {}) };
}

function accountOf(row: Row, accounts: Shelf<Account>, tell: (code: Problem['code'], value: string) => void): Account | undefined {
  if (row.account === undefined && row.handle === undefined) {
    if (row.person === undefined) tell('no-account', Object.values(row).join(', ').slice(0, 60));
    return undefined;
  }
  const said = [row.platform, row.handle, row.account].map((text) => platformIn(text ?? '')).find(Boolean);
  const handle = row.handle === undefined ? undefined : handleIn(row.handle);
  const platform = said ?? (handle !== undefined && row.handle?.startsWith('@') ? 'x' : undefined);
  const name = (row.account ?? row.handle ?? '').replace(/\s+/g, ' ');
  const known =
    (handle && accounts.find(`@${handle.toLowerCase()}`)[0]) || accounts.find(plain(name)).find((one) => platform === undefined || one.platform === platform);
  if (known === undefined && platform === undefined) {
    tell('no-platform', row.platform ?? name);
    return undefined;
  }
  const before: Account = known ?? accountSchema.parse({ id: idFrom(`${name} ${platform === 'x' ? 'x' : 'fb'}`, accounts), name, platform, kind: 'corporate' });
  const state = row.state === undefined ? undefined : stateIn(row.state);
  if (row.state !== undefined && state === undefined) tell('state', row.state);
  const access = row.centralAccess === undefined ? undefined : accessIn(row.centralAccess);
  if (row.centralAccess !== undefined && access === undefined) tell('access', row.centralAccess);
  const isX = before.platform === 'x';
  if (isX && row.handle !== undefined && handle === undefined) tell('handle', row.handle);
  const kind = row.kind === undefined ? undefined : kindIn(row.kind);
  return {
    ...before,
    ...(kind ? { kind } : {}),
    ...(isX && handle ? { handle } : {}),
    ...(!isX && row.handle?.includes('.') ? { link: row.handle } : {}),
    ...(row.serviceArea ? { serviceArea: row.serviceArea } : {}),
    ...(row.responsible ? { responsible: row.responsible } : {}),
    ...(row.deputy ? { deputy: row.deputy } : {}),
    ...(row.outOfHours ? { outOfHours: row.outOfHours } : {}),
    ...(state ? { state } : {}),
    ...(access ? { centralAccess: { ...before.centralAccess, state: access } } : {}),
  };
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

function peopleOf(
  row: Row,
  account: Account | undefined,
  people: Shelf<Person>,
  version: string | undefined,
  tell: (code: Problem['code'], value: string) => void,
): Person[] {
  const names = namesIn(row.person ?? '');
  const mails = (row.email ?? '').split(/[\s;,/]+/).filter(Boolean);
  for (const mail of mails) if (!EMAIL.test(mail)) tell('email', mail);
  const good = mails.filter((mail) => EMAIL.test(mail));
  if (names.length === 0) {
    if (row.email !== undefined) tell('nobody', row.email);
    return [];
  }
  if (names.length > 1 && good.length > 0 && good.length !== names.length) tell('names-and-mails', row.person ?? '');
  const day = (field: 'since' | 'trainingCompleted' | 'trainingDue' | 'acknowledged'): string | undefined => {
    const text = row[field];
    if (text === undefined) return undefined;
    const found = dayIn(text);
    if (found === undefined && !/^(n|no|na)$/i.test(text)) tell(isYes(text) ? 'no-day' : 'date', text);
    return found;
  };
  const [since, trainingCompleted, trainingDue, confirmed] = [day('since'), day('trainingCompleted'), day('trainingDue'), day('acknowledged')];
  const fresh = new Set<string>();
  const taken = { has: (id: string): boolean => fresh.has(id) || people.has(id) };
  return names.map((name, at) => {
    const email = names.length === good.length ? good[at] : names.length === 1 ? good[0] : undefined;
    const known = (email && people.find(email.toLowerCase())[0]) || people.find(plain(name)).find((one) => email === undefined || one.email === undefined);
    const before: Person = known ?? personSchema.parse({ id: idFrom(name, taken), name });
    fresh.add(before.id);
    const role = account && { account: account.id, role: row.role ?? DEFAULT_ROLE[account.platform], ...(since ? { since } : {}) };
    const has = before.roles.some((one) => one.account === role?.account);
    const acknowledged =
      version && confirmed && !before.acknowledged.some((one) => one.version === version)
        ? [...before.acknowledged, { version, on: confirmed }]
        : before.acknowledged;
    return {
      ...before,
      ...(email ? { email } : {}),
      ...(row.manager ? { manager: row.manager } : {}),
      ...(trainingCompleted ? { trainingCompleted } : {}),
      ...(trainingDue ? { trainingDue } : {}),
      roles: role && !has ? [...before.roles, role] : before.roles,
      acknowledged,
    };
  });
}

function changedIn<T extends { readonly id: string }>(before: ReadonlyMap<string, T>, after: readonly T[]): { readonly before: T; readonly after: T }[] {
  return after.flatMap((one) => {
    const old = before.get(one.id);
    return old === undefined || JSON.stringify(old) === JSON.stringify(one) ? [] : [{ before: old, after: one }];
  });
}
