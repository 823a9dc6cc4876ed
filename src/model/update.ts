// What a device remembers of fetching its organisation's updates: the pack in force, where it comes from, and how the last check went.
import { z } from 'zod';
import { daySchema } from './election.ts';
import { nameSchema, packSchema } from './pack.ts';

/** Minutes between two checks. */
export const EVERY_MINUTES = { least: 5, usual: 30, most: 1440 } as const;
export const everyMinutesSchema = z.int().min(EVERY_MINUTES.least).max(EVERY_MINUTES.most);

/** Addresses asked at each check. */
export const MOST_SOURCES = 4;

export const addressSchema = z.url({ protocol: /^https$/ }).max(1_000);

/** `etag` stands for a document that was verified and found good, never for a refused one. */
const sourceSchema = z.strictObject({ address: addressSchema, etag: z.string().max(300).exactOptional() });
export type Source = z.infer<typeof sourceSchema>;

/**
 * How a check ended. `refused` carries the reason's code; `status` the number that the server answered with.
 * `not-allowed`: the browser was not asked, or said no, and the server does not share the file with everybody either.
 */
export const CHECK_RESULTS = ['updated', 'unchanged', 'refused', 'not-allowed', 'unreachable', 'moved', 'status', 'slow', 'not-stored'] as const;
export type CheckResult = (typeof CHECK_RESULTS)[number];

export const checkSchema = z.strictObject({
  at: z.iso.datetime(),
  result: z.enum(CHECK_RESULTS),
  /** Address or file name. */
  source: z.string().max(1_000),
  code: z.string().max(40).exactOptional(),
  /** For the second line, in English. */
  detail: z.string().max(500).exactOptional(),
});
export type Check = z.infer<typeof checkSchema>;

export const updatesSchema = z.strictObject({
  /** `left`: another organisation has been chosen, and what remains of this one is about to be removed. */
  state: z.enum(['joined', 'left']),
  by: z.enum(['person', 'policy']),
  since: daySchema,
  sources: z.array(sourceSchema).max(MOST_SOURCES).readonly(),
  everyMinutes: everyMinutesSchema,
  /** Checks in a row that gave nothing good. */
  failures: z.int().min(0).max(1_000_000),
  next: z.iso.datetime().exactOptional(),
  last: checkSchema.exactOptional(),
  /** When a source last gave a good document, or said that there is no newer one. */
  good: z.iso.datetime().exactOptional(),
});
export type Updates = z.infer<typeof updatesSchema>;

/** The pack in force, written in one step with the policy made of it. */
export const keptPackSchema = z.strictObject({
  pack: packSchema,
  signers: z.int().min(1).max(20),
  source: z.string().max(1_000),
  accepted: z.iso.datetime(),
  loosened: z.array(
    z.strictObject({
      rule: nameSchema,
      how: z.enum(['lower', 'exception', 'allow']),
      reason: z.string(),
      from: daySchema.exactOptional(),
      until: z.string(),
      blocks: z.boolean(),
    }),
  ),
  /** The day on which the policy has to be made again, because something in the pack begins or ends. */
  remakeOn: daySchema.exactOptional(),
});
export type KeptPack = z.infer<typeof keptPackSchema>;
