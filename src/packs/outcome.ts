// What can come of an update document: the shapes that the other rooms wait for.
import type { Pack } from '../model/pack.ts';
import type { PolicyList } from '../model/policy.ts';
import type { RootStatement } from '../model/root.ts';
import type { Rule } from '../model/rule.ts';
import type { TrustState } from '../model/trust.ts';
import type { Policy } from '../policy/index.ts';
import type { RefusalCode, Refused } from './refusal.ts';

/** The rules of the extension, parsed (`parseCore`), as a pack is merged into them. */
export interface Core {
  readonly rules: readonly Rule[];
  readonly lists: Readonly<Record<string, PolicyList>>;
  /** Weights of the classifier. */
  readonly weights?: unknown;
}

/** A document whose every signature, number and date is right. Its examples have not been run yet. */
export interface Verified {
  readonly outcome: 'verified';
  readonly pack: Pack;
  readonly root: RootStatement;
  /** How many different people have signed the pack, with keys that count now. */
  readonly signers: number;
  /** SHA-256 of the signed bytes, base64url. */
  readonly digest: string;
  /** The pack in force already: the same number and the same bytes. */
  readonly same: boolean;
}

/** One built-in rule that the organisation has made weaker; Status lists them. */
export interface Loosened {
  readonly rule: string;
  /** `lower`: another level. `exception`: silent for some drafts or accounts. `allow`: an own allow rule or a list holds it at advice or silences it. */
  readonly how: 'lower' | 'exception' | 'allow';
  readonly reason: string;
  /** First day on which it is looser, where that is still to come. */
  readonly from?: string;
  /** Last day on which it is looser. */
  readonly until: string;
  /** The rule is one that blocks, so that two people had to sign. */
  readonly blocks: boolean;
}

/** Something of a pack that may not stand. `code` is what a new pack is refused for; without one it is left out and named. */
export interface LeftOut {
  readonly rule: string;
  readonly reason: string;
  readonly code?: RefusalCode;
}

/** The built-in rules and a pack together, ready for the policy room. */
export interface Merged {
  readonly rules: readonly Rule[];
  readonly lists: Readonly<Record<string, PolicyList>>;
  readonly loosened: readonly Loosened[];
  /** Changes that could not be used, and why: shown, never swallowed. */
  readonly skipped: readonly LeftOut[];
  /** The first day on which something in it ends or begins, so that the policy has to be made again; absent when nothing does. */
  readonly remakeOn?: string;
}

/** Everything that follows from a good document: store `state` and what is made of `pack` in one step, then use it. */
export interface Accepted {
  readonly outcome: 'accepted';
  readonly pack: Pack;
  readonly state: TrustState;
  readonly policy: Policy;
  readonly merged: Merged;
  readonly signers: number;
}

/** The pack in force already. `state` may still be newer: another root statement, a later moment seen. */
export interface Unchanged {
  readonly outcome: 'unchanged';
  readonly state: TrustState;
}

export type Decision = Accepted | Unchanged | Refused;
