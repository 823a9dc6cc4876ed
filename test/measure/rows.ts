// Reads rows of evaluation data, if they are there. The data is not part of the project: figures may leave it, rows may not.
import { existsSync, readFileSync } from 'node:fs';

/** The rows of a JSON Lines file; none when there is no such file. The caller says what it believes a row to be, and reads it defensively. */
export function rows<T>(path: string): T[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
