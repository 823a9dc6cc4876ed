// The five steps by which a new account comes into being, each with its day.
import { z } from 'zod';
import { daySchema } from './election.ts';

/** In their order: the purpose is written down, the manager agrees, training is asked for, the person is trained and comms have admin rights, the account is live. */
export const SET_UP_STEPS = ['why', 'managerAgreed', 'trainingAsked', 'trainedAndAccessGiven', 'live'] as const;
export type SetUpStep = (typeof SET_UP_STEPS)[number];

const stepSchema = z.strictObject({
  on: daySchema,
  by: z.string().optional(),
  note: z.string().optional(),
});

/** A step that is not there is not done yet. */
export const setUpSchema = z.strictObject({
  why: stepSchema.optional(),
  managerAgreed: stepSchema.optional(),
  trainingAsked: stepSchema.optional(),
  trainedAndAccessGiven: stepSchema.optional(),
  live: stepSchema.optional(),
});
export type SetUp = z.infer<typeof setUpSchema>;
