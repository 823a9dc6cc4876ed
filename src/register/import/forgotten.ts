// What only the sheet brought in before holds, and a new one in its place would take along: columns and rows that are notes.
import type { Sheet } from '../../model/register.ts';
import { plainHeader } from '../columns/plain-header.ts';

export interface Forgotten {
  /** Headers of columns that no field of the register keeps. */
  readonly columns: readonly string[];
  /** How many rows name neither an account nor a person of the register. */
  readonly rows: number;
}

/** @param before the sheet that the register has, if it has one */
export function forgotten(before: Sheet | undefined, after: Sheet): Forgotten {
  if (before === undefined) return { columns: [], rows: 0 };
  const headers = new Set(after.columns.map(({ header }) => plainHeader(header)));
  const filled = (at: number): boolean => before.rows.some(({ cells }) => (cells[at] ?? '').trim() !== '');
  const columns = before.columns.flatMap(({ header, field }, at) =>
    field === undefined && !headers.has(plainHeader(header)) && filled(at) ? [header || '–'] : [],
  );
  const said = ({ cells }: Sheet['rows'][number]): string => cells.filter((cell) => cell.trim() !== '').join('\u0000');
  const kept = new Set(after.rows.map(said));
  return { columns, rows: before.rows.filter((row) => row.accounts.length + row.people.length === 0 && !kept.has(said(row))).length };
}
