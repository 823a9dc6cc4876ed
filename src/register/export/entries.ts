// The lines of an export: those of the sheet that came in, then what has come since; each an account, its people, or both.
import type { Account } from '../../model/account.ts';
import type { Person, Role } from '../../model/person.ts';
import type { Register, Sheet } from '../../model/register.ts';
import type { Compare } from '../by-name.ts';

export interface Entry {
  readonly account?: Account | undefined;
  readonly people: readonly { readonly person: Person; readonly role?: Role | undefined }[];
  /** The line of the sheet it came from. */
  readonly line?: Sheet['rows'][number] | undefined;
}

/** Every account, person and role of the register on one line at least; a line of the sheet stays as long as anything on it does. */
export function entriesOf({ accounts, people }: Register, sheet: Pick<Sheet, 'rows'>): readonly Entry[] {
  const accountOf = new Map(accounts.map((account) => [account.id, account]));
  const personOf = new Map(people.map((person) => [person.id, person]));
  const shown = new Set<string>();
  const named = new Set<Person>();
  const entries: Entry[] = [];
  for (const line of sheet.rows) {
    const account = accountOf.get(line.accounts[0] ?? '');
    const there = line.people.map((id) => personOf.get(id)).filter((person) => person !== undefined);
    // A line whose account and people have all gone is gone; a line that was only a note stays.
    if (line.accounts.length + line.people.length > 0 && account === undefined && there.length === 0) continue;
    if (account) shown.add(account.id);
    for (const person of there) {
      shown.add(`${account?.id ?? ''} ${person.id}`);
      named.add(person);
    }
    entries.push({ account, people: there.map((person) => ({ person, role: person.roles.find((role) => role.account === account?.id) })), line });
  }
  for (const person of people) {
    const open = person.roles.filter(({ account }) => accountOf.has(account) && !shown.has(`${account} ${person.id}`));
    for (const role of open) {
      shown.add(role.account);
      entries.push({ account: accountOf.get(role.account), people: [{ person, role }] });
    }
    if (open.length === 0 && person.roles.length === 0 && !named.has(person)) entries.push({ people: [{ person }] });
  }
  for (const account of accounts) if (!shown.has(account.id)) entries.push({ account, people: [] });
  return entries;
}

/**
 * By the name of the account, then of the person, as on the screen. People without an account come first, because below an account
 * they would be read as its people; notes come last, in the order in which they stood.
 */
export function inOrder(entries: readonly Entry[], compare: Compare): readonly Entry[] {
  const place = ({ account, people }: Entry): number => (account ? 1 : people.length > 0 ? 0 : 2);
  const person = ({ people }: Entry): string => people[0]?.person.name ?? '';
  return entries.toSorted(
    (one, other) =>
      place(one) - place(other) ||
      compare(one.account?.name ?? '', other.account?.name ?? '') ||
      // Two accounts of one name stay apart.
      (one.account?.id ?? '').localeCompare(other.account?.id ?? '', 'en') ||
      compare(person(one), person(other)),
  );
}
