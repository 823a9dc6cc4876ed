// The signing key of this device: in IndexedDB as a handle that signs and cannot be taken out. Its recovery file is made in the same moment, or never.

import { z } from 'zod';
import { type NamedKey, namedKeySchema } from '../../model/root.ts';
import { lockKey, newKey, openKey, type SigningHand } from '../../packs/index.ts';
import type { Device } from '../file/device.ts';
import { type KeyFile, keyFileText } from './key-file.ts';

export interface DeviceKey extends SigningHand, NamedKey {
  /** Whose it is. */
  readonly name: string;
}

/** One for each organisation, so that a county's officer who helps a district signs with another key. */
const shelfKey = (organisation: string): string => `signing ${organisation}`;

const deviceKeySchema = namedKeySchema.extend({ name: z.string(), signWith: z.custom<CryptoKey>((value) => value instanceof CryptoKey) });

/** The key of this device; undefined where there is none, or where what is kept is not a whole one. */
export async function deviceKey(device: Device, organisation: string): Promise<DeviceKey | undefined> {
  return deviceKeySchema.safeParse(await device.get('keys', shelfKey(organisation))).data;
}

export type KeyMade = { readonly ok: true; readonly key: DeviceKey; readonly recovery: string } | { readonly ok: false; readonly detail: string };

/** A new key, kept on the device, with its recovery file as text that only the passphrase opens. */
export async function makeDeviceKey(device: Device, organisation: string, name: string, passphrase: string): Promise<KeyMade> {
  const open = await newKey();
  const key: DeviceKey = { kid: open.kid, key: open.key, name, signWith: open.signWith };
  const recovery = keyFileText({ role: 'signing', organisation, name, kid: open.kid, locked: await lockKey(open, passphrase) });
  const put = await device.put('keys', shelfKey(organisation), key);
  return put.ok ? { ok: true, key, recovery } : { ok: false, detail: put.detail };
}

/**
 * The key of a recovery file, put on this device again: after a new laptop, or a cleared browser. Undefined, and nothing is put, where the
 * passphrase does not open it, or where the file is of another organisation or another kind of key.
 */
export async function restoreDeviceKey(device: Device, organisation: string, file: KeyFile, passphrase: string): Promise<DeviceKey | undefined> {
  const open = file.role === 'signing' && file.organisation === organisation ? await openKey(file.locked, passphrase) : undefined;
  if (open === undefined) return undefined;
  const key: DeviceKey = { kid: open.kid, key: open.key, name: file.name, signWith: open.signWith };
  const put = await device.put('keys', shelfKey(organisation), key);
  return put.ok ? key : undefined;
}
