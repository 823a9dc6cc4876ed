// A postcode beside the name of a place of ours that is one slip away from ours.
import type { Facts } from '../../model/facts.ts';
import type { Scene } from '../kinds/kind.ts';
import { spanAt } from '../kinds/spans.ts';
import type { Mistake } from './mistake.ts';
import { isOneSwap } from './near-miss.ts';
import type { Sets } from './sets.ts';

/** Words between our name and the postcode: the rest of an address. */
const REACH = 8;

export function postcodeMistakes(scene: Scene, facts: Facts, sets: Sets): Mistake[] {
  const names = facts.postcodes.length === 0 ? [] : scene.hits(sets.names, scene.whole);
  if (names.length === 0) return [];
  const own = facts.postcodes.map((written) => ({ written, plain: plainOf(written) }));
  const { tokens, text } = scene.reading;
  let next = 0;
  return scene.entities().flatMap((one): Mistake[] => {
    if (one.entity !== 'uk-postcode') return [];
    const span = spanAt(scene.reading, one.start, one.end);
    while (next < names.length && (names[next]?.to ?? 0) <= span.from) next += 1;
    const name = names[next - 1];
    if (name === undefined || span.from - name.to > REACH || tokens[name.from]?.sentence !== tokens[span.from]?.sentence) return [];
    const plain = plainOf(text.slice(one.start, one.end));
    const meant = own.some((mine) => mine.plain === plain) ? undefined : own.find((mine) => isOneSwap(mine.plain, plain));
    return meant === undefined ? [] : [{ ...span, fact: 'own-postcode', right: { en: meant.written, cy: meant.written } }];
  });
}

function plainOf(postcode: string): string {
  return postcode.replace(/[^a-z0-9]/gi, '').toUpperCase();
}
