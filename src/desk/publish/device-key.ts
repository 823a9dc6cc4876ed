// The signing key of this device: in IndexedDB as a handle that signs and cannot be taken out. Its recovery file is made in the same moment, or never.

import type { NamedKey } from '../../model/root.ts';
import { lockKey, newKey, openKey, type SigningHand } from '../../packs/index.ts';
import type { Device } from '../file/device.ts';

export interface DeviceKey extends SigningHand, NamedKey {
  /** Whose it is. */
  readonly name: string;
}

/** One for each organisation, so that a county's officer who helps a district signs with another key. */
const shelfKey = (organisation: string): string => `signing ${organisation}`;

export async function deviceKey(device: Device, organisation: string): Promise<DeviceKey | undefined> {
  const kept = await device.get('keys', shelfKey(organisation));
  return isDeviceKey(kept) ? kept : undefined;
}

function isDeviceKey(value: unknown): value is DeviceKey {
  return typeof value === 'object' && value !== null && 'kid' in value && 'signWith' in value && value.signWith instanceof CryptoKey;
}

export type KeyMade = { readonly ok: true; readonly key: DeviceKey; readonly recovery: string } | { readonly ok: false; readonly detail: string };

/** A new key, kept on the device, with its recovery file as text that only the passphrase opens. */
export async function makeDeviceKey(device: Device, organisation: string, name: string, passphrase: string): Promise<KeyMade> {
  const open = await newKey();
  const key: DeviceKey = { kid: open.kid, key: open.key, name, signWith: open.signWith };
  const recovery = JSON.stringify({ whichhat: 'key', role: 'signing', organisation, name, kid: open.kid, locked: await lockKey(open, passphrase) });
  const put = await device.put('keys', shelfKey(organisation), key);
  return put.ok ? { ok: true, key, recovery } : { ok: false, detail: put.detail };
}

/** A root key as text that only the passphrase opens. It is kept nowhere: the file goes into the safe. */
export interface KeyFile {
  readonly whichhat: 'key';
  readonly role: 'signing' | 'root';
  readonly organisation: string;
  readonly name: string;
  readonly locked: string;
}

export function keyFileIn(text: string): KeyFile | undefined {
  try {
    const value = JSON.parse(text) as Partial<KeyFile>;
    return value.whichhat === 'key' && typeof value.locked === 'string' && typeof value.name === 'string' ? (value as KeyFile) : undefined;
  } catch {
    return undefined;
  }
}

/** The key of a recovery file, put on this device again: after a new laptop, or a cleared browser. */
export async function restoreDeviceKey(device: Device, organisation: string, file: KeyFile, passphrase: string): Promise<DeviceKey | undefined> {
  const open = file.role === 'signing' ? await openKey(file.locked, passphrase) : undefined;
  if (open === undefined) return undefined;
  const key: DeviceKey = { kid: open.kid, key: open.key, name: file.name, signWith: open.signWith };
  const put = await device.put('keys', shelfKey(organisation), key);
  return put.ok ? key : undefined;
}
