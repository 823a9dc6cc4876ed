// The people of one line of the sheet: one or several in a cell, and what the other cells say of each.
import type { FieldId } from '../columns/fields.ts';
import type { Column } from '../columns/guess.ts';
import { type Problem, problem } from '../problem.ts';
import { type Cell, textOf } from '../sheet/cell.ts';
import { readDay } from './day.ts';
import { BLANK, dayIn, type Note } from './day-cell.ts';
import { isDoubtful, type Named, type PersonRead, readPeople, spoken } from './people-cell.ts';
import { withoutEmpty } from './without-empty.ts';
import { answerOf } from './words.ts';

export interface PersonFacts extends Named {
  readonly role?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly manager?: string | undefined;
  readonly trainingCompleted?: string | undefined;
  readonly trainingDue?: string | undefined;
  /** A day; `yes` when the sheet says no day. */
  readonly acknowledged?: string | undefined;
  readonly left?: string | undefined;
}

interface Reading {
  readonly text: (field: FieldId) => string;
  readonly note: Note;
}

/** Who stands in the line, each with what its cells say of them. What cannot be read goes into `problems`. */
export function readLinePeople(
  cells: readonly Cell[],
  columns: readonly Column[],
  row: number,
  problems: Problem[],
  { text, note }: Reading,
): readonly PersonFacts[] {
  const cellOf = (field: FieldId): Cell => cells[columns.find((column) => column.field === field)?.index ?? -1] ?? null;
  const raw = (column: Column): string => (typeof cells[column.index] === 'string' ? String(cells[column.index]) : textOf(cells[column.index]));
  const from = (field: 'person' | 'email'): PersonRead[] => columns.filter((column) => column.field === field).flatMap((column) => readPeople(raw(column)));
  const names = namedIn(columns, raw).flatMap(({ remark, ...one }): Named[] => {
    if (one.name === '') problems.push(problem('person-missing', row, { value: remark ?? '' }));
    else if (remark !== undefined) problems.push(problem('person-remark', row, { value: remark, about: one.name }));
    else if (isDoubtful(one.name)) problems.push(problem('name-doubtful', row, { value: one.name }));
    return one.name === '' ? [] : [one];
  });
  const emails = from('email').map(({ email }) => email);
  if (text('email') !== '' && emails.every((email) => email === undefined) && !BLANK.test(text('email'))) note('email-invalid', 'email');
  const named: readonly Named[] = names.length > 0 ? names : from('email').flatMap(({ name, email }) => (email === undefined ? [] : [{ name, email }]));
  if (names.length > 1) problems.push(problem('several-people', row, { value: String(names.length) }));

  /** A cell of as many parts as the line has people says one for each; any other says the same of all. */
  const parts = (field: FieldId): readonly Cell[] => {
    const cell = cellOf(field);
    const split = typeof cell === 'string' ? cell.split(';').map((part) => part.trim()) : [];
    return split.length === named.length && split.length > 1 ? split : named.map(() => cell);
  };
  const days = (field: FieldId): readonly (string | undefined)[] => once(parts(field), (cell) => dayIn(cell, field, note));
  const words = (field: FieldId): readonly string[] => parts(field).map((cell) => textOf(cell));
  const said = {
    role: words('role'),
    manager: words('manager').map(spoken),
    since: days('since'),
    until: days('until'),
    trainingCompleted: once(parts('trainingCompleted'), (cell) => (answerOf(textOf(cell)) === undefined ? dayIn(cell, 'trainingCompleted', note) : undefined)),
    trainingDue: days('trainingDue'),
    left: days('left'),
    acknowledged: once(parts('acknowledged'), (cell) => acknowledgedIn(cell, note)),
  };
  return named.map((one, index) =>
    withoutEmpty({
      ...one,
      email: one.email ?? (emails.length === named.length ? emails[index] : undefined),
      ...Object.fromEntries(Object.entries(said).map(([field, values]) => [field, values[index]])),
    }),
  );
}

/** Whom the cells of names name: each column by itself, but a family name in a column of its own belongs to the name before it. */
function namedIn(columns: readonly Column[], raw: (column: Column) => string): readonly PersonRead[] {
  const family = columns.find(({ field }) => field === 'surname');
  const [first, ...others] = columns.filter(({ field }) => field === 'person').map(raw);
  const whole = family === undefined || raw(family).trim() === '' ? (first ?? '') : `${first ?? ''} ${raw(family)}`;
  return [whole, ...others].flatMap((text) => readPeople(text));
}

/** Reads each different cell once, so that what is wrong with it is said once. */
function once(cells: readonly Cell[], read: (cell: Cell) => string | undefined): readonly (string | undefined)[] {
  const known = new Map<Cell, string | undefined>();
  return cells.map((cell) => {
    if (!known.has(cell)) known.set(cell, read(cell));
    return known.get(cell);
  });
}

/** The day on which somebody confirmed the policy; `yes` where the cell says that they did and no day. */
function acknowledgedIn(cell: Cell, note: Note): string | undefined {
  const value = textOf(cell);
  if (value === '' || answerOf(value) === 'no') return undefined;
  if (answerOf(value) === 'yes') return 'yes';
  // "Yes - 3/9/24", "v3 02/05/2026": the day in it counts.
  const inside =
    typeof cell === 'string' ? /\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}|\d{1,2}(?:st|nd|rd|th)? \p{L}+ \d{2,4}|\d{4}-\d{2}-\d{2}/u.exec(value)?.[0] : undefined;
  const read = readDay(inside ?? cell);
  if (read === undefined) note('acknowledged-unknown', 'acknowledged', { value });
  else if (read.ambiguous) note('day-ambiguous', 'acknowledged', { value, guess: read.day });
  return read?.day;
}
