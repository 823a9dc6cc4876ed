// A number introduced as ours that is one slip away from a number of ours. It must not call any other number wrong: lists are never whole.
import type { Facts } from '../../model/facts.ts';
import { nationalForm } from '../detectors/own.ts';
import type { Scene } from '../kinds/kind.ts';
import { spanAt } from '../kinds/spans.ts';
import type { Mistake } from './mistake.ts';
import { isOneSlip } from './near-miss.ts';
import type { Sets } from './sets.ts';

/** Words between "call us on" and the number: "call us today, free of charge, on". */
const REACH = 9;
/** Shorter ones, 101 and the like, are never near misses. */
const SHORTEST = 9;

export function phoneMistakes(scene: Scene, facts: Facts, sets: Sets): Mistake[] {
  const introduced = facts.phones.length === 0 ? [] : scene.hits(sets.ours, scene.whole);
  if (introduced.length === 0) return [];
  const own = facts.phones.map((written) => ({ written, national: nationalForm(written) }));
  const phones = scene
    .entities()
    .filter(({ entity }) => entity === 'phone')
    .map((one) => ({ span: spanAt(scene.reading, one.start, one.end), national: nationalForm(scene.reading.text.slice(one.start, one.end)) }));
  // A right number beside it: two lines of one switchboard, not a slip.
  const said = new Set(phones.map(({ national }) => national));
  const { tokens } = scene.reading;
  let next = 0;
  return phones.flatMap(({ span, national }): Mistake[] => {
    while (next < introduced.length && (introduced[next]?.to ?? 0) <= span.from) next += 1;
    const cue = introduced[next - 1];
    if (cue === undefined || span.from - cue.to > REACH || tokens[cue.from]?.sentence !== tokens[span.from]?.sentence) return [];
    if (national.length < SHORTEST || own.some((mine) => mine.national === national)) return [];
    const meant = own.find((mine) => mine.national.length >= SHORTEST && isOneSlip(mine.national, national));
    if (meant === undefined || said.has(meant.national)) return [];
    return [{ ...span, fact: 'own-phone', right: { en: meant.written, cy: meant.written } }];
  });
}
