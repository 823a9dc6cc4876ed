// The register: accounts, people, the shape of the spreadsheet they came from, and the plan of improvement.
import { z } from 'zod';
import { accountSchema } from './account.ts';
import { daySchema } from './election.ts';
import { personSchema } from './person.ts';

/** The spreadsheet last imported, so that an export gives back what came in. Columns of passwords are never in it. */
const sheetSchema = z.strictObject({
  name: z.string().optional(),
  /** Lines above the header, cell by cell. */
  titles: z.array(z.array(z.string())).default([]),
  /** In the sheet's own order; without a field the column is only kept. */
  columns: z.array(z.strictObject({ header: z.string(), field: z.string().optional() })),
  /** The cells of each line as they came, and what on the register they speak of. */
  rows: z.array(z.strictObject({ accounts: z.array(z.string()), people: z.array(z.string()), cells: z.array(z.string()) })),
});
export type Sheet = z.infer<typeof sheetSchema>;

/** How far an action of an improvement plan has come. A risk that was accepted is closed, and not fixed. */
export const progressSchema = z.enum(['complete', 'closed-accepted-risk', 'on-track', 'off-track']);
export type Progress = z.infer<typeof progressSchema>;

export const improvementSchema = z.strictObject({
  id: z.string().min(1),
  recommendation: z.string().min(1),
  /** 1 is the most urgent. */
  priority: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  response: z.string().optional(),
  owner: z.string().optional(),
  target: daySchema.optional(),
  /** Kept beside the first date, never in its place. */
  revised: daySchema.optional(),
  update: z.string().optional(),
  progress: progressSchema,
});
export type Improvement = z.infer<typeof improvementSchema>;

export const registerSchema = z.strictObject({
  accounts: z.array(accountSchema).default([]),
  people: z.array(personSchema).default([]),
  sheet: sheetSchema.optional(),
  improvements: z.array(improvementSchema).default([]),
});
export type Register = z.infer<typeof registerSchema>;
