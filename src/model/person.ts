// A member of staff on the register: the roles they hold and what they have confirmed. No password, ever.
import { z } from 'zod';
import { daySchema } from './election.ts';

export const roleSchema = z.strictObject({
  account: z.string().min(1),
  /** The platform's own name for it, for example `Facebook access`, `full control`, `delegate`. */
  role: z.string().min(1),
  since: daySchema.optional(),
  until: daySchema.optional(),
  /** Access taken away for a time. The reason has no place on a register. */
  suspended: z.strictObject({ from: daySchema, until: daySchema.optional() }).optional(),
});
export type Role = z.infer<typeof roleSchema>;

export const acknowledgementSchema = z.strictObject({
  version: z.string(),
  on: daySchema,
  /** A signed receipt was read; without it the day was entered by hand or came from a spreadsheet. */
  receipt: z.literal(true).optional(),
});
export type Acknowledgement = z.infer<typeof acknowledgementSchema>;

export const personSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  email: z.string().optional(),
  /** A manager's name, or the id of a person on the register. */
  manager: z.string().optional(),
  /** Last day in the organisation. Roles that are still open after it are a finding. */
  left: daySchema.optional(),
  roles: z.array(roleSchema).default([]),
  trainingCompleted: daySchema.optional(),
  trainingDue: daySchema.optional(),
  /** Versions of the written policy that the person says they have read and understood. */
  acknowledged: z.array(acknowledgementSchema).default([]),
});
export type Person = z.infer<typeof personSchema>;
