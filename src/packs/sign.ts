// The publishing side: packs and root statements into envelopes, and envelopes into the one document that is published.
import { FlattenedSign } from 'jose';
import { type PackInput, packSchema } from '../model/pack.ts';
import { type Jws, type RootStatement, rootStatementSchema, type UpdateDocument } from '../model/root.ts';
import { utf8 } from './bytes.ts';
import { claimedSigners, headerOf, payloadOf, type Role, unsigned, unsignedPack } from './envelope.ts';
import type { OpenKey } from './keys.ts';

/** What a signature needs of a key: its name, and a handle that signs. The private half may be locked away in the platform. */
export type SigningHand = Pick<OpenKey, 'kid' | 'signWith'>;

/** A signature more under the same bytes. The same key signs once: a second time changes nothing. Throws a Refusal for an envelope of another role. */
export async function cosign(jws: Jws, role: Role, key: SigningHand): Promise<Jws> {
  if (claimedSigners(jws, role).includes(key.kid)) return jws;
  const signed = await new FlattenedSign(payloadOf(jws)).setProtectedHeader({ ...headerOf(role, key.kid) }).sign(key.signWith);
  return { payload: jws.payload, signatures: [...jws.signatures, { protected: signed.protected as string, signature: signed.signature }] };
}

/** A pack signed by one person; others add theirs with `cosign`. Throws a ZodError for what is no pack. */
export async function signPack(pack: PackInput, key: SigningHand): Promise<Jws> {
  packSchema.parse(pack);
  return cosign(await unsignedPack(pack), 'pack', key);
}

/** A root statement signed by some root keys. Throws a ZodError for what is no root statement. */
export async function signRoot(root: RootStatement, keys: readonly SigningHand[]): Promise<Jws> {
  let jws = unsigned(rootStatementSchema.parse(root));
  for (const key of keys) jws = await cosign(jws, 'root', key);
  return jws;
}

/** The document to put on a web host, an intranet page or a shared drive. */
export function documentOf(roots: readonly Jws[], pack: Jws): UpdateDocument {
  return { whichhat: 1, roots: [...roots], pack };
}

/** The document's bytes as they are published. */
export function documentBytes(document: UpdateDocument): Uint8Array<ArrayBuffer> {
  return utf8(`${JSON.stringify(document)}\n`);
}
