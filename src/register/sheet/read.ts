// Bytes of a spreadsheet file to tables. What kind of file it is, is asked of the bytes and never of the name.
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/universal';
import { type Cell, plainCell, unnamedCell } from './cell.ts';
import { MOST_BYTES, MOST_ROWS, SheetError, type Table } from './table.ts';

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);

/**
 * Every sheet of the file that has something in it, in order.
 * @throws SheetError, whose message says what to do
 */
export async function readTables(bytes: Uint8Array<ArrayBuffer>): Promise<readonly Table[]> {
  if (bytes.length > MOST_BYTES)
    throw new SheetError('too-large', 'The file is larger than 20 MB: save only the sheet with the register in a file of its own.');
  const tables = startsWith(bytes, 0x50, 0x4b) ? await xlsx(bytes) : [csv(bytes)];
  const full = tables
    .map(({ name, rows }) => ({ name, rows: rows.slice(0, MOST_ROWS) }))
    .filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== null && cell !== '')));
  if (full.length === 0) throw new SheetError('empty', 'There is nothing in this file: choose the one that holds the register.');
  return full;
}

async function xlsx(bytes: Uint8Array<ArrayBuffer>): Promise<readonly Table[]> {
  try {
    // Formulas are not run: the file holds the value each had when it was saved.
    const sheets = await readXlsxFile(bytes.slice().buffer);
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map((cell) => cellOf(cell))) }));
  } catch {
    throw new SheetError('not-a-sheet', 'This file cannot be read as a spreadsheet: open it in Excel, and save it again as .xlsx or .csv.');
  }
}

function cellOf(value: unknown): Cell {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return unnamedCell(value);
  return typeof value === 'number' || typeof value === 'boolean' || value instanceof Date ? value : String(value);
}

/** Old Excel files and protected ones share the container of old Office documents. */
function refuseOldFiles(bytes: Uint8Array): void {
  if (!startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return;
  const words = new TextDecoder('utf-16le').decode(bytes.slice(0, 65_536));
  if (words.includes('EncryptedPackage'))
    throw new SheetError('protected', 'This file is protected by a password: open it, take the password off, and save it again.');
  throw new SheetError('old-excel', 'This is a file of an old Excel (.xls): open it, and save it as .xlsx.');
}

/** UTF-8, with or without its mark, UTF-16 with its mark; else what Windows calls ANSI. */
function decoded(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function csv(bytes: Uint8Array): Table {
  refuseOldFiles(bytes);
  const text = decoded(bytes);
  if (text.includes('\u0000'))
    throw new SheetError('not-a-sheet', 'This file cannot be read as a spreadsheet: open it in Excel, and save it again as .xlsx or .csv.');
  // Excel's own first line, which names the separator.
  const told = /^\uFEFF?sep=(.)\r?\n/i.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const { data } = Papa.parse<string[]>(body, {
    ...(told?.[1] === undefined ? {} : { delimiter: told[1] }),
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: false,
  });
  return { rows: data.map((row) => row.map((cell) => (cell === '' ? null : plainCell(cell)))) };
}
