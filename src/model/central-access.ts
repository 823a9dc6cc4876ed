// Whether the comms team can get into an account without the person who runs it. Says that it can, never how: no password has a place here.
import { z } from 'zod';
import { daySchema } from './election.ts';

export const centralStateSchema = z.enum(['confirmed', 'missing', 'not-applicable', 'risk-accepted']);
export type CentralState = z.infer<typeof centralStateSchema>;

const centralAccessObject = z.strictObject({
  state: centralStateSchema,
  /** When access was last confirmed, or the risk accepted. */
  on: daySchema.optional(),
  /** Who carries the risk, where it was accepted. */
  acceptedBy: z.string().optional(),
  /** When the risk is looked at again. */
  reviewBy: daySchema.optional(),
});

/** A bare word is read as the state alone, so that short files stay short; what comes out is always the object. */
export const centralAccessSchema = z.union([centralStateSchema.transform((state): CentralAccess => ({ state })), centralAccessObject]);
export type CentralAccess = z.infer<typeof centralAccessObject>;
