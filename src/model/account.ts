// An account on the organisation's register, and what kind of voice it speaks with.
import { z } from 'zod';
import { surfaceSchema } from './attempt.ts';
import { centralAccessSchema } from './central-access.ts';
import { contactSchema } from './contact.ts';
import { daySchema } from './election.ts';
import { platformNameSchema } from './identity.ts';
import { setUpSchema } from './set-up.ts';

export const accountKindSchema = z.enum(['corporate', 'professional', 'member', 'partnership', 'unofficial']);
export type AccountKind = z.infer<typeof accountKindSchema>;

export const accountStateSchema = z.enum(['active', 'dormant', 'closed', 'orphaned']);
export type AccountState = z.infer<typeof accountStateSchema>;

const digits = z.string().regex(/^\d{3,25}$/, 'digits only, as text in quotes');

/** Who looks at drafts before they go out, and when they can be asked. A person by name, or whoever has a role. */
const reviewerSchema = z
  .strictObject({ name: z.string().optional(), role: z.string().optional(), email: z.string().optional(), hours: z.string().optional() })
  .refine(({ name, role }) => Boolean(name || role), 'a reviewer has a name or a role');
export type Reviewer = z.infer<typeof reviewerSchema>;

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
  /** Where the public finds it, such as `https://www.facebook.com/KellingFire`. */
  link: z.string().optional(),
  serviceArea: z.string().optional(),
  /** Names or ids of people; a name that is nobody's on the register is kept as it was written. */
  responsible: z.string().optional(),
  deputy: z.string().optional(),
  /** Whom to ring in the night: a name, a desk or a number. */
  outOfHours: z.string().optional(),
  centralAccess: centralAccessSchema.optional(),
  state: accountStateSchema.default('active'),
  closedBecause: z.string().optional(),
  /** Where people should post instead, for a closed account. */
  insteadUse: z.string().optional(),
  /** An orphaned account that stays public: what the platform called our report of it. */
  orphanedReport: z.strictObject({ reference: z.string(), on: daySchema.optional() }).optional(),
  /** Surfaces on which somebody looks at a draft before it goes out. */
  surfaces: z.array(surfaceSchema).optional(),
  reviewers: z.array(reviewerSchema).optional(),
  /** How soon readers are answered, in the team's own words. Nobody is timed by it. */
  responseTarget: z.string().optional(),
  /** Last activity, where the team enters it; it is never read off the platform. */
  lastPosted: daySchema.optional(),
  setUp: setUpSchema.optional(),
  /** Routes for readers' requests that do not belong in a reply. */
  contacts: z.strictObject({ foi: contactSchema.optional(), complaints: contactSchema.optional(), abuse: contactSchema.optional() }).optional(),
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
