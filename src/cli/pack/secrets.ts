// The secrets file: one secret for each person, by person id. Whoever has it can open every sealed entry, so it stays with the register.
import { existsSync } from 'node:fs';
import { z } from 'zod';
import { newSecret } from '../../packs/index.ts';
import { FaultError } from '../command.ts';
import { readJson, writeText } from '../files.ts';

const secretsSchema = z.record(z.string(), z.string().regex(/^[\w-]{43}$/));

/** Throws a FaultError for what is no secrets file. */
export function readSecrets(path: string): Record<string, string> {
  const parsed = secretsSchema.safeParse(readJson(path));
  if (!parsed.success) throw new FaultError(`${path}:1: is not a secrets file; whichhat pack build makes one`);
  return parsed.data;
}

/** The secrets of these people; those who have none yet get one, and the file is written. */
export function secretsFor(path: string, people: readonly string[]): Record<string, string> {
  const known = existsSync(path) ? readSecrets(path) : {};
  const missing = people.filter((id) => !Object.hasOwn(known, id));
  if (missing.length === 0) return known;
  const all = { ...known, ...Object.fromEntries(missing.map((id) => [id, newSecret()])) };
  writeText(path, `${JSON.stringify(all, null, 2)}\n`, { secret: true });
  return all;
}
