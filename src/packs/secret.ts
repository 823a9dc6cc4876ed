// A person's own secret: 32 random bytes from their join code. Everything else about them is derived from it, each thing apart from the others.
import { decode64, encode64, utf8 } from './bytes.ts';

/** A new secret of so many bytes, from the platform's randomness unless a test brings its own. */
export function newSecret(random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = (bytes) => crypto.getRandomValues(bytes), length = 32): string {
  return encode64(random(new Uint8Array(length)));
}

/** Key material for one purpose (HKDF-SHA-256, RFC 5869). `bytes`: 16 to 64. Throws a RangeError for what is no secret. */
export async function derive(secret: string, purpose: string, bytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const own = decode64(secret);
  if (own?.length !== 32) throw new RangeError('a secret has 32 bytes');
  return stretched(own, purpose, bytes);
}

/** The same from any bytes that are as good as random. */
export async function stretched(own: Uint8Array<ArrayBuffer>, purpose: string, bytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const key = await crypto.subtle.importKey('raw', own, 'HKDF', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info: utf8(`whichhat/1/${purpose}`) }, key, bytes * 8);
  return new Uint8Array(bits);
}

/** Where a person's entry stands in a pack: says nothing of whose it is, and cannot be turned back. */
export async function derivedId(secret: string): Promise<string> {
  return encode64(await derive(secret, 'id', 16));
}
