// A name in a sheet that has the family name in a column of its own.
import type { Column } from '../columns/guess.ts';
import { partedName } from '../columns/parted.ts';
import { readLine } from '../import/line.ts';
import type { Entry } from './entries.ts';

/** A name that came in two cells goes into two again; several people stand whole in the first. */
export function partOfName({ field }: Column, columns: readonly Column[], { line, people }: Entry, raw: string): string {
  const [first, ...others] = people.map(({ person }) => person.name);
  const meant = line === undefined ? [] : readLine(line.cells, columns, 1).people.map(({ name }) => name);
  if (line !== undefined && meant.join('; ') === [first, ...others].join('; ')) return raw;
  const { given, family } = others.length > 0 ? { given: [first, ...others].join('; '), family: '' } : partedName(first ?? '');
  return field === 'surname' ? family : given;
}
