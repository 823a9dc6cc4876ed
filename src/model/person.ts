// A member of staff on the register: the roles they hold and what they have confirmed. No password, ever.
import { z } from 'zod';
import { daySchema } from './election.ts';

export const roleSchema = z.strictObject({
  account: z.string().min(1),
  /** The platform's own name for it, for example `Facebook access`, `full control`, `delegate`. */
  role: z.string().min(1),
  since: daySchema.optional(),
  until: daySchema.optional(),
});
export type Role = z.infer<typeof roleSchema>;

export const personSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  email: z.string().optional(),
  manager: z.string().optional(),
  roles: z.array(roleSchema).default([]),
  trainingCompleted: daySchema.optional(),
  trainingDue: daySchema.optional(),
  acknowledged: z.array(z.strictObject({ version: z.string(), on: daySchema })).default([]),
});
export type Person = z.infer<typeof personSchema>;
