// The register a command works on: a register file (JSON), or the accounts and people of an organisation file.
import { existsSync } from 'node:fs';
import { type Register, registerSchema } from '../../model/register.ts';
import { FaultError, type Given, UsageError } from '../command.ts';
import { readJson } from '../files.ts';
import { momentFlag } from '../moment.ts';
import { readOrganisation } from '../organisation.ts';

export interface RegisterFile {
  readonly register: Register;
  /** The policy version the organisation file names. */
  readonly version?: string | undefined;
  readonly organisation?: string | undefined;
}

export const EMPTY: Register = registerSchema.parse({});

/** Throws a UsageError when it cannot be read, a FaultError that names what is wrong with it. */
export function readRegister(path: string): RegisterFile {
  if (!path.endsWith('.json')) {
    const { accounts, people, policy, organisation } = readOrganisation(path);
    return { register: { ...EMPTY, accounts, people }, version: policy?.version, organisation: organisation.id };
  }
  const parsed = registerSchema.safeParse(readJson(path));
  if (parsed.success) return { register: parsed.data };
  const [issue] = parsed.error.issues;
  throw new FaultError(`${path}: ${issue?.path.join('.') || 'the file'}: ${issue?.message ?? 'is not a register'}`);
}

/** As `readRegister`, but a file that is not there yet is an empty register. */
export function readOrNew(path: string | undefined): RegisterFile {
  return path === undefined || !existsSync(path) ? { register: EMPTY } : readRegister(path);
}

/** The register named first among the words that follow the options. */
export function registerOf(given: Given): RegisterFile & { readonly path: string } {
  const path = given.rest[0] ?? given.text('organisation');
  if (path === undefined) throw new UsageError('needs a register, such as register.json or organisation.yml');
  return { ...readRegister(path), path };
}

/** `--version`, or the version in force. Throws a UsageError where neither is known. */
export function versionOf(given: Given, file: RegisterFile): string {
  const version = given.text('version') ?? file.version;
  if (version === undefined) throw new UsageError('needs --version VERSION, because the file names no policy');
  return version;
}

/** The day as of which something is asked, Europe/London as the register counts. */
export const todayOf = (given: Given, now: Date): string => (momentFlag('at', given.text('at')) ?? now).toISOString().slice(0, 10);
