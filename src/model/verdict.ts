// The answer to one attempt.
import type { Finding } from './finding.ts';
import type { Level } from './level.ts';

export interface Verdict {
  /** The highest level among the findings; `clear` when there are none. */
  readonly level: Level;
  /** Highest level first, then by place in the text. */
  readonly findings: readonly Finding[];
  /** Ids of the allow rules that matched and held everything at advice. */
  readonly allowedBy: readonly string[];
}
