// Where the publishing commands are played: four keys, a trust file, a pack and an update, in a folder of each test's own.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { DONE, type Status } from '../../../src/cli/command.ts';
import { main } from '../../../src/cli/main.ts';
import { type FakeIo, fakeIo } from '../fake-io.ts';

export const PASSPHRASE = 'correct horse battery';
export const NOW = '2026-06-20T10:00:00Z';
/** Made once for a file of tests; each test has its own copy. */
const seed = mkdtempSync(join(tmpdir(), 'whichhat-publish-'));
let folder = seed;

export const file = (name: string): string => join(folder, name);
export const json = <T = Record<string, unknown>>(name: string): T => JSON.parse(readFileSync(file(name), 'utf8')) as T;

/** Words of one command; `@name` stands for a file of the folder. */
export async function run(
  line: string,
  now = NOW,
  typed: readonly string[] = [PASSPHRASE, PASSPHRASE],
): Promise<{ status: Status; out: string; err: string; io: FakeIo }> {
  const io = fakeIo(typed, now);
  const status = await main(
    line.split(' ').map((word) => word.replaceAll('@', `${folder}/`)),
    io,
  );
  return { status, out: io.output.join('\n'), err: io.errors.join('\n').replaceAll(`${folder}/`, ''), io };
}
/** A command that must succeed; what it printed. */
export async function done(line: string, now = NOW): Promise<string> {
  const { status, out, err } = await run(line, now);
  expect({ line, status, err }).toEqual({ line, status: DONE, err: '' });
  return out;
}

export const ORGANISATION = `organisation: { id: midshire-fire, name: Midshire Fire, nation: england }
accounts:
  - { id: kelling-fb, platform: facebook, kind: corporate, name: Kelling Fire Station, profileId: "61550000000001", responsible: Dee Holt, deputy: Ruth Ansell }
people:
  - { id: sam-carter, name: Sam Carter, roles: [ { account: kelling-fb, role: Facebook access } ] }
  - { id: dee-holt, name: Dee Holt, roles: [ { account: kelling-fb, role: full control } ] }
`;
export const PACK = 'organisation: organisation.yml\napproval: [ { by: Head of Communications, on: 2026-06-01 } ]\n';

/** An own rule whose examples hold. */
export const RULE = `id: local-dog
category: unverified
level: warn
likelihood: 2
consequence: 3
title: { en: The dog, cy: Y ci }
why: { en: "“{quote}” is not ours to tell.", cy: "Nid ein lle ni yw dweud “{quote}”." }
wayOut: { en: Wait., cy: Arhoswch. }
who: [official]
match: { phrases: [station dog] }
examples: { warn: [Our station dog retires., The station dog is ill.], quiet: [Keep dogs on a lead., Good morning.] }
`;

/** Sets the stage for a file of tests. */
export function onStage(): void {
  beforeAll(async () => {
    for (const name of ['root', 'ann', 'ben', 'mallory']) await done(`keys new @${name}.key`);
    await done('trust new @trust.json --organisation midshire-fire --root @root.key --signing @ann.key,@ben.key.public --block-threshold 2');
    writeFileSync(file('organisation.yml'), ORGANISATION);
    writeFileSync(file('pack.yml'), PACK);
    await done('pack build @pack.yml --version 1 --secrets @secrets.json --out @pack.json');
    await done('pack sign @pack.json --key @ann.key --trust @trust.json --out @update.json');
  }, 60_000);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'whichhat-publish-'));
    cpSync(seed, folder, { recursive: true });
    return () => rmSync(folder, { recursive: true, force: true });
  });
  afterAll(() => rmSync(seed, { recursive: true, force: true }));
}
