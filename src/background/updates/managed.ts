// The administrator's settings, applied live and silently. Without them nothing changes; with a fault in them what was in force stays.
import browser from 'webextension-polyfill';
import { type Managed, managedSchema } from '../../model/managed.ts';
import type { TrustState } from '../../model/trust.ts';
import type { Updates } from '../../model/update.ts';
import { fingerprintOf, trustFrom } from '../../packs/index.ts';
import { londonDay } from '../../policy/elections/index.ts';
import { read, remove, write } from '../../storage/local.ts';
import type { Given } from '../given.ts';
import { joinedUpdates } from './remembered.ts';

export type ManagedRead = { readonly state: 'none' } | { readonly state: 'ok'; readonly value: Managed } | { readonly state: 'faulty'; readonly why: string };

/** What the administrator set. Firefox rejects where nothing is set, Chromium answers with nothing in it. */
export async function readManaged(): Promise<ManagedRead> {
  const raw: Record<string, unknown> = await browser.storage.managed.get(null).catch(() => ({}));
  if (Object.keys(raw).length === 0) return { state: 'none' };
  const parsed = managedSchema.safeParse(raw);
  if (parsed.success) return { state: 'ok', value: parsed.data };
  return { state: 'faulty', why: parsed.error.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`).join('; ') };
}

/** Trust of the organisation joined again or newly; what the device believes already is kept where it is the same organisation. */
export async function trustWith(join: Parameters<typeof trustFrom>[0]): Promise<{ readonly trust: TrustState; readonly same: boolean }> {
  const kept = await read('trust');
  const before = kept.state === 'ok' ? kept.value : undefined;
  const known = before?.root === undefined ? undefined : await fingerprintOf(before.root);
  return { trust: trustFrom(join, before, known), same: before?.organisation.id === join.organisation.id };
}

/** Must run in turn. True when what is fetched from has changed, so that a check is due. */
export async function applyManaged({ now }: Given): Promise<boolean> {
  const managed = await readManaged();
  const before = await joinedUpdates();
  // Addresses that only a policy had set are asked no more once it is gone; the rules stay.
  if (managed.state === 'none' && before?.by === 'policy' && before.sources.length > 0) await write({ updates: { ...before, sources: [] } });
  if (managed.state !== 'ok') return false;
  const { organisation: id, organisationName, rootFingerprint: fingerprint, channel, updateAddresses, checkEveryMinutes: everyMinutes } = managed.value;
  const { trust, same } = await trustWith({ organisation: { id, name: organisationName ?? id }, channel, fingerprint });
  const etags = new Map(same ? before?.sources.map(({ address, etag }) => [address, etag]) : []);
  const updates: Updates = {
    ...(same && before ? before : { failures: 0, since: londonDay(now()) }),
    state: 'joined',
    by: 'policy',
    everyMinutes,
    sources: updateAddresses.map((address) => {
      const etag = etags.get(address);
      return { address, ...(etag === undefined ? {} : { etag }) };
    }),
  };
  const kept = await read('trust');
  if (kept.state === 'ok' && JSON.stringify([kept.value, before]) === JSON.stringify([trust, updates])) return false;
  const written = await write({ trust, updates });
  if (written.state === 'ok' && !same) await remove('secret');
  return written.state === 'ok';
}
