// The trust file: every root statement of an organisation, oldest first. Nothing in it is secret.
import { existsSync } from 'node:fs';
import { z } from 'zod';
import { type Jws, jwsSchema, type RootStatement, type SigningKey } from '../../model/root.ts';
import { type Chain, signRoot, verifyChain } from '../../packs/index.ts';
import { FaultError, type Flag, type Given, UsageError } from '../command.ts';
import { readJson, writeText } from '../files.ts';
import type { Io } from '../io.ts';
import { openKeys, PASSPHRASE_FLAGS, readKeyFile } from '../key/file.ts';
import { momentFlag } from '../moment.ts';

const trustFileSchema = z.strictObject({ whichhat: z.literal('trust'), roots: z.array(jwsSchema).min(1).max(100) });

const DAY_MS = 86_400_000;

/** What every command that makes a root statement takes. */
export const ROOT_FLAGS: Readonly<Record<string, Flag>> = {
  root: { value: 'KEYS', says: 'the root keys that sign, as files separated by commas; kept offline otherwise' },
  threshold: { value: '1|2', says: 'how many people must sign a pack' },
  'block-threshold': { value: '1|2', says: 'how many must sign a pack with a rule of its own that blocks' },
  'root-threshold': { value: 'NUMBER', says: 'how many root keys must sign the next statement' },
  expires: { value: 'DAY', says: 'until when the statement holds; two years without it' },
  'keys-expire': { value: 'DAY', says: 'until when the signing keys named here hold; one year without it' },
  ...PASSPHRASE_FLAGS,
};

/** Files named in one flag, separated by commas. */
export function listOf(given: Given, flag: string): string[] {
  return (given.text(flag) ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** Key ids, each given as itself or as a key file. */
export function idsOf(given: Given, flag: string): string[] {
  return listOf(given, flag).map((each) => (existsSync(each) ? readKeyFile(each).kid : each));
}

/** A flag that says how many must sign. Throws a UsageError for anything but 1 and 2. */
export function thresholdOf(given: Given, flag: string): 1 | 2 | undefined {
  const text = given.text(flag);
  if (text === undefined || text === '1' || text === '2') return text === undefined ? undefined : (Number(text) as 1 | 2);
  throw new UsageError(`--${flag} is "${text}"; allowed: 1, 2`);
}

/** How many root keys must sign, from `--root-threshold`. Throws a UsageError for anything but 1 to 5. */
export function rootThresholdOf(given: Given): number | undefined {
  const text = given.text('root-threshold');
  if (text !== undefined && !/^[1-5]$/.test(text)) throw new UsageError(`--root-threshold is "${text}"; allowed: 1 to 5`);
  return text === undefined ? undefined : Number(text);
}

/** A day flag as an ISO moment, or so many days from now. */
export function endOf(given: Given, flag: string, now: Date, days: number): string {
  const end = momentFlag(flag, given.text(flag)) ?? new Date(now.getTime() + days * DAY_MS);
  if (end <= now) throw new UsageError(`--${flag} is "${given.text(flag)}", which is past; name a later day`);
  return isoOf(end);
}

/** The moment in whole seconds, as packs and statements write it. */
export function isoOf(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`;
}

/** The public halves of key files as signing keys. */
export function signingKeysOf(paths: readonly string[], expires: string): SigningKey[] {
  return paths.map((path) => {
    const { kid, key } = readKeyFile(path);
    return { kid, key, expires };
  });
}

/** A trust file, every step in it checked. Throws a FaultError with the reason. */
export async function readTrust(path: string, now: Date): Promise<Chain & { readonly signed: readonly Jws[] }> {
  const parsed = trustFileSchema.safeParse(readJson(path));
  if (!parsed.success) throw new FaultError(`${path}:1: is not a trust file; make one with whichhat trust new`);
  const chain = await verifyChain(parsed.data.roots, now);
  if (chain.outcome === 'refused') throw new FaultError(`${path}: ${chain.sentence}${chain.detail ? ` (${chain.detail})` : ''}`);
  return { ...chain, signed: parsed.data.roots };
}

/** Signs the next statement with the root keys given, checks the whole chain as a device would, and writes it. Throws a FaultError. */
export async function addRoot(path: string, before: readonly Jws[], root: RootStatement, given: Given, io: Io): Promise<Chain> {
  const files = listOf(given, 'root');
  if (files.length === 0) throw new UsageError('needs --root KEYS: the root keys that sign, such as --root root.key');
  const signed = [...before, await signRoot(root, await openKeys(files, given, io))];
  const chain = await verifyChain(signed, io.now());
  if (chain.outcome === 'refused') throw new FaultError(`nothing was written: ${chain.sentence}${chain.detail ? ` (${chain.detail})` : ''}`);
  writeText(path, `${JSON.stringify({ whichhat: 'trust', roots: signed }, null, 2)}\n`, { fresh: before.length === 0 });
  return chain;
}
