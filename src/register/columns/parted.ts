// Names in two columns, as a personnel system gives them: the given name is a person, and the family name is read with it.
import { PARTICLE } from '../import/people-cell.ts';
import { GIVEN_NAMES } from './fields.ts';
import { plainHeader } from './plain-header.ts';

const PARTED = new RegExp(`^(.+?) ((?:${PARTICLE}\\.? )*\\S+)$`, 'iu');

/** A sheet that has the whole name in a column of its own needs no parts of it. */
export function withoutParts<C extends { readonly header: string; readonly field: string }>(columns: readonly C[]): readonly C[] {
  const isGiven = ({ header }: C): boolean => GIVEN_NAMES.includes(plainHeader(header));
  const whole = columns.some((column) => column.field === 'person' && !isGiven(column));
  const parts = columns.some(isGiven);
  return whole && parts ? columns.map((column) => (isGiven(column) || column.field === 'surname' ? { ...column, field: 'kept' } : column)) : columns;
}

/** A name in two cells again: the last word, with what belongs to it, is the family name. */
export function partedName(name: string): { readonly given: string; readonly family: string } {
  const found = PARTED.exec(name);
  return found ? { given: found[1] ?? '', family: found[2] ?? '' } : { given: name, family: '' };
}
