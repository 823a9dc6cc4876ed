// Makes spreadsheet files for the tests, with real days and numbers in XLSX, as a spreadsheet program would save them.
import Papa from 'papaparse';
import writeXlsxFile from 'write-excel-file/universal';
import { type Cell, namedCell } from '../../src/register/sheet/cell.ts';

export async function xlsxOf(rows: readonly (readonly Cell[])[], sheet = 'Accounts'): Promise<Uint8Array<ArrayBuffer>> {
  const cells = rows.map((row) =>
    row.map((cell) => {
      if (cell === null || cell === '') return null;
      if (cell instanceof Date) return { value: cell, type: Date, format: 'dd/mm/yyyy' };
      return typeof cell === 'number' ? { value: cell, type: Number } : { value: namedCell(String(cell)), type: String };
    }),
  );
  return new Uint8Array(await (await writeXlsxFile(cells, { sheet }).toBlob()).arrayBuffer());
}

export function csvOf(rows: readonly (readonly Cell[])[], delimiter = ','): string {
  return Papa.unparse(
    rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
    { delimiter },
  );
}

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
export const EMPTY = { accounts: [], people: [], improvements: [] };
