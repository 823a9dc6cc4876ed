// Enters the phrases of the facts into the one walk over the text, once for each opened policy however many rules ask.
import { WEEKDAY_OF, WELSH_WEEKDAY_OF } from './calendar-names.ts';
import { CONTEXT, CUES, ELSEWHERE, NATIONS, PAST, TYPES } from './cues.ts';
import { OURS } from './ours.ts';

type Enter = (phrases: readonly string[], welsh?: readonly string[]) => number;

/** Numbers of the phrase sets: `scene.hits` finds their places. */
export interface Sets {
  /** In the order of `CUES`. */
  readonly cues: readonly number[];
  readonly context: number;
  readonly past: number;
  readonly elsewhere: number;
  readonly types: ReadonlyMap<string, number>;
  readonly nations: ReadonlyMap<string, number>;
  readonly ours: number;
  readonly names: number;
  readonly weekdays: number;
}

const entered = new WeakMap<Enter, Sets>();

export function setsOf(enter: Enter): Sets {
  const known = entered.get(enter);
  if (known) return known;
  const each = (table: Readonly<Record<string, readonly string[]>>) => new Map(Object.entries(table).map(([name, phrases]) => [name, enter(phrases)]));
  const sets: Sets = {
    cues: CUES.map(({ phrases, welsh }) => enter(phrases, welsh)),
    context: enter(CONTEXT),
    past: enter(PAST),
    elsewhere: enter(ELSEWHERE),
    types: each(TYPES),
    nations: each(NATIONS),
    ours: enter(OURS),
    weekdays: enter([...WEEKDAY_OF.keys(), ...WELSH_WEEKDAY_OF.keys()]),
    names: enter(['{our-names}', '{place} (fire|) (station|headquarters|office|offices|library|centre)']),
  };
  entered.set(enter, sets);
  return sets;
}
