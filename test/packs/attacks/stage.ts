// Where the attacks are played: a device with a good pack in force, and the check that each attack must end in.
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, beforeEach, expect } from 'vitest';
import type { PackInput } from '../../../src/model/pack.ts';
import type { Jws, RootStatement, UpdateDocument } from '../../../src/model/root.ts';
import { cosign, documentBytes, documentOf, type OpenKey, REFUSALS, type RefusalCode, signRoot } from '../../../src/packs/index.ts';
import { type Device, device } from '../device.ts';
import { NOW, packOf, rootOf, signedBy, someKeys, trusting } from '../kit.ts';

export let keys: Awaited<ReturnType<typeof someKeys>>;
/** The root statement in force: Ann and Ben may sign. */
export let root: RootStatement;
export let signedRoot: Jws;
/** The device, with version 5 in force. */
export let good: Device;
let nextGood = 1_000;

/** A pack's text as it stands in an envelope. */
export const packed = (text: string): string => gzipSync(text).toString('base64url');
export const unpacked = (payload: string): string => gunzipSync(Buffer.from(payload, 'base64url')).toString();
export const encode = (text: string): string => Buffer.from(text).toString('base64url');

/** Sets the stage before each test of a file. */
export function onStage(): void {
  beforeAll(async () => {
    keys = await someKeys();
    root = rootOf([keys.root], [keys.ann, keys.ben]);
    signedRoot = await signRoot(root, [keys.root]);
  });
  beforeEach(async () => {
    good = device(await trusting(root));
    expect((await good.take(await bytesOf({ version: 5 }, keys.ann))).outcome).toBe('accepted');
  });
}

/** A document with the root statement in force and a pack of these fields. */
export async function bytesOf(more: Partial<PackInput>, ...signers: readonly [OpenKey, ...OpenKey[]]): Promise<Uint8Array> {
  return documentBytes(documentOf([signedRoot], await signedBy(packOf(more), ...signers)));
}

/** A document that is changed after it was signed. */
export async function documentWith(more: Partial<PackInput>, change: (document: UpdateDocument) => unknown): Promise<Uint8Array> {
  return new TextEncoder().encode(JSON.stringify(change(documentOf([signedRoot], await signedBy(packOf(more), keys.ann)))));
}

/** Any text at all, signed rightly by Ann as if it were a pack. */
export async function signedText(text: string): Promise<Uint8Array> {
  return documentBytes(documentOf([signedRoot], await cosign({ payload: packed(text), signatures: [] }, 'pack', keys.ann)));
}

/** Refused for this reason, nothing stored, nothing lost, and the next good update goes through. */
export async function refuses(bytes: Uint8Array, code: RefusalCode, now = NOW): Promise<void> {
  const before = good.kept();
  expect(await good.take(bytes, now)).toMatchObject({ outcome: 'refused', code, sentence: REFUSALS[code] });
  expect(good.kept()).toBe(before);
  expect((await good.take(await bytesOf({ version: nextGood++ }, keys.ann))).outcome).toBe('accepted');
}
