// From the words on the command line to an exit status. Knows the commands' names and nothing of what they do.
import { calendar } from './calendar.ts';
import { check } from './check/check.ts';
import { classify } from './classify.ts';
import { type Command, DONE, FAULT, FaultError, helpOf, readFlags, type Status, USAGE, UsageError } from './command.ts';
import { detect } from './detect.ts';
import type { Io } from './io.ts';
import { newKeyCommand } from './key/new.ts';
import { showKey } from './key/show.ts';
import { buildPack } from './pack/build.ts';
import { cosignPack } from './pack/cosign.ts';
import { diffPacks } from './pack/diff.ts';
import { inspectPack } from './pack/inspect.ts';
import { signPackCommand } from './pack/sign.ts';
import { verifyPack } from './pack/verify.ts';
import { exportRegister } from './register/export.ts';
import { importRegister } from './register/import.ts';
import { receiptsRegister } from './register/receipts.ts';
import { reportRegister } from './register/report.ts';
import { catalogue } from './rule/catalogue.ts';
import { diff } from './rule/diff.ts';
import { explain } from './rule/explain.ts';
import { lint } from './rule/lint.ts';
import { test } from './rule/test.ts';
import { joinTrust } from './trust/join.ts';
import { newTrust } from './trust/new.ts';
import { revokeTrust } from './trust/revoke.ts';
import { rotateTrust } from './trust/rotate.ts';
import { verifyTrust } from './trust/verify.ts';

type Group = Readonly<Record<string, Command>>;

const COMMANDS: Readonly<Record<string, Command | Group>> = {
  check,
  detect,
  classify,
  calendar,
  rules: { lint, test, diff, explain, catalogue },
  keys: { new: newKeyCommand, show: showKey },
  trust: { new: newTrust, rotate: rotateTrust, revoke: revokeTrust, verify: verifyTrust, join: joinTrust },
  pack: { build: buildPack, sign: signPackCommand, cosign: cosignPack, verify: verifyPack, inspect: inspectPack, diff: diffPacks },
  register: { import: importRegister, export: exportRegister, report: reportRegister, receipts: receiptsRegister },
};

const isCommand = (found: Command | Group): found is Command => typeof found.run === 'function';

/** Runs one command line, without the node and script names. Never throws for what a user can do wrong. */
export async function main(words: readonly string[], io: Io): Promise<Status> {
  const [first, ...others] = words;
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
    await io.out(overview());
    return first === undefined ? USAGE : DONE;
  }
  const found = Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined;
  if (!found) return complain(io, 'whichhat', `there is no command "${first}"; allowed: ${names(COMMANDS)}`);
  return isCommand(found) ? runOne(`whichhat ${first}`, found, others, io) : runGroup(first, found, others, io);
}

async function runGroup(name: string, group: Group, words: readonly string[], io: Io): Promise<Status> {
  const [second, ...others] = words;
  if (second === '--help' || second === '-h') {
    await io.out(
      Object.entries(group)
        .map(([sub, command]) => helpOf(`whichhat ${name} ${sub}`, command))
        .join('\n\n'),
    );
    return DONE;
  }
  const command = second !== undefined && Object.hasOwn(group, second) ? group[second] : undefined;
  if (command) return runOne(`whichhat ${name} ${second}`, command, others, io);
  return complain(io, `whichhat ${name}`, `${second === undefined ? 'needs to know what to do' : `there is no "${second}"`}; allowed: ${names(group)}`);
}

async function runOne(name: string, command: Command, words: readonly string[], io: Io): Promise<Status> {
  if (words.includes('--help') || words.includes('-h')) {
    await io.out(helpOf(name, command));
    return DONE;
  }
  try {
    return await command.run(readFlags(command, words), io);
  } catch (error) {
    if (error instanceof UsageError) return complain(io, name, `${error.message} (see ${name} --help)`);
    if (!(error instanceof FaultError)) throw error;
    io.err(`${name}: ${error.message}`);
    return FAULT;
  }
}

function complain(io: Io, name: string, message: string): Status {
  io.err(`${name}: ${message}`);
  return USAGE;
}

function names(of: Readonly<Record<string, unknown>>): string {
  return Object.keys(of).join(', ');
}

function overview(): string {
  const lines = Object.entries(COMMANDS).flatMap(([name, found]) =>
    isCommand(found) ? [[name, found.summary] as const] : Object.entries(found).map(([sub, command]) => [`${name} ${sub}`, command.summary] as const),
  );
  const width = Math.max(...lines.map(([left]) => left.length));
  return [
    'whichhat — checks drafts and rules on this computer',
    '',
    ...lines.map(([left, summary]) => `  ${left.padEnd(width)}  ${summary}`),
    '',
    'Each has --help with an example.',
  ].join('\n');
}
