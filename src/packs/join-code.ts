// The join code: organisation, root fingerprint, update address and the person's own secret, in one word that fits a link and a QR picture.
import { z } from 'zod';
import { nameSchema } from '../model/pack.ts';
import { fingerprintSchema, type TrustState } from '../model/trust.ts';
import { decode64, encode64, utf8 } from './bytes.ts';

const START = 'WH1-';
/** In a link the code stands after the `#`, which a browser never sends to the server. */
const IN_LINK = '#whichhat=';
const LONGEST = 4_000;

const joinSchema = z.strictObject({
  organisation: z.strictObject({ id: nameSchema, name: z.string().min(1).max(200) }),
  channel: nameSchema,
  fingerprint: fingerprintSchema,
  /** Where updates are fetched from; empty when they come as files. */
  address: z.union([z.literal(''), z.url({ protocol: /^https$/ }).max(1_000)]),
  /** The person's own secret; empty in a code for everyone. */
  secret: z.union([z.literal(''), z.string().regex(/^[\w-]{43}$/)]),
});
export type JoinCode = z.infer<typeof joinSchema>;

/** The code as text. Throws a ZodError for what cannot be joined. */
export function encodeJoinCode(join: JoinCode): string {
  const { organisation, channel, fingerprint, address, secret } = joinSchema.parse(join);
  const bytes = utf8(JSON.stringify([organisation.id, organisation.name, channel, fingerprint, address, secret]));
  const whole = new Uint8Array(bytes.length + 4);
  whole.set(bytes);
  new DataView(whole.buffer).setUint32(bytes.length, checksum(bytes));
  return START + encode64(whole);
}

/** A link that carries the code; it opens the page at `page` and shows it nothing. */
export function joinLink(page: string, join: JoinCode): string {
  return `${page.replace(/#.*$/s, '')}${IN_LINK}${encodeJoinCode(join)}`;
}

/** `unreadable`: no join code at all. `damaged`: one with letters missing or changed. `newer`: of a later version of WhichHat. */
export type JoinFault = 'unreadable' | 'damaged' | 'newer';

/** Reads a code, or a link or message with one in it. Spaces and line breaks that mail programs put in are passed over. Never throws. */
export function decodeJoinCode(text: string): { readonly ok: true; readonly join: JoinCode } | { readonly ok: false; readonly fault: JoinFault } {
  const plain = text.slice(0, LONGEST).replace(/\s+/g, '');
  const found = /WH(\d+)-([\w-]+)/.exec(plain);
  if (found === null) return { ok: false, fault: 'unreadable' };
  if (found[1] !== '1') return { ok: false, fault: 'newer' };
  const whole = decode64(found[2] as string);
  if (whole === undefined || whole.length < 5) return { ok: false, fault: 'damaged' };
  const bytes = whole.slice(0, -4);
  if (new DataView(whole.buffer, whole.byteOffset).getUint32(bytes.length) !== checksum(bytes)) return { ok: false, fault: 'damaged' };
  try {
    const [id, name, channel, fingerprint, address, secret] = JSON.parse(new TextDecoder().decode(bytes)) as unknown[];
    return { ok: true, join: joinSchema.parse({ organisation: { id, name }, channel, fingerprint, address, secret }) };
  } catch {
    return { ok: false, fault: 'damaged' };
  }
}

/**
 * What a device trusts after joining. Joining the same organisation again, with keys it believes in, loses nothing: no pack becomes
 * acceptable by it that was not before. `known`: the fingerprint of the root statement in force, if there is one.
 */
export function trustFrom(join: Pick<JoinCode, 'organisation' | 'channel' | 'fingerprint'>, before?: TrustState, known?: string): TrustState {
  const { organisation, channel, fingerprint } = join;
  const again = before?.organisation.id === organisation.id && before.channel === channel;
  if (again && (before.fingerprint === fingerprint || known === fingerprint)) return { ...before, organisation: { ...before.organisation, ...organisation } };
  return { format: 1, organisation, channel, fingerprint };
}

/** CRC-32 (ISO 3309): finds slips of the hand, and is no protection against anyone. */
function checksum(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
}
