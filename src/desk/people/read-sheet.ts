// A spreadsheet file as lines of text cells. Formulas are never run: what counts is the value that was saved with them.

import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/universal';

export type SheetRead =
  | { readonly ok: true; readonly cells: readonly (readonly string[])[] }
  | { readonly ok: false; readonly because: 'old-excel' | 'unreadable' | 'empty' };

/** Bytes and lines that are still read: 5,000 people take a tenth of it. */
const MOST_BYTES = 20_000_000;
const MOST_ROWS = 20_000;

/** Days come as dates of UTC midnight from a workbook. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return String(cell).replace(/\u00A0/g, ' ');
}

export async function readCells(file: Blob & { readonly name: string }): Promise<SheetRead> {
  if (/\.(xls|ods|numbers)$/i.test(file.name)) return { ok: false, because: 'old-excel' };
  if (file.size > MOST_BYTES) return { ok: false, because: 'unreadable' };
  try {
    const cells = /\.xlsx$/i.test(file.name) ? ((await readSheet(file)) as unknown[][]).map((row) => row.map(textOf)) : csvCells(await file.text());
    return cells.some((row) => row.some((cell) => cell.trim() !== '')) ? { ok: true, cells: cells.slice(0, MOST_ROWS) } : { ok: false, because: 'empty' };
  } catch {
    return { ok: false, because: 'unreadable' };
  }
}

/** Commas, semicolons and tabs all separate somebody's columns; papaparse finds out which. */
export function csvCells(text: string): string[][] {
  return Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false }).data.map((row) => row.map(textOf));
}
