// A sealed value: packed small, filled up, and encrypted under a key of its own purpose (JWE, direct key, AES-256-GCM).
import { CompactEncrypt, compactDecrypt } from 'jose';
import { utf8 } from './bytes.ts';
import { unzipped, zipped } from './zip.ts';

const [KEY_MANAGEMENT, ENCRYPTION] = ['dir', 'A256GCM'];
/** Most bytes of one value when it is open. */
const MOST = 65_536;

/** The value under `key` (32 bytes). It is filled up to a multiple of `block` bytes, so that its length says little of what is in it. */
export async function seal(value: unknown, key: Uint8Array, block: number): Promise<string> {
  const bytes = await zipped(utf8(JSON.stringify(value)), 'deflate-raw');
  const filled = new Uint8Array(Math.ceil((bytes.length + 2) / block) * block);
  new DataView(filled.buffer).setUint16(0, bytes.length);
  filled.set(bytes, 2);
  return new CompactEncrypt(filled).setProtectedHeader({ alg: KEY_MANAGEMENT, enc: ENCRYPTION }).encrypt(key);
}

/** The value again. Throws for what this key does not open, and for what was not sealed here. */
export async function unseal(jwe: string, key: Uint8Array): Promise<unknown> {
  const { plaintext } = await compactDecrypt(jwe, key, { keyManagementAlgorithms: [KEY_MANAGEMENT], contentEncryptionAlgorithms: [ENCRYPTION] });
  const filled = plaintext.slice();
  const length = new DataView(filled.buffer).getUint16(0);
  const text = new TextDecoder('utf-8', { fatal: true }).decode(await unzipped(filled.slice(2, 2 + length), 'deflate-raw', MOST));
  return JSON.parse(text) as unknown;
}
