// One person's sealed entry in a pack, once opened: what only they may read on their own device.
import { z } from 'zod';
import { nameSchema } from './pack.ts';
import { personSchema } from './person.ts';

/** What the register knows of one's own account beside what everybody's pack says: who answers for it and who looks at drafts. Loose: the register may say more. */
const ownAccountSchema = z.looseObject({ responsible: z.string().optional(), deputy: z.string().optional() });

export const sealedEntrySchema = z.strictObject({
  organisation: nameSchema,
  person: personSchema,
  /** By account id. */
  accounts: z.record(z.string(), ownAccountSchema).default({}),
  /** Others who hold a role on the same accounts. */
  peers: z.array(z.looseObject({ name: z.string().min(1), email: z.string().optional(), accounts: z.array(z.string()).default([]) })).default([]),
});
export type SealedEntry = z.infer<typeof sealedEntrySchema>;
