// Keys: making them, naming them by their thumbprint, and locking the private half with a passphrase (JWE, PBES2). A private key leaves here locked only.
import { CompactEncrypt, calculateJwkThumbprint, compactDecrypt, exportJWK, generateKeyPair, importJWK } from 'jose';
import { z } from 'zod';
import { type NamedKey, publicKeySchema } from '../model/root.ts';
import { utf8 } from './bytes.ts';
import { ALGORITHM } from './envelope.ts';

/** A key that can sign, open in memory. Never stored, never shown: `lockKey` makes what may be. */
export interface OpenKey extends NamedKey {
  readonly signWith: CryptoKey;
  /** The private JWK, for `lockKey` alone. */
  readonly secret: { readonly d: string };
}

const privateKeySchema = publicKeySchema.extend({ d: z.string().regex(/^[\w-]{43}$/) });

const WRAPPING = 'PBES2-HS512+A256KW';
const ENCRYPTION = 'A256GCM';
/** OWASP's figure of 2023 for PBKDF2 with SHA-512. */
const ROUNDS = 210_000;
/** What a locked key may ask for when it is opened, so that a forged file cannot hold the machine for hours. */
const MOST_ROUNDS = 2_000_000;
export const SHORTEST_PASSPHRASE = 12;

/** A new key pair from the platform's own randomness. */
export async function newKey(): Promise<OpenKey> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { crv: 'Ed25519', extractable: true });
  return openOf(await exportJWK(privateKey));
}

async function openOf(jwk: unknown): Promise<OpenKey> {
  const { d, ...key } = privateKeySchema.parse(jwk);
  const signWith = (await importJWK({ ...key, d }, ALGORITHM)) as CryptoKey;
  return { kid: await calculateJwkThumbprint(key), key, signWith, secret: { d } };
}

/** The public half, as it stands in root statements. */
export function publicHalf({ kid, key }: NamedKey): NamedKey {
  return { kid, key };
}

/** True when a key goes by its own thumbprint. */
export async function namedRightly({ kid, key }: NamedKey): Promise<boolean> {
  return (await calculateJwkThumbprint(key)) === kid;
}

/** The key as text that only the passphrase opens. `rounds` is for tests, which would otherwise wait. */
export async function lockKey({ key, secret }: OpenKey, passphrase: string, rounds: number = ROUNDS): Promise<string> {
  return new CompactEncrypt(utf8(JSON.stringify({ ...key, ...secret })))
    .setProtectedHeader({ alg: WRAPPING, enc: ENCRYPTION, typ: 'whichhat-key' })
    .setKeyManagementParameters({ p2c: rounds })
    .encrypt(utf8(passphrase.normalize('NFC')));
}

/** Opens a locked key; undefined when the passphrase is wrong or the text is not a locked key. */
export async function openKey(locked: string, passphrase: string): Promise<OpenKey | undefined> {
  try {
    const { plaintext } = await compactDecrypt(locked, utf8(passphrase.normalize('NFC')), {
      keyManagementAlgorithms: [WRAPPING],
      contentEncryptionAlgorithms: [ENCRYPTION],
      maxPBES2Count: MOST_ROUNDS,
    });
    return await openOf(JSON.parse(new TextDecoder().decode(plaintext)));
  } catch {
    return undefined;
  }
}
