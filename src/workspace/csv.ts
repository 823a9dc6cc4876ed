// Tables as CSV for a spreadsheet or a mail merge.

/** Rows as CSV that every spreadsheet opens. A cell that would be run as a formula is made plain text. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return rows.map((row) => row.map(cell).join(',')).join('\r\n');
}
