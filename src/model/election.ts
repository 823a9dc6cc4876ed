// An election on the organisation's calendar, and the period of care that follows from it.
import { z } from 'zod';
import { nationSchema } from './attempt.ts';

/** A calendar day in Europe/London, `2026-05-07`. */
export const daySchema = z.iso.date();
export type Day = string;

export const electionTypeSchema = z.enum(['local', 'parl', 'sp', 'senedd', 'nia', 'pcc', 'mayor', 'gla']);
export type ElectionType = z.infer<typeof electionTypeSchema>;

export const electionSchema = z.strictObject({
  id: z.string().min(1),
  type: electionTypeSchema,
  nation: nationSchema,
  poll: daySchema,
  /** First day of the period. Without it the statutory start is computed from the timetable rules. */
  start: daySchema.optional(),
  /** Last day of the period, the day of the poll unless said otherwise. */
  end: daySchema.optional(),
  byElection: z.boolean().optional(),
  /** Why the organisation chose other dates than the computed ones. */
  reason: z.string().optional(),
});
export type Election = z.infer<typeof electionSchema>;

/** A period with both ends known. Both days are inside it. */
export interface Period {
  readonly id: string;
  readonly type: ElectionType;
  readonly nation: z.infer<typeof nationSchema>;
  readonly start: Day;
  readonly end: Day;
  readonly poll: Day;
  /** Where the start comes from: the clause of the timetable rules, or the organisation's own date. */
  readonly basis: string;
}
