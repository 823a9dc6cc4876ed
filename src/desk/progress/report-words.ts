// The words of a report's cells that are names of columns.

/** Key of the word for a column whose blanks are counted. */
export function columnKey(column: string): string {
  if (column === 'platformId') return 'register_column_platform_id';
  return `register_field_${column === 'roles' ? 'role' : column}`;
}
