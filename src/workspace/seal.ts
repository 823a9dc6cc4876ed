// The workspace file: JSON encrypted for two readers, the team's passphrase and the recovery code. Pure; it knows no file and no page.
// A digest of the encrypted bytes stands beside them, so that a damaged file is told apart from a wrong passphrase.
import { GeneralEncrypt, type GeneralJWE, generalDecrypt } from 'jose';
import { z } from 'zod';
import { WORKSPACE_FORMAT, type Workspace, workspaceSchema } from '../model/workspace.ts';

const ALGORITHM = 'PBES2-HS512+A256KW';
const ENCRYPTION = 'A256GCM';
const TYPE = 'whichhat-workspace';
/** Rounds of PBKDF2 with SHA-512 for a passphrase somebody chose (OWASP password storage, 2023). */
const ROUNDS = 210_000;
/** For the recovery code, which carries 130 bits of chance and needs no slowing. */
const CODE_ROUNDS = 2_000;
/** More than this is somebody trying to keep the page busy. */
const MOST_ROUNDS = 1_000_000;

const fileSchema = z.strictObject({
  whichhat: z.literal('workspace'),
  format: z.number().int(),
  digest: z.string(),
  jwe: z.strictObject({
    ciphertext: z.string(),
    iv: z.string(),
    tag: z.string(),
    protected: z.string(),
    recipients: z
      .array(z.strictObject({ encrypted_key: z.string(), header: z.record(z.string(), z.unknown()) }))
      .min(1)
      .max(4),
  }),
});

/** What a file of any version begins with: a later one may hold parts that this one does not know. */
const laterSchema = z.looseObject({ whichhat: z.literal('workspace'), format: z.number().int().gt(WORKSPACE_FORMAT) });

export type OpenFault = 'not-a-workspace' | 'too-new' | 'damaged' | 'wrong-passphrase' | 'not-understood';
interface Refused {
  readonly ok: false;
  readonly fault: OpenFault;
  readonly detail: string;
}
export type Opened = { readonly ok: true; readonly workspace: Workspace } | Refused;

const refused = (fault: OpenFault, detail: string): Refused => ({ ok: false, fault, detail });

/** Hex SHA-256 of a text. Tells whether a file is still the one that was read. */
export async function digestOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The text of the file. Every call draws a new salt and a new content key. */
export async function sealWorkspace(workspace: Workspace, passphrase: string): Promise<string> {
  const plain = new TextEncoder().encode(JSON.stringify(workspace));
  const jwe = await new GeneralEncrypt(plain)
    .setProtectedHeader({ enc: ENCRYPTION, typ: TYPE })
    .addRecipient(secretOf(passphrase))
    .setUnprotectedHeader({ alg: ALGORITHM })
    .setKeyManagementParameters({ p2c: ROUNDS })
    .addRecipient(secretOf(plainCode(workspace.recovery)))
    .setUnprotectedHeader({ alg: ALGORITHM })
    .setKeyManagementParameters({ p2c: CODE_ROUNDS })
    .encrypt();
  return JSON.stringify({ whichhat: 'workspace', format: WORKSPACE_FORMAT, digest: await digestOf(bodyOf(jwe)), jwe });
}

/** Opens a file with the passphrase or the recovery code. Never throws; a file that cannot be opened is left as it is. */
export async function openWorkspace(text: string, secret: string): Promise<Opened> {
  const file = await locked(text);
  if (!file.ok) return file;
  const { jwe } = file;
  for (const attempt of new Set([secret, plainCode(secret)])) {
    const plain = await decrypted(jwe, attempt);
    if (plain !== undefined) return understood(plain);
  }
  return refused('wrong-passphrase', '');
}

/** True when no secret will ever open this text as a workspace of this version or an older one. */
export async function isDamaged(text: string): Promise<boolean> {
  const file = await locked(text);
  return !file.ok && file.fault !== 'too-new';
}

/** What can be known of a file before anybody gives a secret. */
async function locked(text: string): Promise<{ readonly ok: true; readonly jwe: GeneralJWE } | Refused> {
  const raw = parsed(text);
  const later = laterSchema.safeParse(raw);
  if (later.success) return refused('too-new', `format ${later.data.format}`);
  const file = fileSchema.safeParse(raw);
  if (!file.success) return refused(text.includes('"whichhat":"workspace"') ? 'damaged' : 'not-a-workspace', z.prettifyError(file.error));
  const { jwe, digest } = file.data;
  return digest === (await digestOf(bodyOf(jwe))) ? { ok: true, jwe } : refused('damaged', 'the digest does not match');
}

function understood(plain: Uint8Array): Opened {
  const workspace = workspaceSchema.safeParse(parsed(new TextDecoder().decode(plain)));
  return workspace.success ? { ok: true, workspace: workspace.data } : refused('not-understood', z.prettifyError(workspace.error));
}

async function decrypted(jwe: GeneralJWE, secret: string): Promise<Uint8Array | undefined> {
  if (secret === '') return undefined;
  try {
    const { plaintext, protectedHeader } = await generalDecrypt(jwe, secretOf(secret), {
      keyManagementAlgorithms: [ALGORITHM],
      contentEncryptionAlgorithms: [ENCRYPTION],
      maxPBES2Count: MOST_ROUNDS,
    });
    return protectedHeader?.typ === TYPE ? plaintext : undefined;
  } catch {
    return undefined;
  }
}

/** Whether this secret was the recovery code, after which a new passphrase is needed. */
export const isRecoveryCode = (workspace: Workspace, secret: string): boolean => plainCode(secret) === plainCode(workspace.recovery);

/** People type a code with spaces, hyphens and small letters, and read a nought as an O and a one as an I or an L: the code has none of these letters. */
const plainCode = (code: string): string => code.replace(/[\s-]/g, '').toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1');
/** The same passphrase typed on another keyboard is the same bytes. */
const secretOf = (secret: string): Uint8Array => new TextEncoder().encode(secret.normalize('NFKC'));
const bodyOf = (jwe: GeneralJWE): string => JSON.stringify([jwe.protected, jwe.iv, jwe.ciphertext, jwe.tag, jwe.recipients.map((one) => one.encrypted_key)]);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
