// A rule that is asked for less must say the same as one asked for everything: whether it holds, and where first.
import { describe, expect, it } from 'vitest';
import { openScene } from '../../../src/policy/engine-scene.ts';
import { ALL, FIRST, type Place, type Wanted, WHETHER } from '../../../src/policy/kinds/index.ts';
import { ordinary } from '../../bench/texts.ts';
import { attempt, NORMAL, open } from '../rules/core.ts';

const rules = [...open.rules, ...open.allows];

/** What every rule and its exception say of a text, in the order of the policy; the text is laid out afresh, as for a check. */
function said(text: string, wanted: Wanted): (readonly [string, readonly Place[] | undefined])[] {
  const scene = openScene(attempt(text), open, new Date(NORMAL));
  return rules.flatMap(({ rule, match, unless }) => [
    [rule.id, match(scene, scene.whole, wanted)] as const,
    [`${rule.id} unless`, unless?.(scene, scene.whole, wanted)] as const,
  ]);
}

describe('a condition asked for less than all its places', () => {
  // Short enough to leave most rules unmet, long enough for rules to hold in many places.
  it.each([...Array.from({ length: 40 }, (_, n) => [300, n * 11]), ...Array.from({ length: 6 }, (_, n) => [5_000, n * 41])])(
    'says the same of %i units from draft %i',
    (units, from) => {
      const text = ordinary(units, from);
      const all = said(text, ALL);
      expect(said(text, FIRST).map(([id, places]) => [id, places?.[0], places === undefined])).toEqual(
        all.map(([id, places]) => [id, places?.[0], places === undefined]),
      );
      expect(said(text, WHETHER).map(([id, places]) => [id, places === undefined])).toEqual(all.map(([id, places]) => [id, places === undefined]));
    },
  );
});
