// An account on the organisation's register, and what kind of voice it speaks with.
import { z } from 'zod';
import { platformNameSchema } from './identity.ts';

export const accountKindSchema = z.enum(['corporate', 'professional', 'member', 'partnership', 'unofficial']);
export type AccountKind = z.infer<typeof accountKindSchema>;

export const accountStateSchema = z.enum(['active', 'dormant', 'closed', 'orphaned']);
export type AccountState = z.infer<typeof accountStateSchema>;

const digits = z.string().regex(/^\d{3,25}$/, 'digits only, as text in quotes');

export const accountSchema = z.strictObject({
  id: z.string().min(1),
  platform: platformNameSchema,
  kind: accountKindSchema,
  name: z.string().min(1),
  /** Facebook: the id in the `i_user` cookie and in `actor_id` on www. */
  profileId: digits.optional(),
  /** Facebook: the delegate page id, `asset_id` in Business Suite. */
  pageId: digits.optional(),
  /** X: without `@`. Handles are renamed; ids stay. */
  handle: z
    .string()
    .regex(/^\w{1,15}$/, 'an X handle without @')
    .optional(),
  /** X: numeric user id. */
  userId: digits.optional(),
  serviceArea: z.string().optional(),
  responsible: z.string().optional(),
  deputy: z.string().optional(),
  centralAccess: z.enum(['confirmed', 'missing', 'not-applicable', 'risk-accepted']).optional(),
  state: accountStateSchema.default('active'),
  /** Where people should post instead, for a closed account. */
  insteadUse: z.string().optional(),
  /** A bilingual account owes its readers Welsh as well (Welsh Language Standards). */
  bilingual: z.boolean().optional(),
});
export type Account = z.infer<typeof accountSchema>;

export const actingAsSchema = z.enum(['corporate', 'professional', 'member', 'partnership', 'unofficial', 'personal', 'unregistered', 'unknown']);
/** The voice a draft speaks with, once the register has been asked. `unregistered`: a Page or delegated account that is not on the register. */
export type ActingAs = z.infer<typeof actingAsSchema>;

/** An identity after the register was asked. */
export interface Standing {
  readonly actingAs: ActingAs;
  /** Name to show; empty when unknown. */
  readonly name: string;
  readonly account?: Account;
}
