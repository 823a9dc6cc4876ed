// Bytes and their base64url spelling, strictly: one spelling for each value, so that no two documents differ and mean the same.
import { base64url } from 'jose';

/** The text as UTF-8. */
export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
/** Base64url without padding (RFC 4648). */
export const encode64 = (bytes: Uint8Array): string => base64url.encode(bytes);

/** The bytes, or undefined when the text is not the one canonical spelling of any. */
export function decode64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]*$/.test(text)) return undefined;
  try {
    const bytes = base64url.decode(text) as Uint8Array<ArrayBuffer>;
    return base64url.encode(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** SHA-256 of some bytes, base64url. */
export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return encode64(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
