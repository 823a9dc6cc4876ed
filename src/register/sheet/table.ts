// A spreadsheet as rows of cells, before anybody asks what the columns mean.
import type { Cell } from './cell.ts';

export interface Table {
  /** The sheet's own name; undefined for CSV. */
  readonly name?: string | undefined;
  readonly rows: readonly (readonly Cell[])[];
}

/** The same table with another text in one cell; both numbers from 0. */
export function withCell(table: Table, row: number, column: number, text: string): Table {
  return { ...table, rows: table.rows.map((cells, at) => (at === row ? cells.map((cell, index) => (index === column ? text : cell)) : cells)) };
}

/** The file cannot be read as a spreadsheet at all. The message is one sentence that says what to do. */
export class SheetError extends Error {
  constructor(
    readonly code: 'not-a-sheet' | 'old-excel' | 'protected' | 'empty' | 'too-large',
    message: string,
  ) {
    super(message);
  }
}

/** Rows read at most: far above the largest register anybody has, far below what would stop a browser. */
export const MOST_ROWS = 20_000;
/** Bytes read at most. */
export const MOST_BYTES = 20 * 1024 * 1024;
