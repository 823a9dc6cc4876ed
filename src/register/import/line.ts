// One line of the sheet as facts about one account and the people on it. Every cell that says nothing known becomes a problem with its row.
import type { Account } from '../../model/account.ts';
import type { FieldId } from '../columns/fields.ts';
import type { Column } from '../columns/guess.ts';
import { type Problem, problem } from '../problem.ts';
import { type Cell, textOf } from '../sheet/cell.ts';
import { readDay } from './day.ts';
import { readLink } from './link.ts';
import { isDoubtful, type Named, type PersonRead, readPeople } from './people-cell.ts';
import { withoutEmpty } from './without-empty.ts';
import { accessOf, answerOf, kindOf, platformOf, stateOf } from './words.ts';

export type AccountFacts = Partial<Omit<Account, 'id'>>;

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

export interface Line {
  readonly row: number;
  readonly account: AccountFacts;
  readonly people: readonly PersonFacts[];
  readonly problems: readonly Problem[];
  /** The row as it came, for an export that gives it back. */
  readonly cells: readonly string[];
  /** The sheet has a column of roles, so that a blank in it says something. */
  readonly asksRole: boolean;
}

const TEXTS: readonly FieldId[] = ['serviceArea', 'responsible', 'deputy', 'outOfHours', 'insteadUse', 'responseTarget'];
const BLANK = /^(?:-+|–|n\/?a|none|tbc|\?+)$/i;

/** @param row as the spreadsheet program counts, from 1 */
export function readLine(cells: readonly Cell[], columns: readonly Column[], row: number): Line {
  const problems: Problem[] = [];
  const at = (field: Column['field']): Column[] => columns.filter((column) => column.field === field);
  const cell = (field: FieldId): Cell => cells[at(field)[0]?.index ?? -1] ?? null;
  const text = (field: FieldId): string => textOf(cell(field));
  const nameOf = (field: FieldId): string => at(field)[0]?.header || field;
  const note = (code: Parameters<typeof problem>[0], field: FieldId, more: Partial<Problem> = {}): void => {
    problems.push(problem(code, row, { column: nameOf(field), value: text(field), ...more }));
  };

  const day = (field: FieldId): string | undefined => dayIn(cell(field), field, note);
  const word = <T>(field: FieldId, of: (text: string) => T | undefined, code: Parameters<typeof problem>[0]): T | undefined => {
    const found = text(field) === '' ? undefined : of(text(field));
    if (found === undefined && text(field) !== '' && !BLANK.test(text(field))) note(code, field);
    return found;
  };
  const digits = (field: FieldId): string | undefined => {
    const found = text(field).replace(/\s/g, '');
    // A number of more than 15 digits has lost its last ones in the spreadsheet program.
    if (found === '' || (/^\d{3,25}$/.test(found) && !(typeof cell(field) === 'number' && found.length > 15))) return found || undefined;
    note('id-invalid', field);
    return undefined;
  };
  const handle = (): string | undefined => {
    const found = text('handle').replace(/^@/, '');
    if (found === '' || BLANK.test(found)) return undefined;
    const linked = readLink(found);
    if (linked?.handle !== undefined) return linked.handle;
    if (/^\w{1,15}$/.test(found)) return found;
    note('handle-invalid', 'handle');
    return undefined;
  };

  const link = text('link') === '' ? undefined : readLink(text('link'));
  const own = handle();
  const named = text('accountName');
  const saidPlatform = word('platform', platformOf, 'platform-unknown');
  const platform = saidPlatform ?? (text('platform') === '' ? (link?.platform ?? (own === undefined ? undefined : 'x')) : undefined);
  const centralState = word('centralAccess', accessOf, 'access-unknown');
  const centralOn = day('centralAccessOn');
  const report = text('orphanedReport');
  const texts = Object.fromEntries(TEXTS.map((field) => [field, text(field)]).filter(([, value]) => value !== '' && !BLANK.test(String(value))));
  const account: AccountFacts = withoutEmpty({
    name: named || (own === undefined ? '' : `@${own}`),
    platform,
    link: text('link'),
    handle: platform === 'facebook' ? undefined : (own ?? link?.handle),
    profileId: digits('profileId') ?? link?.profileId,
    pageId: digits('pageId'),
    userId: digits('userId'),
    kind: word('kind', kindOf, 'kind-unknown'),
    ...texts,
    centralAccess: centralState === undefined ? undefined : withoutEmpty({ state: centralState, on: centralOn }),
    state: word('state', stateOf, 'state-unknown'),
    orphanedReport: report === '' ? undefined : { reference: report },
    lastPosted: day('lastPosted'),
  });
  const raw = cells.map((one) => rawOf(one));
  const alone = headingIn(cells, columns);
  if (alone !== undefined) return { row, account: {}, people: [], problems: [problem('heading-row', row, { value: alone })], cells: raw, asksRole: false };
  const people = readLinePeople(cells, columns, row, problems, { text, note });
  return { row, account, people, problems, cells: raw, asksRole: at('role').length > 0 };
}

/** A row of sums, and a word alone where a platform should stand: `STATIONS`. Both are for the reader of the sheet. */
function headingIn(cells: readonly Cell[], columns: readonly Column[]): string | undefined {
  const filled = columns.filter(({ index }) => textOf(cells[index]) !== '');
  const [first] = filled;
  const words = textOf(cells[first?.index ?? -1]);
  if (/^(?:grand |sub-?)?total\b|^cyfanswm\b/i.test(words)) return words;
  return filled.length === 1 && first?.field === 'platform' && platformOf(words) === undefined ? words : undefined;
}

/** A cell for keeping: its spaces and line breaks as they came. */
function rawOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : textOf(cell);
}

interface Reading {
  readonly text: (field: FieldId) => string;
  readonly note: (code: Parameters<typeof problem>[0], field: FieldId, more?: Partial<Problem>) => void;
}

function readLinePeople(cells: readonly Cell[], columns: readonly Column[], row: number, problems: Problem[], { text, note }: Reading): readonly PersonFacts[] {
  const cellOf = (field: FieldId): Cell => cells[columns.find((column) => column.field === field)?.index ?? -1] ?? null;
  const raw = (column: Column): string => (typeof cells[column.index] === 'string' ? String(cells[column.index]) : textOf(cells[column.index]));
  const from = (field: 'person' | 'email'): PersonRead[] => columns.filter((column) => column.field === field).flatMap((column) => readPeople(raw(column)));
  const names = from('person').flatMap(({ remark, ...one }): Named[] => {
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
    manager: words('manager'),
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

/** Reads each different cell once, so that what is wrong with it is said once. */
function once(cells: readonly Cell[], read: (cell: Cell) => string | undefined): readonly (string | undefined)[] {
  const known = new Map<Cell, string | undefined>();
  return cells.map((cell) => {
    if (!known.has(cell)) known.set(cell, read(cell));
    return known.get(cell);
  });
}

function dayIn(cell: Cell, field: FieldId, note: Reading['note']): string | undefined {
  const value = textOf(cell);
  if (value === '' || BLANK.test(value)) return undefined;
  const read = readDay(cell);
  if (read === undefined) note('not-a-day', field, { value });
  else if (read.ambiguous) note('day-ambiguous', field, { value, guess: read.day });
  return read?.day;
}

function acknowledgedIn(cell: Cell, note: Reading['note']): string | undefined {
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
