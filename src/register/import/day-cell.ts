// A cell that should say a day, and what is wrong with it where it does not.
import type { FieldId } from '../columns/fields.ts';
import type { Problem, problem } from '../problem.ts';
import { type Cell, textOf } from '../sheet/cell.ts';
import { readDay } from './day.ts';

/** What people put into a cell to say nothing. */
export const BLANK = /^(?:-+|–|n\/?a|none|tbc|\?+)$/i;

/** Writes a problem down at the row that is being read, with the column and the value as they stand there. */
export type Note = (code: Parameters<typeof problem>[0], field: FieldId, more?: Partial<Problem>) => void;

/** The day in a cell, ISO; undefined where there is none, with a note where something else stands. */
export function dayIn(cell: Cell, field: FieldId, note: Note): string | undefined {
  const value = textOf(cell);
  if (value === '' || BLANK.test(value)) return undefined;
  const read = readDay(cell);
  if (read === undefined) note('not-a-day', field, { value });
  else if (read.ambiguous) note('day-ambiguous', field, { value, guess: read.day });
  return read?.day;
}
