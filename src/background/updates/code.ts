// Joining by code: what a code says, to be compared by eye first; then trust, addresses and one's own secret, stored in one step.
import type { Answer, ErrorCode, JoinPreview } from '../../messaging/protocol.ts';
import type { Updates } from '../../model/update.ts';
import { EVERY_MINUTES } from '../../model/update.ts';
import { decodeJoinCode, fingerprintWords, type JoinCode } from '../../packs/index.ts';
import { londonDay } from '../../policy/elections/index.ts';
import { read, remove, write } from '../../storage/local.ts';
import type { Written } from '../../storage/stored.ts';
import type { Given } from '../given.ts';
import { readManaged, trustWith } from './managed.ts';
import { joinedUpdates } from './remembered.ts';

type Read = { readonly ok: true; readonly join: JoinCode } | { readonly ok: false; readonly code: ErrorCode };

/** Reads a code. A policy's organisation cannot be left by code; a code of the same organisation adds one's own secret. */
export async function readCode(text: string): Promise<Read> {
  const decoded = decodeJoinCode(text);
  if (!decoded.ok) return { ok: false, code: `code-${decoded.fault}` };
  const managed = await readManaged();
  const other = managed.state === 'ok' && (managed.value.organisation !== decoded.join.organisation.id || managed.value.channel !== decoded.join.channel);
  return other ? { ok: false, code: 'managed' } : decoded;
}

export async function preview(text: string): Promise<Answer<JoinPreview>> {
  const read = await readCode(text);
  if (!read.ok) return { ok: false, error: { code: read.code, detail: '' } };
  const { organisation, channel, fingerprint, address, secret } = read.join;
  return { ok: true, value: { organisation, channel, words: fingerprintWords(fingerprint), address, personal: secret !== '' } };
}

/** Must run in turn. The rules in force stay until the first pack of this organisation has been accepted. */
export async function joinByCode({ now }: Given, join: JoinCode): Promise<Written> {
  const { trust, same } = await trustWith(join);
  const before = await joinedUpdates();
  const fresh: Updates = {
    state: 'joined',
    by: 'person',
    since: londonDay(now()),
    sources: join.address === '' ? [] : [{ address: join.address }],
    everyMinutes: EVERY_MINUTES.usual,
    failures: 0,
  };
  const secret = await read('secret');
  // A code for everybody, used again, must not lose one's own entry; a code of another organisation must.
  const own = join.secret !== '' ? join.secret : same && secret.state === 'ok' ? secret.value : undefined;
  const secretIn = own === undefined ? {} : { secret: own };
  // What a policy has set is the administrator's.
  const stored = await write(before?.by === 'policy' ? secretIn : { trust, updates: fresh, ...secretIn });
  return stored.state === 'ok' && own === undefined ? remove('secret') : stored;
}
