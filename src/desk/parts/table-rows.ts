// Which rows of a table are shown and in which order: find, filter, blank cells, sort. No page, so that it can be tested and stays quick.
import type { Compare } from '../../register/by-name.ts';

export interface ColumnText<Row> {
  readonly id: string;
  /** What the cell says, for finding and sorting; empty is blank. */
  readonly text: (row: Row) => string;
  /** Counted and shown as blank when empty. */
  readonly wanted?: boolean | ((row: Row) => boolean);
}

export interface Order {
  readonly column: string;
  readonly down: boolean;
}

export interface View {
  readonly find: string;
  readonly order: Order | undefined;
  /** Only rows with a wanted cell that is blank; a column's id narrows it to that column. */
  readonly blank: string | undefined;
}

export const ANY_BLANK = '*';
/** For a table whose first column is a name. */
export const BY_NAME: Order = { column: 'name', down: false };
export const WHOLE: View = { find: '', order: undefined, blank: undefined };

/** Accents and case make no difference to finding: `sian` finds Siân. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether every word of `find` stands somewhere in a text. */
export function finder(find: string): (text: string) => boolean {
  const words = folded(find).split(/\s+/).filter(Boolean);
  return (text) => {
    const within = folded(text);
    return words.every((word) => within.includes(word));
  };
}

export function isBlank<Row>(column: ColumnText<Row>, row: Row): boolean {
  const wanted = typeof column.wanted === 'function' ? column.wanted(row) : column.wanted === true;
  return wanted && column.text(row).trim() === '';
}

/** Blank cells of each column that should not have any. */
export function blanks<Row>(rows: readonly Row[], columns: readonly ColumnText<Row>[]): Map<string, number> {
  return new Map(columns.filter(({ wanted }) => wanted !== undefined).map((column) => [column.id, rows.filter((row) => isBlank(column, row)).length]));
}

/** Every word of `find` must stand somewhere in the row. Blank cells sort last whichever way. */
export function shownRows<Row>(rows: readonly Row[], columns: readonly ColumnText<Row>[], { find, order, blank }: View, compare: Compare): readonly Row[] {
  const looked = blank === undefined || blank === ANY_BLANK ? columns : columns.filter(({ id }) => id === blank);
  let shown = rows;
  if (blank !== undefined) shown = shown.filter((row) => looked.some((column) => isBlank(column, row)));
  if (find.trim() !== '') {
    const found = finder(find);
    shown = shown.filter((row) => found(columns.map((column) => column.text(row)).join('\n')));
  }
  const column = columns.find(({ id }) => id === order?.column);
  if (column === undefined || order === undefined) return shown;
  return shown
    .map((row) => ({ row, text: column.text(row) }))
    .sort((a, b) => Number(a.text === '') - Number(b.text === '') || (order.down ? compare(b.text, a.text) : compare(a.text, b.text)))
    .map(({ row }) => row);
}
