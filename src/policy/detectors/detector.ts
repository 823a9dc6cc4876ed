// What a detector is: one entity, how it is looked for on a page, and how much it is worth.
import type { EntityName } from '../../model/entity.ts';
import type { Own } from './own.ts';
import type { Page } from './page.ts';

/** One thing seen, in offsets of the folded text. */
export interface Sighting {
  readonly start: number;
  readonly end: number;
  /** 0 to 1. A bare shape stays below 0.5; words around it may lift it, a failed check means no sighting at all. */
  readonly score: number;
  readonly because: readonly string[];
  readonly subtype?: string;
}

export interface Detector {
  readonly name: EntityName;
  /** What a text must have before the detector is asked at all. */
  readonly needs: 'digit' | 'anything';
  readonly look: (page: Page, own: Own) => readonly Sighting[];
}

/** Sentences that prove a detector: each `found` has it at 0.5 or more, no `quiet` one does. Never bundled: only tests import them. */
export interface Examples {
  readonly found: readonly string[];
  readonly quiet: readonly string[];
}

/**
 * Every place where `pattern` (sticky) matches from the start of a word that has a digit, or up to `back` words before it.
 * Matches never overlap. Linear as long as the pattern's own length is bounded.
 * `isWorthIt` may rule out a word with a digit before the pattern is tried.
 */
export function matchesAt(page: Page, pattern: RegExp, back: number, isWorthIt?: (digit: number) => boolean): RegExpExecArray[] {
  const words = page.words();
  const found: RegExpExecArray[] = [];
  let free = 0;
  let tried = -1;
  for (const digit of words.digits) {
    if (isWorthIt !== undefined && !isWorthIt(digit)) continue;
    for (let index = Math.max(tried + 1, digit - back); index <= digit; index++) {
      tried = index;
      const start = words.starts[index] ?? 0;
      if (start < free) continue;
      pattern.lastIndex = start;
      const match = pattern.exec(page.text);
      if (match === null) continue;
      found.push(match);
      free = start + match[0].length;
    }
  }
  return found;
}
