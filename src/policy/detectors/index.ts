// The detectors' front door: a text in, what looks like personal data out. It must not know any rule.
import type { Entity, OwnFacts } from '../../model/entity.ts';
import { unfold } from './fold.ts';
import { ownOf } from './own.ts';
import { isDigit, Page } from './page.ts';
import { DETECTORS } from './registry.ts';
import { settle } from './settle.ts';

/** No detector asks for more digits than this. */
const MOST_DIGITS = Math.max(...DETECTORS.map(({ digits }) => digits));

/** How many digits a folded text has, as far as anybody asks. */
function digitsIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length && count < MOST_DIGITS; at += 1) {
    if (isDigit(text.charCodeAt(at))) count += 1;
  }
  return count;
}

/**
 * Finds every entity of the registry in `text`. Overlaps are resolved, the rest is sorted by start.
 * Offsets are UTF-16 units into `text`, always on whole characters. Pure, linear in the length, never throws for any string.
 */
export function detect(text: string, own: OwnFacts): Entity[] {
  const facts = ownOf(own);
  const page = new Page(text);
  const digits = digitsIn(page.text);
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
