// What the person has done in an open question so far.
import type { Reason } from './reasons.tsx';

export interface Progress {
  readonly reason?: Reason;
  /** Are the ways to ask for a second look shown? */
  readonly asking: boolean;
  /** Whether the note for a colleague reached the clipboard; undefined while nobody has asked for it. */
  readonly copied?: boolean;
  readonly askedSecondLook: boolean;
  /** Ids of the rules whose finding the person called wrong. */
  readonly disputed: readonly string[];
}

export const BEGINNING: Progress = { asking: false, askedSecondLook: false, disputed: [] };
