// Sealed entries: what a pack says to one person, which only that person's secret opens (JWE, direct key, AES-256-GCM).
import { CompactEncrypt, compactDecrypt } from 'jose';
import type { Pack } from '../model/pack.ts';
import { type SealedEntry, sealedEntrySchema } from '../model/sealed.ts';
import { utf8 } from './bytes.ts';
import { derive, derivedId } from './secret.ts';

const [KEY_MANAGEMENT, ENCRYPTION] = ['dir', 'A256GCM'];
/** Entries are filled up with spaces to a multiple of this, so that their length does not tell who has how many roles. */
const BLOCK = 512;

/** One person's entry for a pack: under which id, and the compact JWE. */
export async function sealPerson(entry: SealedEntry, secret: string): Promise<{ readonly id: string; readonly jwe: string }> {
  const bytes = utf8(JSON.stringify(sealedEntrySchema.parse(entry)));
  const padded = new Uint8Array(Math.ceil(bytes.length / BLOCK) * BLOCK).fill(0x20);
  padded.set(bytes);
  const jwe = await new CompactEncrypt(padded)
    .setProtectedHeader({ alg: KEY_MANAGEMENT, enc: ENCRYPTION, typ: 'whichhat-person' })
    .encrypt(await derive(secret, 'seal', 32));
  return { id: await derivedId(secret), jwe };
}

/** One's own entry, or undefined when the pack has none that this secret opens. Never throws. */
export async function openSealed(pack: Pick<Pack, 'organisation' | 'sealed'>, secret: string): Promise<SealedEntry | undefined> {
  try {
    const id = await derivedId(secret);
    const jwe = Object.hasOwn(pack.sealed, id) ? pack.sealed[id] : undefined;
    if (jwe === undefined) return undefined;
    const { plaintext } = await compactDecrypt(jwe, await derive(secret, 'seal', 32), {
      keyManagementAlgorithms: [KEY_MANAGEMENT],
      contentEncryptionAlgorithms: [ENCRYPTION],
    });
    const entry = sealedEntrySchema.parse(JSON.parse(new TextDecoder().decode(plaintext)));
    return entry.organisation === pack.organisation ? entry : undefined;
  } catch {
    return undefined;
  }
}
