// One press of a post control: everything judge() may know about it.
import { z } from 'zod';
import type { Standing } from './account.ts';
import type { Draft } from './draft.ts';
import type { PlatformName, UnknownReason } from './identity.ts';
import type { Language } from './text.ts';

export const surfaceSchema = z.enum(['post', 'thread', 'reply', 'comment', 'quote', 'share', 'edit', 'schedule', 'group']);
export type Surface = z.infer<typeof surfaceSchema>;

export const nationSchema = z.enum(['england', 'wales', 'scotland', 'northern-ireland']);
export type Nation = z.infer<typeof nationSchema>;

/** What a person has declared about themselves on this device. Never leaves it. */
export interface Declared {
  /** Holds a politically restricted post (Local Government and Housing Act 1989 s2). */
  readonly politicallyRestricted?: boolean;
}

export interface Attempt {
  readonly standing: Standing;
  /** Why nobody can tell who is posting; only where the standing is `unknown`. */
  readonly unknownBecause?: UnknownReason | undefined;
  readonly draft: Draft;
  readonly platform?: PlatformName;
  readonly surface: Surface;
  /** Language of the post being replied to, where the page says. */
  readonly replyToLang?: Language | undefined;
  readonly declared?: Declared | undefined;
  /** Overrides the organisation's nation (the command line and tests use it). */
  readonly nation?: Nation | undefined;
}
