// What a device believes about its organisation's updates, and must never lose: not by a refused pack, not by an older version of the extension.
import { z } from 'zod';
import { nameSchema } from './pack.ts';
import { rootStatementSchema } from './root.ts';

/** SHA-256 over an organisation's root keys and their threshold, base64url (`fingerprintOf`). */
export const fingerprintSchema = z.string().regex(/^[\w-]{43}$/, '43 characters of base64url');

/** Loose on purpose: a field of a later version of the extension is carried along by an earlier one. */
export const trustSchema = z.looseObject({
  format: z.literal(1),
  organisation: z.looseObject({ id: nameSchema, name: z.string().min(1) }),
  channel: nameSchema,
  /** From the join code or the managed policy: the root keys to begin from. */
  fingerprint: fingerprintSchema,
  /** The newest root statement accepted. */
  root: rootStatementSchema.optional(),
  /** The highest pack accepted, and a digest of its signed bytes, so that one number is never two packs. */
  highest: z.looseObject({ epoch: z.int().min(0), version: z.int().min(0), digest: z.string(), expires: z.iso.datetime() }).optional(),
  /** The latest moment known to have come, never later than the accepted pack's end, so that a clock set forward once does no lasting harm. */
  seen: z.iso.datetime().optional(),
});
export type TrustState = z.infer<typeof trustSchema>;
