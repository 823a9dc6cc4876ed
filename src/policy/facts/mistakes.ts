// Every fact a draft states wrongly, worked out once for a draft however many rules ask.
import type { Scene } from '../kinds/kind.ts';
import { LOOKS } from '../text/token.ts';
import { daysIn } from './dates.ts';
import { electionMistakes } from './election-days.ts';
import type { Mistake } from './mistake.ts';
import { linkMistakes } from './own-links.ts';
import { phoneMistakes } from './own-phones.ts';
import { postcodeMistakes } from './own-postcodes.ts';
import type { Sets } from './sets.ts';
import { weekdayMistakes } from './weekdays.ts';

const seen = new WeakMap<Scene, readonly Mistake[]>();

/** In the order of the text. Linear in its length; never throws. */
export function mistakesIn(scene: Scene, sets: Sets): readonly Mistake[] {
  const known = seen.get(scene);
  if (known) return known;
  const found = mistakes(scene, sets).sort((one, other) => one.start - other.start);
  seen.set(scene, found);
  return found;
}

function mistakes(scene: Scene, sets: Sets): Mistake[] {
  const { facts } = scene;
  const days = (scene.reading.looks & LOOKS.digit) === 0 ? [] : daysIn(scene.reading);
  const weekdays = weekdayMistakes(scene, days);
  if (facts === undefined) return weekdays;
  return [
    ...weekdays,
    ...electionMistakes(scene, facts, sets, days),
    ...phoneMistakes(scene, facts, sets),
    ...linkMistakes(scene, facts),
    ...postcodeMistakes(scene, facts, sets),
  ];
}
