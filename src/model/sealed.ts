// What is sealed in a pack: for each account the staff who look after it, for each person what is theirs; and the two together once opened.
import { z } from 'zod';
import { nameSchema } from './pack.ts';
import { personSchema } from './person.ts';

/** What the register knows of one's own account beside what everybody's pack says: who answers for it and who looks at drafts. Loose: the register may say more. */
const ownAccountSchema = z.looseObject({ responsible: z.string().optional(), deputy: z.string().optional() });

/** Of an account: the rest of its fields, and id and name of everybody who holds a role on it. */
export const sealedAccountSchema = z.tuple([ownAccountSchema, z.array(z.tuple([z.string().min(1), z.string().min(1)]))]);

const none = z.literal(0);
/** Days since 31 December 1999; 0 for none. */
const dayNumberSchema = z.int().min(0).max(1_000_000);
const accountKeySchema = z.string().regex(/^[\w-]{22}$/);
/**
 * Of a person, by place: id, name, email, manager, training completed, training due; their roles: account, its key (16 bytes, base64url), role,
 * since, until, suspended from, suspended until; and the versions of the policy they have confirmed: version, day, 1 with a receipt.
 */
export const sealedPersonSchema = z.tuple([
  z.string().min(1),
  z.string().min(1),
  z.union([z.string(), none]),
  z.union([z.string(), none]),
  dayNumberSchema,
  dayNumberSchema,
  z.array(z.tuple([z.string().min(1), z.union([accountKeySchema, none]), z.string().min(1)]).rest(dayNumberSchema)),
  z.array(z.tuple([z.string(), dayNumberSchema]).rest(z.literal(1))),
]);
export type SealedPerson = z.infer<typeof sealedPersonSchema>;

/** What only one person may read, on their own device. */
export const sealedEntrySchema = z.strictObject({
  organisation: nameSchema,
  person: personSchema,
  /** By account id. */
  accounts: z.record(z.string(), ownAccountSchema).default({}),
  /** Others who hold a role on the same accounts. */
  peers: z.array(z.looseObject({ name: z.string().min(1), accounts: z.array(z.string()).default([]) })).default([]),
});
export type SealedEntry = z.infer<typeof sealedEntrySchema>;
