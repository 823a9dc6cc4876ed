// A fact the organisation owns, stated wrongly: a day of an election, a weekday, a number, a domain, a postcode.
import { FACT_NAMES } from '../facts/mistake.ts';
import { mistakesIn } from '../facts/mistakes.ts';
import { setsOf } from '../facts/sets.ts';
import { words } from './fields.ts';
import type { Kind } from './kind.ts';

export const fact: Kind = {
  name: 'fact',
  about: 'the draft states this fact and it differs from what the calendar and the register know; `{right}` in the rule’s sentences is the right value',
  fields: {
    fact: { is: 'some-of', of: FACT_NAMES },
    /** Days only: the written day is earlier or later than the right one. Left out: either. */
    than: { is: 'one-of', of: ['earlier', 'later'] },
  },
  open(value, bench) {
    const wanted = new Set(words(value, 'fact'));
    const [than] = words(value, 'than');
    const sets = setsOf(bench.phrases);
    return (scene, range) => {
      const found = mistakesIn(scene, sets).filter(
        (one) => wanted.has(one.fact) && (than === undefined || one.than === than) && one.from >= range.from && one.to <= range.to,
      );
      return found.length > 0 ? found : undefined;
    };
  },
};
