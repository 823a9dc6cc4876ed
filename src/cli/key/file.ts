// A key file: the public half in the clear, the private half locked with a passphrase. The private half is never printed.
import { z } from 'zod';
import { namedKeySchema } from '../../model/root.ts';
import { lockKey, type OpenKey, openKey, publicHalf, SHORTEST_PASSPHRASE } from '../../packs/index.ts';
import { FaultError, type Flag, type Given, UsageError } from '../command.ts';
import { readJson, writeText } from '../files.ts';
import type { Io } from '../io.ts';
import { readText } from '../yaml.ts';

const keyFileSchema = namedKeySchema.extend({
  whichhat: z.literal('key'),
  name: z.string(),
  /** Compact JWE; absent in a file for others, which holds the public half alone. */
  locked: z.string().optional(),
});
export type KeyFile = z.infer<typeof keyFileSchema>;

export const PASSPHRASE_FLAGS: Readonly<Record<string, Flag>> = {
  'passphrase-env': { value: 'NAME', says: 'the environment variable that holds the passphrase' },
  'passphrase-file': { value: 'FILE', says: 'a file with the passphrase, or one a line for several keys; asked for at the keyboard without either' },
};

/** Reads a key file of either sort. Throws a FaultError when it is none. */
export function readKeyFile(path: string): KeyFile {
  const parsed = keyFileSchema.safeParse(readJson(path));
  if (!parsed.success) throw new FaultError(`${path}:1: is not a key file; make one with whichhat keys new`);
  return parsed.data;
}

/** Opens the keys of several files, one after another. Throws a FaultError for a wrong passphrase. */
export async function openKeys(paths: readonly string[], given: Given, io: Io): Promise<OpenKey[]> {
  const keys: OpenKey[] = [];
  for (const [at, path] of paths.entries()) {
    const { locked, kid } = readKeyFile(path);
    if (locked === undefined) throw new FaultError(`${path}:1: holds the public half only; it can be named, but it cannot sign`);
    const key = await openKey(locked, await passphrase(given, io, `Passphrase of ${path}: `, at));
    if (key === undefined) throw new FaultError(`${path}: the passphrase is not the one it was locked with`);
    if (key.kid !== kid) throw new FaultError(`${path}: its public half belongs to another key`);
    keys.push(key);
  }
  return keys;
}

/** Writes a new key, and its public half beside it for others. Throws a UsageError when the passphrase is too short or a file is there already. */
export async function writeKeyFiles(path: string, name: string, key: OpenKey, words: string): Promise<void> {
  if (words.length < SHORTEST_PASSPHRASE) throw new UsageError(`the passphrase has ${words.length} characters; allowed: at least ${SHORTEST_PASSPHRASE}`);
  const open = { whichhat: 'key', name, ...publicHalf(key) } as const;
  writeText(path, `${JSON.stringify({ ...open, locked: await lockKey(key, words) }, null, 2)}\n`, { secret: true, fresh: true });
  writeText(`${path}.public`, `${JSON.stringify(open, null, 2)}\n`, { fresh: true });
}

/** From the environment, a file, or the keyboard, in this order. `at`: which of several keys. Throws a UsageError. */
export async function passphrase(given: Given, io: Io, prompt: string, at = 0): Promise<string> {
  const [name, file] = [given.text('passphrase-env'), given.text('passphrase-file')];
  if (name !== undefined) {
    const value = process.env[name];
    if (!value) throw new UsageError(`the environment variable ${name} is empty; put the passphrase in it`);
    return value;
  }
  if (file === undefined) return io.secret(prompt);
  const lines = readText(file)
    .split(/\r?\n/)
    .filter((line) => line !== '');
  const line = lines.length === 1 ? lines[0] : lines[at];
  if (line === undefined) throw new UsageError(`${file} has no line ${at + 1} for the passphrase of that key`);
  return line;
}
