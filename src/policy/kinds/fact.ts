// A fact the organisation owns, stated wrongly: a day of an election, a weekday, a number, a domain, a postcode.
import { FACT_NAMES } from '../facts/mistake.ts';
import { mistakesIn } from '../facts/mistakes.ts';
import { setsOf } from '../facts/sets.ts';
import { words } from './fields.ts';
import { type Kind, needing } from './kind.ts';
import { DIGIT, EMAIL, entitySight, LINK } from './sights.ts';

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
    return needing([[...wanted].flatMap(sightsOf)], (scene, range) => {
      const found = mistakesIn(scene, sets).filter(
        (one) => wanted.has(one.fact) && (than === undefined || one.than === than) && one.from >= range.from && one.to <= range.to,
      );
      return found.length > 0 ? found : undefined;
    });
  },
};

/** Days are written with digits; the others are what the detectors or the reading found. */
function sightsOf(fact: string): readonly number[] {
  if (fact === 'own-link') return [LINK, EMAIL];
  if (fact === 'own-phone') return [entitySight('phone')];
  return [fact === 'own-postcode' ? entitySight('uk-postcode') : DIGIT];
}
