// What an administrator sets for every browser of the organisation (docs/administrators.md). The same keys as `extension/public/managed-schema.json`.
import { z } from 'zod';
import { nameSchema } from './pack.ts';
import { fingerprintSchema } from './trust.ts';
import { addressSchema, EVERY_MINUTES, everyMinutesSchema, MOST_SOURCES } from './update.ts';

/** Keys that nobody knows are passed over: Firefox hands on whatever the policy file holds. */
export const managedSchema = z.object({
  organisation: nameSchema,
  organisationName: z.string().min(1).max(200).exactOptional(),
  rootFingerprint: fingerprintSchema,
  updateAddresses: z.array(addressSchema).min(1).max(MOST_SOURCES),
  channel: nameSchema.default('main'),
  checkEveryMinutes: everyMinutesSchema.default(EVERY_MINUTES.usual),
});
export type Managed = z.infer<typeof managedSchema>;
