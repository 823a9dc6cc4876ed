// Someone, or some desk, that a person can turn to.
import { z } from 'zod';

export const contactSchema = z.strictObject({
  name: z.string().min(1),
  email: z.string().optional(),
  phone: z.string().optional(),
  link: z.string().optional(),
});
export type Contact = z.infer<typeof contactSchema>;
