// The detectors' front door: a text in, what looks like personal data out. It must not know any rule.
import type { Entity, OwnFacts } from '../../model/entity.ts';
import { unfold } from './fold.ts';
import { ownOf } from './own.ts';
import { Page } from './page.ts';
import { DETECTORS } from './registry.ts';
import { settle } from './settle.ts';

/**
 * Finds every entity of the registry in `text`. Overlaps are resolved, the rest is sorted by start.
 * Offsets are UTF-16 units into `text`, always on whole characters. Pure, linear in the length, never throws for any string.
 */
export function detect(text: string, own: OwnFacts): Entity[] {
  const facts = ownOf(own);
  const page = new Page(text);
  const digits = /\d/.test(page.text) ? page.words().figures : 0;
  const claims: Entity[] = [];
  for (const detector of DETECTORS) {
    if (detector.digits > digits) continue;
    for (const seen of detector.look(page, facts)) {
      const { start, end } = unfold(page, text, seen.start, seen.end);
      const { score, because, subtype } = seen;
      claims.push({ entity: detector.name, start, end, score, because, ...(subtype === undefined ? {} : { subtype }) });
    }
  }
  return settle(claims);
}
