// Signs that count together: each condition that holds adds (or takes away) its points, and enough of them hold the whole.
import type { Span } from '../text/matcher.ts';
import { list, number } from './fields.ts';
import type { Kind, Test } from './kind.ts';

export const points: Kind = {
  name: 'points',
  about: 'the points of the conditions that hold add up to at least so many',
  fields: { points: { is: 'points' }, least: { is: 'number', min: 0.1, max: 100 } },
  open(value, bench) {
    const signs: { readonly worth: number; readonly test: Test }[] = list(value, 'points').map((sign) => {
      const { worth, if: condition } = sign as { worth: number; if: unknown };
      return { worth, test: bench.test(condition) };
    });
    const least = number(value, 'least', 1);
    return (scene, range) => {
      let sum = 0;
      let best = 0;
      let place: readonly Span[] = [];
      for (const { worth, test } of signs) {
        const found = test(scene, range);
        if (found === undefined) continue;
        sum += worth;
        if (worth > best && found.length > 0) {
          best = worth;
          place = found;
        }
      }
      return sum >= least ? place : undefined;
    };
  },
};
