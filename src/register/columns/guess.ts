// Where the header stands and what each column means, guessed from words and cells. A guess is data: whoever imports sees it and may correct it.
import { readDay } from '../import/day.ts';
import { accessOf } from '../import/words.ts';
import { type Cell, isBlank, textOf } from '../sheet/cell.ts';
import type { Table } from '../sheet/table.ts';
import { FIELD_IDS, FIELDS, type FieldId } from './fields.ts';
import { withoutParts } from './parted.ts';
import { groupsOf, plainHeader } from './plain-header.ts';

export interface Column {
  /** From 0, as in the sheet. */
  readonly index: number;
  /** The words above it; empty for a column without any. */
  readonly header: string;
  /** `kept`: no field of ours, but given back by an export. `password`: never kept, in no form. */
  readonly field: FieldId | 'kept' | 'password';
}

export interface Mapping {
  /** From 0; -1 where the sheet has no header at all. */
  readonly headerRow: number;
  readonly columns: readonly Column[];
}

/** A column whose meaning somebody has looked at before, by the words above it. */
interface Known {
  readonly header: string;
  readonly field?: string | undefined;
}

/** Rows looked at for the header: titles, dates and notes stand above it in real sheets. */
const LOOK = 15;

const SECRET = /\bpass(?:word|code|phrase)?s?\b|\bpwd?\b|\bpin\b|\bcyfrinair\b|\bcyfrineiriau\b/;
/** Words of a header that dates a password and holds none: `Last password change`. */
const DATED = /\b(?:chang\w*|reset|updated?|expir\w*|rotated?|newid\w*|dyddiad|date)\b/;
const HELD = /\b(?:held|known|recorded|stored|central|centrally|shared|provided|given|received|have|y\/n|yes\/no|ar gael)\b/;
const YES_NO = /^(?:y|yes|n|no|true|false|x|✓|✔|✗|held|not held|missing|unknown|n\/a|na|ie|nac ydy|oes|nac oes|-)?$/i;

/** Whether a header speaks of passwords. */
export const isSecret = (header: string): boolean => SECRET.test(plainHeader(header));

/** A column of passwords, unless all it says is whether one is held. */
function secretOf(header: string, cells: readonly string[]): 'password' | 'centralAccess' | 'kept' | undefined {
  if (!isSecret(header)) return undefined;
  // Every cell must be a day: one that is none may be a password all the same.
  if (DATED.test(plainHeader(header)) && cells.length > 0 && cells.every((cell) => readDay(cell) !== undefined)) return 'kept';
  // Our own export says it in our words: confirmed, risk-accepted.
  const saysWhether = cells.length > 0 && cells.every((cell) => YES_NO.test(cell) || accessOf(cell) !== undefined);
  return saysWhether || (HELD.test(header.toLowerCase()) && cells.length === 0) ? 'centralAccess' : 'password';
}

/** @param group what stands over the header and its neighbours: below `Account`, `Name` is that of the account */
function byHeader(header: string, group = ''): { readonly field: FieldId; readonly sure: number } | undefined {
  const plain = plainHeader(header);
  if (plain === '') return undefined;
  const grouped = group === '' ? undefined : plainHeader(`${group} ${header}`);
  const whole = FIELDS.find(({ headers }) => headers.includes(grouped ?? plain)) ?? FIELDS.find(({ headers }) => headers.includes(plain));
  if (whole) return { field: whole.id, sure: 2 };
  const part = FIELDS.find(({ words = [] }) => words.some((word) => plain.includes(word)));
  return part && { field: part.id, sure: 1 };
}

