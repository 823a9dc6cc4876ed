// What an import would do, before it does it: people added, changed, unchanged and not in the sheet, and every problem with its row.
import { type Person, personSchema } from '../../model/person.ts';
import type { SheetCode } from '../sentences.ts';
import { type Column, guessColumns, headerLine } from './columns.ts';
import { dayOf } from './day.ts';

export interface Problem {
  readonly code: SheetCode;
  readonly values: Readonly<Record<string, string>>;
}

export interface Plan {
  readonly columns: readonly Column[];
  readonly added: readonly Person[];
  readonly changed: readonly Person[];
  readonly unchanged: readonly Person[];
  /** On the register and not in the sheet. An import leaves them; taking them off is a person's choice. */
  readonly removed: readonly Person[];
  readonly problems: readonly Problem[];
}

/** `version` is the policy that a date of acknowledgement in the sheet speaks of. `columns` are the guessed ones unless a person corrected them. */
export function planPeople(rows: readonly (readonly string[])[], people: readonly Person[], version: string, columns?: readonly Column[]): Plan {
  const head = headerLine(rows);
  const used = columns ?? guessColumns(rows[head] ?? []);
  const problems: Problem[] = used.filter(({ field }) => field === 'password').map(({ header }) => ({ code: 'sheet_password', values: { column: header } }));
  const next = new Map(people.map((person) => [person.name.toLowerCase(), person]));
  const seen = new Set<string>();
  const ids = new Set(people.map(({ id }) => id));
  rows.slice(head + 1).forEach((row, index) => {
    const values = { row: String(head + index + 2) };
    if (row.every((cell) => cell.trim() === '')) return;
    const cell = (field: Column['field']): string => row[used.findIndex((one) => one.field === field)]?.trim() ?? '';
    const names = cell('name')
      .split(/\s*(?:[/;&\n]|\band\b|\ba(?:c)? (?=[A-Z]))\s*/)
      .map((one) => one.replace(/\s+/g, ' ').trim());
    if (names.every((name) => name === '')) {
      problems.push({ code: 'sheet_no_name', values });
      return;
    }
    if (names.length > 1) problems.push({ code: 'sheet_several', values: { ...values, names: names.join(', ') } });
    const day = (field: 'acknowledged' | 'training'): string | undefined => {
      const text = cell(field);
      const found = dayOf(text);
      if (text !== '' && !found) problems.push({ code: 'sheet_no_day', values: { ...values, text } });
      return found;
    };
    const [on, trained] = [day('acknowledged'), day('training')];
    for (const name of names.filter(Boolean)) {
      const key = name.toLowerCase();
      if (seen.has(key)) problems.push({ code: 'sheet_twice', values: { ...values, name } });
      const before = next.get(key) ?? personSchema.parse({ id: idOf(name, ids), name });
      seen.add(key);
      ids.add(before.id);
      next.set(key, {
        ...before,
        ...(cell('email') && names.length === 1 ? { email: cell('email') } : {}),
        ...(cell('manager') ? { manager: cell('manager') } : {}),
        ...(trained ? { trainingCompleted: trained } : {}),
        acknowledged: on && !before.acknowledged.some((one) => one.version === version) ? [...before.acknowledged, { version, on }] : before.acknowledged,
      });
    }
  });
  const old = new Map(people.map((person) => [person.name.toLowerCase(), person]));
  const all = [...next].filter(([key]) => seen.has(key));
  const same = ([key, person]: [string, Person]): boolean => JSON.stringify(old.get(key)) === JSON.stringify(person);
  return {
    columns: used,
    added: all.filter(([key]) => !old.has(key)).map(([, person]) => person),
    changed: all.filter((one) => old.has(one[0]) && !same(one)).map(([, person]) => person),
    unchanged: all.filter(same).map(([, person]) => person),
    removed: people.filter(({ name }) => !seen.has(name.toLowerCase())),
    problems,
  };
}

function idOf(name: string, taken: ReadonlySet<string>): string {
  const plain =
    name
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'person';
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? plain : `${plain}-${number}`;
    if (!taken.has(id)) return id;
  }
}

/** The people after an import that somebody agreed to. Nobody is taken off. */
export function withPlan(people: readonly Person[], plan: Plan): Person[] {
  const changed = new Map(plan.changed.map((person) => [person.id, person]));
  return [...people.map((person) => changed.get(person.id) ?? person), ...plan.added];
}
