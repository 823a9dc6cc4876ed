// Files a command writes: whole or not at all, and those with something secret in them for their owner's eyes only.
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { FaultError, UsageError } from './command.ts';
import { readText } from './yaml.ts';

interface How {
  /** Readable by nobody else. */
  readonly secret?: boolean;
  /** An existing file stays: the command says so and does nothing. */
  readonly fresh?: boolean;
}

/** Writes a file in one step, so that a full disk never leaves half a file where a good one was. Throws a UsageError. */
export function writeText(path: string, text: string, { secret = false, fresh = false }: How = {}): void {
  if (fresh && existsSync(path)) throw new UsageError(`${path} is there already; choose another name, or move it away first`);
  const next = `${path}.new`;
  try {
    writeFileSync(next, text, { mode: secret ? 0o600 : 0o644 });
    renameSync(next, path);
  } catch (error) {
    rmSync(next, { force: true });
    throw new UsageError(`cannot write ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A file as JSON. Throws a UsageError when it cannot be read, a FaultError when it is not JSON. */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(readText(path)) as unknown;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new FaultError(`${path}:1: is not JSON: ${error.message}`);
  }
}
