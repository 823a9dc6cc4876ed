// Changes to built-in rules as an officer makes them: a rule has one level on a day, so a new one takes the place of another, or comes after it.
import type { Change } from '../model/pack.ts';
import { overlap } from '../packs/index.ts';
import { addDays } from '../policy/elections/index.ts';

/** The changes with one more. A level that holds already goes on until the day before a new one begins; exceptions stand beside each other. */
export function withChange(changes: readonly Change[], added: Change): Change[] {
  if (!('level' in added)) return [...changes, added];
  const { from, rule } = added;
  const others = changes.flatMap((one): Change[] => {
    if (!('level' in one) || one.rule !== rule || !overlap(one, added)) return [one];
    return from !== undefined && (one.from ?? '') < from ? [{ ...one, until: addDays(from, -1) }] : [];
  });
  return [...others, added];
}
