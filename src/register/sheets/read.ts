// A spreadsheet file as lines of text cells: XLSX, or CSV in the encodings and separators that office programs write. Formulas are never run.
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/universal';

/** Cells of the first sheet with anything in it; dates as `2026-05-07`. Throws what the library throws for a file that is no spreadsheet. */
export async function readCells(bytes: Uint8Array<ArrayBuffer>): Promise<string[][]> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const sheets = await readXlsxFile(new Blob([bytes]), { trim: false });
    const rows = sheets.find(({ data }) => data.length > 0)?.data ?? [];
    return rows.map((row) => row.map(cellText));
  }
  const { data } = Papa.parse<string[]>(decoded(bytes), { skipEmptyLines: false, delimitersToGuess: [',', ';', '\t', '|'] });
  return data.map((row) => row.map(unguarded));
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : unguarded(String(cell));
}

/** Old office programs write Windows-1252, which is hardly ever valid UTF-8 where it has accents. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** What a spreadsheet program would take for a formula; an apostrophe in front makes it text. */
const LIVE = /^'*[=+\-@\t\r]/;

/** A cell as text that no program runs. */
export const guarded = (text: string): string => (LIVE.test(text) ? `'${text}` : text);
const unguarded = (text: string): string => (text.startsWith("'") && LIVE.test(text) ? text.slice(1) : text);

/** CSV for office programs: with a byte order mark, so that Welsh letters stay whole, and no cell that runs. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${Papa.unparse(
    rows.map((row) => row.map(guarded)),
    { newline: '\r\n', quotes: true },
  )}`;
