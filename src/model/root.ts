// Who may sign for an organisation, and the one file that carries it together with the pack.
import { z } from 'zod';
import { HIGHEST_EPOCH, nameSchema } from './pack.ts';

/** A public Ed25519 key as a JWK, and nothing else in it. */
export const publicKeySchema = z.strictObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string().regex(/^[\w-]{43}$/, '32 bytes as base64url'),
});
export type PublicKey = z.infer<typeof publicKeySchema>;

/** `kid` is always the key's own thumbprint (RFC 7638), so that no key can go by two names. */
const kidSchema = z.string().regex(/^[\w-]{43}$/, 'the SHA-256 thumbprint of the key, base64url');

export const namedKeySchema = z.strictObject({ kid: kidSchema, key: publicKeySchema });
export type NamedKey = z.infer<typeof namedKeySchema>;
export const signingKeySchema = namedKeySchema.extend({ expires: z.iso.datetime() });
export type SigningKey = z.infer<typeof signingKeySchema>;

export const rootStatementSchema = z.strictObject({
  type: z.literal('whichhat-root'),
  organisation: nameSchema,
  /** Exactly one more than the statement before it. */
  version: z.int().min(1).max(1_000_000),
  issued: z.iso.datetime(),
  expires: z.iso.datetime(),
  /** Packs carry this number. One more than before lets versions start again at 1. */
  epoch: z.int().min(0).max(HIGHEST_EPOCH),
  rootKeys: z.array(namedKeySchema).min(1).max(10),
  /** How many root keys must sign the next root statement. */
  rootThreshold: z.int().min(1).max(5),
  signingKeys: z.array(signingKeySchema).min(1).max(20),
  /** How many people must sign a pack. */
  threshold: z.union([z.literal(1), z.literal(2)]),
  /** How many must sign a pack with a rule of its own that blocks. Loosening a built-in rule that blocks always needs two. */
  blockThreshold: z.union([z.literal(1), z.literal(2)]),
});
export type RootStatement = z.infer<typeof rootStatementSchema>;

/** JWS in general JSON serialisation (RFC 7515, 7.2.1) without unprotected headers. */
export const jwsSchema = z.strictObject({
  payload: z.string(),
  signatures: z.array(z.strictObject({ protected: z.string().max(500), signature: z.string().max(100) })).max(20),
});
export type Jws = z.infer<typeof jwsSchema>;

/** What stands at the update address, and what a file to import holds. */
export const updateDocumentSchema = z.strictObject({
  whichhat: z.literal(1),
  /** Every root statement since the first that somebody may still have pinned, oldest first. */
  roots: z.array(jwsSchema).min(1).max(100),
  pack: jwsSchema,
});
export type UpdateDocument = z.infer<typeof updateDocumentSchema>;