/** What the cells alone say, for columns whose header says nothing. */
function byCells(cells: readonly string[]): FieldId | undefined {
  const most = (test: RegExp): boolean => cells.length > 0 && cells.filter((cell) => test.test(cell)).length >= cells.length * 0.6;
  if (most(/^\S+@\S+\.\S+$/)) return 'email';
  if (most(/^https?:\/\//i)) return 'link';
  if (most(/^@\w{1,15}$/)) return 'handle';
  if (most(/^(?:facebook|fb|twitter|x)$/i)) return 'platform';
  return undefined;
}

/**
 * The same sheet comes again, corrected or a month later: what was chosen for its columns still holds.
 * @param at which of the columns with these words it is, of how many: where the sheets before had another number, none is told from its namesake
 */
function byMemory(header: string, known: readonly Known[], at = 0, of = 1): FieldId | 'kept' | undefined {
  const plain = plainHeader(header);
  const same = plain === '' ? [] : known.filter((one) => plainHeader(one.header) === plain);
  const field = of === 1 || same.length % of === 0 ? same[at]?.field : undefined;
  return field === 'kept' ? field : FIELD_IDS.find((one) => one === field);
}

function score(row: readonly Cell[], known: readonly Known[], groups: readonly string[]): number {
  const worth = (cell: string, at: number): number =>
    byMemory(cell, known) === undefined ? (byHeader(cell, groups[at])?.sure ?? (isSecret(cell) ? 1 : 0)) : 2;
  return row.reduce<number>((sum, cell, at) => sum + (typeof cell === 'string' ? worth(cell, at) : 0), 0);
}

/**
 * The guess for one sheet. Two columns never have the same field, but for people: two columns of administrators are both read.
 * @param known columns of a sheet that was read before: where one has the same words above it, its meaning goes before any guess
 */
export function guessMapping({ rows }: Table, known: readonly Known[] = []): Mapping {
  const width = widest(rows);
  const groupsAt = (row: number): readonly string[] => groupsOf(rows[row - 1], width);
  const scores = rows.slice(0, LOOK).map((row, at) => score(row, known, groupsAt(at)));
  const best = Math.max(0, ...scores);
  // One known word alone may be a cell: a header has at least two, or stands over a sheet of one column.
  const headerRow = best >= 3 || (best > 0 && width <= 2) ? scores.indexOf(best) : -1;
  const header = headerRow < 0 ? [] : (rows[headerRow] ?? []);
  const body = rows.slice(headerRow + 1);
  const groups = headerRow < 0 ? [] : groupsAt(headerRow);
  const taken = new Set<FieldId>();
  const columns = Array.from({ length: width }, (_, index): Column => {
    const words = textOf(header[index]);
    const cells = body.map((row) => textOf(row[index])).filter((cell) => cell !== '');
    const secret = secretOf(words, cells);
    if (secret === 'password') return { index, header: words, field: 'password' };
    // Two columns below one word, `Date` and `Date`, are told apart by their order, and else by what stands over them.
    const alike = header.flatMap((other, at) => (plainHeader(textOf(other)) === plainHeader(words) ? [at] : []));
    const field =
      secret ??
      byMemory(words, known, alike.indexOf(index), alike.length) ??
      byHeader(words, groups[index])?.field ??
      (words === '' ? byCells(cells) : undefined);
    if (field === undefined || field === 'kept' || (taken.has(field) && field !== 'person' && field !== 'email'))
      return { index, header: words, field: 'kept' };
    taken.add(field);
    return { index, header: words, field };
  }).filter(({ index, header: words }) => words !== '' || body.some((row) => !isBlank(row[index])));
  return { headerRow, columns: withoutParts(columns) };
}

const widest = (rows: Table['rows']): number => Math.max(0, ...rows.map((row) => row.length));

/** The same mapping with one column's meaning corrected. A field it had elsewhere goes from there. */
export function corrected(mapping: Mapping, index: number, field: Column['field']): Mapping {
  const single = field !== 'kept' && field !== 'person' && field !== 'email';
  return {
    ...mapping,
    columns: mapping.columns.map((column) => {
      // A column of passwords stays one: no click makes it worth keeping.
      if (column.field === 'password') return column;
      if (column.index === index) return { ...column, field };
      return single && column.field === field ? { ...column, field: 'kept' } : column;
    }),
  };
}

/** The sheet of a workbook that looks most like a register: a page of notes often stands before it. The first one where none does. */
export function likeliest(tables: readonly Table[], known: readonly Known[] = []): Table | undefined {
  const worth = (table: Table): number => guessMapping(table, known).columns.filter(({ field }) => field !== 'kept').length;
  return tables.reduce<{ readonly table: Table; readonly worth: number } | undefined>((best, table) => {
    const own = worth(table);
    return best === undefined || own > best.worth ? { table, worth: own } : best;
  }, undefined)?.table;
}
