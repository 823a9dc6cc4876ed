// Names in two columns, as a personnel system gives them: the given name is a person, and the family name is read with it.
import { plainHeader } from './plain-header.ts';

const list = (words: string): readonly string[] => words.split(' | ');

const GIVEN = list('first name | first names | forename | forenames | given name | given names | enw cyntaf | enwau cyntaf');

/** A sheet that has the whole name in a column of its own needs no parts of it. */
export function withoutParts<C extends { readonly header: string; readonly field: string }>(columns: readonly C[]): readonly C[] {
  const isGiven = ({ header }: C): boolean => GIVEN.includes(plainHeader(header));
  const whole = columns.some((column) => column.field === 'person' && !isGiven(column));
  const parts = columns.some(isGiven);
  return whole && parts ? columns.map((column) => (isGiven(column) || column.field === 'surname' ? { ...column, field: 'kept' } : column)) : columns;
}

/** A name in two cells again: the last word, with what belongs to it, is the family name. */
export function partedName(name: string): { readonly given: string; readonly family: string } {
  const found = /^(.+?) ((?:(?:van|von|de|der|den|di|da|du|la|le|st|ap|ab|ferch|mac)\.? )*\S+)$/iu.exec(name);
  return found ? { given: found[1] ?? '', family: found[2] ?? '' } : { given: name, family: '' };
}
