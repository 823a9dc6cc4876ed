// Who a composer posts as: what a platform reads off the page, before the register is asked.
import { z } from 'zod';

export const platformNameSchema = z.enum(['facebook', 'x']);
export type PlatformName = z.infer<typeof platformNameSchema>;

/** One independent sign of who is acting, kept so that a wrong mark can be explained. */
export interface Evidence {
  /** Where it was read, for example `cookie:i_user`, `composer-avatar`, `delegate-banner`. */
  readonly source: string;
  /** What it said: an id, a handle or a display name. */
  readonly says: string;
}

export const unknownReasonSchema = z.enum(['no-signal', 'signals-disagree', 'stale-tab', 'signed-out']);
export type UnknownReason = z.infer<typeof unknownReasonSchema>;

export interface KnownIdentity {
  readonly state: 'known';
  readonly platform: PlatformName;
  /** Platform ids of the acting profile, strongest first: Facebook profile id or page id, X user id. May be empty on X when only the handle can be read. */
  readonly ids: readonly string[];
  /** X handle without `@`. */
  readonly handle?: string;
  readonly name?: string;
  /** True when this is the signed-in person's own login; false when a Page, an additional profile or a delegated account is acting. */
  readonly ownLogin: boolean;
  readonly evidence: readonly Evidence[];
}

export interface UnknownIdentity {
  readonly state: 'unknown';
  readonly platform: PlatformName;
  readonly reason: UnknownReason;
  readonly evidence: readonly Evidence[];
}

/** What can be said of the identity at one composer at this moment. Disagreeing signals are `unknown`, never a guess. */
export type IdentityReading = KnownIdentity | UnknownIdentity;
