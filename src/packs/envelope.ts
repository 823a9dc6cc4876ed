// A signed envelope: JWS in general serialisation, every signature checked by itself. Nothing in it says how it is to be checked.
import { flattenedVerify, importJWK } from 'jose';
import type { Jws, PublicKey } from '../model/root.ts';
import { decode64, encode64, utf8 } from './bytes.ts';
import { CAPS } from './caps.ts';
import { soundKey, soundSignature } from './ed25519.ts';
import { Refusal } from './refusal.ts';
import { unzipped, zipped } from './zip.ts';

export const ALGORITHM = 'Ed25519';
/** What an envelope holds; the type is inside the signed bytes, so that one role's signature never counts in another. */
export const TYPES = { pack: 'whichhat-pack+gzip', root: 'whichhat-root+json' } as const;
export type Role = keyof typeof TYPES;

/** The one header an envelope may have, spelled in one way. */
export function headerOf(role: Role, kid: string): { readonly alg: string; readonly kid: string; readonly typ: string } {
  return { alg: ALGORITHM, kid, typ: TYPES[role] };
}

/** The bytes that are signed. Throws a Refusal when they are not spelled canonically. */
export function payloadOf({ payload }: Jws): Uint8Array<ArrayBuffer> {
  const bytes = decode64(payload);
  if (bytes === undefined || bytes.length === 0) throw new Refusal('document_shape', 'the payload is not base64url');
  return bytes;
}

/** The key ids an envelope claims, each header being the one allowed for its role and no two the same. Throws a Refusal. */
export function claimedSigners(jws: Jws, role: Role): string[] {
  const kids = jws.signatures.map((each) => kidOf(each.protected, role));
  const twice = kids.find((kid, at) => kids.indexOf(kid) !== at);
  if (twice !== undefined) throw new Refusal('signer_twice', twice);
  return kids;
}

function kidOf(header: string, role: Role): string {
  const bytes = decode64(header);
  const text = bytes && new TextDecoder().decode(bytes);
  const kid = /^\{"alg":"[^"]*","kid":"([\w-]{43})","typ":"[^"]*"\}$/.exec(text ?? '')?.[1];
  if (kid === undefined || text !== JSON.stringify(headerOf(role, kid))) throw new Refusal('header', text?.slice(0, 200));
  return kid;
}

/**
 * Which of `keys` have signed. A signature by somebody else is passed over; one that claims a known key and is wrong refuses the whole:
 * an honest document never has one. Throws a Refusal.
 */
export async function signersOf(jws: Jws, role: Role, keys: ReadonlyMap<string, PublicKey>): Promise<string[]> {
  const kids = claimedSigners(jws, role);
  const signers: string[] = [];
  for (const [at, entry] of jws.signatures.entries()) {
    const kid = kids[at] as string;
    const key = keys.get(kid);
    if (key === undefined) continue;
    if (!soundKey(key.x)) throw new Refusal('key_unsafe', kid);
    const signature = decode64(entry.signature);
    if (signature === undefined || !soundSignature(signature)) throw new Refusal('signature_bad', kid);
    try {
      await flattenedVerify({ payload: jws.payload, ...entry }, await importJWK(key, ALGORITHM), { algorithms: [ALGORITHM] });
    } catch {
      throw new Refusal('signature_bad', kid);
    }
    signers.push(kid);
  }
  return signers;
}

/** The pack of an envelope as JSON text, unpacked from the bytes that are signed. Throws a Refusal. */
export function packText(jws: Jws): Promise<Uint8Array> {
  return unzipped(payloadOf(jws), 'gzip', CAPS.packBytes);
}

/** A pack in an envelope nobody has signed yet. What is signed is the packed text: a thousand sealed entries would not fit in a document otherwise. */
export async function unsignedPack(pack: unknown): Promise<Jws> {
  return { payload: encode64(await zipped(utf8(JSON.stringify(pack)), 'gzip')), signatures: [] };
}

/** A JSON value in an envelope nobody has signed yet. */
export function unsigned(value: unknown): Jws {
  return { payload: encode64(utf8(JSON.stringify(value))), signatures: [] };
}
