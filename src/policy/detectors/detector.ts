// What a detector is: one entity, how it is looked for on a page, and how much it is worth.
import type { EntityName } from '../../model/entity.ts';
import type { Own } from './own.ts';
import { isDigit, type Page } from './page.ts';

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
  /** How many digits a text must have before the detector is asked at all. */
  readonly digits: number;
  readonly look: (page: Page, own: Own) => readonly Sighting[];
}

/** Sentences that prove a detector: each `found` has it at 0.5 or more, no `quiet` one does. Never bundled: only tests import them. */
export interface Examples {
  readonly found: readonly string[];
  readonly quiet: readonly string[];
}

/** Which words a pattern may begin at: a look at the word is cheaper than a try of the pattern. */
export interface Opening {
  /** How the word with the digit begins, when the pattern begins at it. */
  readonly with: 'letter' | 'digit' | 'either';
  /** Shortest and longest length of the word with the digit. */
  readonly length?: readonly [number, number];
  /** Shortest and longest length of a word before the digits at which the pattern may begin as well ("AB" in "AB 12 34 56 C"). */
  readonly before?: readonly [number, number];
  /** A further look at the word with the digit, by its index among the hashes of all words. */
  readonly isWorthIt?: (hashes: Int32Array, digit: number) => boolean;
}

/** Of words of any length; and no word at all. */
const ANY = [1, Number.POSITIVE_INFINITY] as const;
const NONE = [1, 0] as const;

/** Adds the match at `start`, if there is one, and says where it ends; 0 when there is none. */
function tryAt(text: string, pattern: RegExp, start: number, found: RegExpExecArray[]): number {
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  if (match === null) return 0;
  found.push(match);
  return start + match[0].length;
}

/**
 * Every place where `pattern` (sticky) matches from the start of a word that has a digit, or of the word before it.
 * Matches never overlap. Linear as long as what the pattern can match is bounded.
 */
export function matchesAt(page: Page, pattern: RegExp, opening: Opening): RegExpExecArray[] {
  const { digits, starts, ends, hashes } = page.words();
  const { text } = page;
  const { length: sizes = ANY, before: lengths = NONE, isWorthIt } = opening;
  const found: RegExpExecArray[] = [];
  let free = 0;
  // A loop over a typed array with "of" makes an object for every step.
  for (let each = 0; each < digits.length; each += 1) {
    const digit = digits[each] ?? 0;
    const start = starts[digit] ?? 0;
    const size = (ends[digit] ?? 0) - start;
    if (size < sizes[0] || size > sizes[1] || isWorthIt?.(hashes, digit) === false) continue;
    const before = starts[digit - 1];
    const length = before === undefined ? 0 : (ends[digit - 1] ?? 0) - before;
    if (before !== undefined && before >= free && length >= lengths[0] && length <= lengths[1]) free = tryAt(text, pattern, before, found) || free;
    if (start >= free && (opening.with === 'either' || isDigit(text.charCodeAt(start)) === (opening.with === 'digit')))
      free = tryAt(text, pattern, start, found) || free;
  }
  return found;
}
