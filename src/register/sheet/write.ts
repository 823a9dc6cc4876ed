// Rows of text to the bytes of a CSV or XLSX file. No cell of either is ever a formula.
import Papa from 'papaparse';
import writeXlsxFile from 'write-excel-file/universal';
import { namedCell, safeCell } from './cell.ts';

export type Format = 'csv' | 'xlsx';

/** For CSV with the mark by which Excel knows UTF-8: Welsh letters would be garbled without it. */
export async function writeRows(rows: readonly (readonly string[])[], format: Format, sheet = 'Register'): Promise<Uint8Array<ArrayBuffer>> {
  if (format === 'csv') return new TextEncoder().encode(`\uFEFF${csvOf(rows)}`);
  const cells = rows.map((row) => row.map((text) => (text === '' ? null : { value: namedCell(text), type: String })));
  const file = await writeXlsxFile(cells, { sheet: sheetName(sheet), stickyRowsCount: 1 }).toBlob();
  return new Uint8Array(await file.arrayBuffer());
}

/** Comma-separated, lines ended as RFC 4180 has it, every text safe to open. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return Papa.unparse(
    rows.map((row) => row.map(safeCell)),
    { newline: '\r\n' },
  );
}

/** Excel's own limits for the name of a sheet. */
function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31) || 'Register';
}
