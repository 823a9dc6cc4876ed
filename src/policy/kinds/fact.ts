// A fact the organisation owns, stated wrongly: a day of an election, a weekday, a number, a domain, a postcode.
import { CUES } from '../facts/cues.ts';
import { FACT_NAMES } from '../facts/mistake.ts';
import { mistakesIn } from '../facts/mistakes.ts';
import { type Sets, setsOf } from '../facts/sets.ts';
import { words } from './fields.ts';
import { isMet, type Kind, needing, type Shape, type Test } from './kind.ts';
import { type Needs, needsOfAny } from './needs.ts';
import { DIGIT, EMAIL, entitySight, LINK } from './sights.ts';

export const factShape: Shape = {
  fact: { is: 'some-of', of: FACT_NAMES },
  /** Days only: the written day is earlier or later than the right one. Left out: either. */
  than: { is: 'one-of', of: ['earlier', 'later'] },
};

/** The draft states this fact and it differs from what the calendar and the register know; `{right}` in the rule’s sentences is the right value. */
export const fact: Kind = {
  name: 'fact',
  fields: ['fact', 'than'],
  open(value, bench) {
    const wanted = new Set(words(value, 'fact'));
    const [than] = words(value, 'than');
    const sets = setsOf(bench.phrases);
    const ways = [...wanted].map((fact) => waysOf(fact, sets));
    const test: Test = (scene, range) => {
      const found = mistakesIn(scene, sets).filter(
        (one) => wanted.has(one.fact) && (than === undefined || one.than === than) && one.from >= range.from && one.to <= range.to,
      );
      return found.length > 0 ? found : undefined;
    };
    return needing(needsOfAny(ways), test, (scene) => ways.some((needs) => isMet(needs, scene)));
  },
};

/** Days are written with digits and beside what they are the day of; the others are what the detectors or the reading found. */
function waysOf(fact: string, sets: Sets): Needs {
  switch (fact) {
    case 'own-link':
      return [[LINK, EMAIL]];
    case 'own-phone':
      return [[entitySight('phone')], [sets.ours]];
    case 'own-postcode':
      return [[entitySight('uk-postcode')], [sets.names]];
    case 'weekday':
      return [[DIGIT], [sets.weekdays]];
    default:
      return [[DIGIT], sets.cues.filter((_, at) => CUES[at]?.is === fact)];
  }
}
