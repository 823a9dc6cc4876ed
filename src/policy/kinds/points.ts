// Signs that count together: each condition that holds adds (or takes away) its points, and enough of them hold the whole.
import type { Span } from '../text/hits.ts';
import { list, number } from './fields.ts';
import { type Kind, mayHold, needing, type Scene, type Shape, type Test } from './kind.ts';
import { type Needs, needsOfAny } from './needs.ts';

interface Sign {
  readonly worth: number;
  readonly test: Test;
}

export const pointsShape: Shape = { points: { is: 'points' }, least: { is: 'number', min: 0.1, max: 100 } };

/** The points of the conditions that hold add up to at least so many. */
export const points: Kind = {
  name: 'points',
  fields: ['points', 'least'],
  open(value, bench) {
    const signs: Sign[] = list(value, 'points').map((sign) => {
      const { worth, if: condition } = sign as { worth: number; if: unknown };
      return { worth, test: bench.test(condition) };
    });
    const least = number(value, 'least', 1);
    const holds: Test = (scene, range, wanted) => {
      let sum = 0;
      let best = 0;
      let place: readonly Span[] = [];
      for (const { worth, test } of signs) {
        const found = test(scene, range, wanted);
        if (found === undefined) continue;
        sum += worth;
        if (worth > best && found.length > 0) {
          best = worth;
          place = found;
        }
      }
      return sum >= least ? place : undefined;
    };
    return needing(needsOfPoints(signs, least), holds, (scene) => mostPoints(signs, scene) >= least);
  },
};

/** The points of all signs that may hold and add to the sum. */
function mostPoints(signs: readonly Sign[], scene: Scene): number {
  let most = 0;
  for (const { worth, test } of signs) if (worth > 0 && mayHold(test, scene)) most += worth;
  return most;
}

/** Where the signs that nothing is known of cannot reach the sum alone, one of the others must hold. */
function needsOfPoints(signs: readonly Sign[], least: number): Needs {
  const adding = signs.filter(({ worth }) => worth > 0);
  const unknown = adding.filter(({ test }) => (test.needs ?? []).length === 0);
  if (unknown.reduce((sum, { worth }) => sum + worth, 0) >= least) return [];
  return needsOfAny(adding.filter((sign) => !unknown.includes(sign)).map(({ test }) => test.needs ?? []));
}
