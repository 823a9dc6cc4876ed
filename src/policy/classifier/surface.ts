// What a draft looks like apart from its words: emoji, doubled marks, stretched words, missing capitals.
// It must not know what these say about the writer; the weights decide that.
import type { Word } from './words.ts';

/** Names of the looks, in the order of the flags. Part of the trained features: append only, and retrain. */
export const LOOKS = ['emoji', 'face', 'shout', 'wonder', 'trail', 'stretch', 'lowercase-i', 'no-capital-first', 'no-capital-at-all'] as const;
export type Surface = readonly boolean[];

// Each by itself: taken out of one list they would all be looked up at run time.
const EMOJI = 0;
const FACE = 1;
const SHOUT = 2;
const WONDER = 3;
const TRAIL = 4;
const STRETCH = 5;
const LOWER_I = 6;
const NO_CAPITAL_FIRST = 7;
const NO_CAPITAL = 8;

export class SurfaceReader {
  readonly #looks: boolean[] = LOOKS.map(() => false);
  #words = 0;
  #capitals = 0;

  /** Takes note of the unit at `at`, which is not part of a word. */
  mark(text: string, at: number): void {
    const unit = text.charCodeAt(at);
    if (unit === 0x21 || unit === 0x3f) {
      const next = text.charCodeAt(at + 1);
      if (next === unit && unit === 0x21) this.#looks[SHOUT] = true;
      else if (next === 0x21 || next === 0x3f) this.#looks[WONDER] = true;
    } else if (unit === 0x2026 || (unit === 0x2e && text.startsWith('..', at + 1))) {
      this.#looks[TRAIL] = true;
    } else if (unit >= 0xd83c && unit <= 0xd83e) {
      const point = text.codePointAt(at) ?? 0;
      if (point < 0x1f300) return;
      this.#looks[EMOJI] = true;
      if ((point >= 0x1f600 && point <= 0x1f64f) || (point >= 0x1f910 && point <= 0x1f97a)) this.#looks[FACE] = true;
    }
  }

  /** Takes note of the next word. */
  word({ isCapital, isLowerI, isLowerFirst, isStretched }: Word): void {
    if (this.#words === 0 && isLowerFirst) this.#looks[NO_CAPITAL_FIRST] = true;
    this.#words++;
    if (isLowerI) this.#looks[LOWER_I] = true;
    if (isCapital) this.#capitals++;
    if (isStretched) this.#looks[STRETCH] = true;
  }

  done(): Surface {
    this.#looks[NO_CAPITAL] = this.#words > 3 && this.#capitals === 0;
    return this.#looks;
  }
}
