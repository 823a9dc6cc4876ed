// One cell of a spreadsheet, whatever file it came from. Knows no column.

/** Dates are days: midnight in UTC. A formula is never here, only the value it had when the file was saved. */
export type Cell = string | number | boolean | Date | null;

/** Everything before the first sign that a spreadsheet program would take for the start of a formula. */
const LIVE = /^'*[=+\-@\t\r]/;

/**
 * A text that no spreadsheet program runs when a CSV file is opened (OWASP: CSV injection). Read back by `plainCell`, it is the same text.
 * Only for CSV: a cell of an XLSX file says itself that it is text.
 */
export function safeCell(text: string): string {
  return LIVE.test(text) ? `'${text}` : text;
}

/** The text a `safeCell` stands for; every other text as it is. */
export function plainCell(text: string): string {
  return text.startsWith("'") && LIVE.test(text) ? text.slice(1) : text;
}

/** Zero width: nobody sees it, and every spreadsheet program keeps it. */
const UNSEEN = '\u2060';
const isName = (text: string): boolean => text in {};

/**
 * A text that the XLSX writer keeps. It looks its texts up in a plain object (write-excel-file 4.1), and would lose those that every object
 * has, such as `toString` and `constructor`. Read back by `unnamedCell`, it is the same text.
 */
export function namedCell(text: string): string {
  return isName(text) ? text + UNSEEN : text;
}

/** The text a `namedCell` stands for; every other text as it is. */
export function unnamedCell(text: string): string {
  return text.endsWith(UNSEEN) && isName(text.slice(0, -1)) ? text.slice(0, -1) : text;
}

/** Zero-width marks and no-break spaces come with what was pasted from web pages and letters. */
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;

/** A cell as a person would read it: no spaces around it, one space inside, no invisible marks. Days as `2026-05-02`. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  return String(cell).normalize('NFC').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
}

/** Is there nothing to read in the cell? */
export const isBlank = (cell: Cell | undefined): boolean => textOf(cell) === '';
