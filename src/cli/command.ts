// What a command is, how its options are read, and the two ways it can fail. Help is made from the same data.
import { parseArgs } from 'node:util';
import type { Io } from './io.ts';

/** Exit status of every command: done, a fault found in the input, wrong usage. */
export const DONE = 0;
export const FAULT = 1;
export const USAGE = 2;
export type Status = typeof DONE | typeof FAULT | typeof USAGE;

/** The command was called wrongly: exit status 2. The message is one sentence that says what is allowed. */
export class UsageError extends Error {}
/** The input has a fault: exit status 1. The message is one sentence with file, line and what is allowed. */
export class FaultError extends Error {}

export interface Flag {
  /** Placeholder of its value, such as `FILE`; a flag without one is a switch. */
  readonly value?: string;
  readonly says: string;
}

export interface Given {
  readonly has: (flag: string) => boolean;
  readonly text: (flag: string) => string | undefined;
  readonly rest: readonly string[];
}

export interface Command {
  readonly summary: string;
  readonly flags: Readonly<Record<string, Flag>>;
  /** What may follow the options, such as `[FILES…]`; nothing may when absent. */
  readonly rest?: string;
  /** A line to try, shown by --help. */
  readonly example: string;
  readonly run: (given: Given, io: Io) => Promise<Status>;
}

const spelled = (name: string, flag: Flag): string => (flag.value ? `--${name} ${flag.value}` : `--${name}`);

/** Reads the words after the command's name. Throws a UsageError that lists what is allowed. */
export function readFlags(command: Command, words: readonly string[]): Given {
  const allowed = Object.entries(command.flags).map(([name, flag]) => spelled(name, flag));
  const options = Object.fromEntries(
    Object.entries(command.flags).map(([name, flag]) => [name, { type: flag.value ? ('string' as const) : ('boolean' as const) }]),
  );
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
  const found = new Map<string, string | true>();
  const rest: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') rest.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = Object.hasOwn(command.flags, token.name) ? command.flags[token.name] : undefined;
    if (!flag) throw new UsageError(`unknown option "${token.rawName}"; allowed: ${allowed.join(', ') || 'none'}`);
    if (flag.value && !token.value) throw new UsageError(`--${token.name} needs a value: ${spelled(token.name, flag)}`);
    if (!flag.value && token.value !== undefined) throw new UsageError(`--${token.name} takes no value`);
    if (found.has(token.name)) throw new UsageError(`--${token.name} is given twice`);
    found.set(token.name, token.value ?? true);
  }
  if (!command.rest && rest.length > 0) throw new UsageError(`"${rest[0]}" is not expected here; allowed: ${allowed.join(', ') || 'nothing'}`);
  return {
    has: (name) => found.has(name),
    text: (name) => {
      const value = found.get(name);
      return typeof value === 'string' ? value : undefined;
    },
    rest,
  };
}

/** The text of `--help`. `name` is the whole of it, such as `whichhat rules lint`. */
export function helpOf(name: string, command: Command): string {
  const entries = Object.entries(command.flags).map(([flag, data]) => [spelled(flag, data), data.says] as const);
  const width = Math.max(0, ...entries.map(([left]) => left.length));
  return [
    `${name} — ${command.summary}`,
    '',
    `Usage: ${[name, entries.length > 0 ? '[options]' : '', command.rest ?? ''].filter(Boolean).join(' ')}`,
    ...(entries.length > 0 ? ['', ...entries.map(([left, says]) => `  ${left.padEnd(width)}  ${says}`)] : []),
    '',
    `Example: ${command.example}`,
  ].join('\n');
}

/** The one file a command takes. `such`: an example, or `to write, such as …` when the command makes it. Throws a UsageError. */
export function oneFile({ rest: [path, ...more] }: Given, such: string): string {
  if (path === undefined || more.length > 0) throw new UsageError(`needs one FILE${such.startsWith('to ') ? ' ' : ', such as '}${such}`);
  return path;
}
