// What is kept on the device, and nothing else: never draft text, never a finding's words, never who.
import { z } from 'zod';
import { daySchema } from './election.ts';

export const recordSchema = z.strictObject({
  day: daySchema,
  rule: z.string(),
  /** What happened to a finding of this rule. */
  outcome: z.enum(['went-back', 'posted-anyway', 'second-look', 'disputed']),
  count: z.number().int().min(1),
});
/** A count by day and rule, on this device only. */
export type Record = z.infer<typeof recordSchema>;

export const recordsSchema = z.array(recordSchema);
