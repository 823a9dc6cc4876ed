// `whichhat pack build`: from a source to a pack that is ready to sign. What a device would refuse is said here, by rule and example.
import { type Pack, packSchema } from '../../model/pack.ts';
import { engineFor, limitFault, mergePack, nameFault, packAccountOf, prove, sealAll } from '../../packs/index.ts';
import { londonDay } from '../../policy/elections/day.ts';
import { type Command, DONE, FaultError, type Given, oneFile, UsageError } from '../command.ts';
import { writeText } from '../files.ts';
import { sentenceOf } from '../jsonl.ts';
import { endOf, isoOf } from '../trust/file.ts';
import { shippedCore } from './core.ts';
import { readAnyPack } from './file.ts';
import { secretsFor } from './secrets.ts';
import { readSource } from './source.ts';

export const buildPack: Command = {
  summary: 'builds a pack from its source, runs the examples of its rules, and seals each person’s entry',
  flags: {
    version: { value: 'NUMBER', says: 'the number of the pack, greater than that of the one before' },
    after: { value: 'FILE', says: 'the update before, instead of --version: the number is one more than its own' },
    expires: { value: 'DAY', says: 'until when the pack holds; six months without it' },
    epoch: { value: 'NUMBER', says: 'as in the root statement; 0, or that of --after, without it' },
    secrets: { value: 'FILE', says: 'each person’s own secret; made where there is none yet. Without it nobody has an entry' },
    out: { value: 'FILE', says: 'the pack to write; pack.json without it' },
  },
  rest: 'SOURCE',
  example: 'whichhat pack build pack.yml --version 1 --secrets secrets.json --out pack.json',
  async run(given, io) {
    const { file, parts } = readSource(oneFile(given, 'pack.yml'));
    const now = io.now();
    const secrets = given.text('secrets');
    const sealed =
      secrets === undefined
        ? { sealed: {}, sealedAccounts: {} }
        : await sealAll(
            file,
            file.organisation.id,
            secretsFor(
              secrets,
              file.people.map(({ id }) => id),
            ),
          );
    const { contacts, ...profile } = file.organisation;
    const parsed = packSchema.safeParse(
      {
        type: 'whichhat-pack',
        format: 1,
        organisation: file.organisation.id,
        ...parts,
        ...numberOf(given),
        issued: isoOf(now),
        expires: endOf(given, 'expires', now, 183),
        minimumEngine: engineFor(parts),
        profile,
        contacts,
        policy: file.policy,
        elections: file.elections,
        holds: file.holds,
        accounts: file.accounts.map(packAccountOf),
        ...sealed,
      },
      { reportInput: true },
    );
    if (!parsed.success) throw new FaultError(parsed.error.issues.map(sentenceOf).join('\n'));
    const faults = faultsIn(parsed.data, londonDay(now));
    if (faults.length > 0) throw new FaultError(faults.join('\n'));
    const out = given.text('out') ?? 'pack.json';
    writeText(out, `${JSON.stringify(parsed.data, null, 2)}\n`);
    await io.out(`${out}: ${parsed.data.organisation}, version ${parsed.data.version}, until ${parsed.data.expires.slice(0, 10)}`);
    await io.out(
      `${parsed.data.rules.length} own rules, ${parsed.data.changes.length} changes, ${parsed.data.accounts.length} accounts, ${Object.keys(sealed.sealed).length} sealed entries`,
    );
    return DONE;
  },
};

function numberOf(given: Given): { readonly version: number; readonly epoch: number } {
  const [version, after] = [given.text('version'), given.text('after')];
  if ((version === undefined) === (after === undefined)) throw new UsageError('needs --version NUMBER, or --after FILE, and not both');
  const before = after === undefined ? undefined : readAnyPack(after);
  const epoch = whole(given, 'epoch') ?? before?.epoch ?? 0;
  return { version: whole(given, 'version') ?? (before && before.epoch === epoch ? before.version + 1 : 1), epoch };
}

function whole(given: Given, flag: string): number | undefined {
  const text = given.text(flag);
  if (text !== undefined && !/^\d{1,10}$/.test(text)) throw new UsageError(`--${flag} is "${text}"; allowed: a whole number`);
  return text === undefined ? undefined : Number(text);
}

/** What a device would refuse, whoever signs. */
function faultsIn(pack: Pack, day: string): string[] {
  const first = nameFault(pack) ?? limitFault(pack);
  if (first !== undefined) return [first];
  const core = shippedCore();
  const { skipped } = mergePack(core, pack, { signers: 2, day });
  return [
    ...skipped.map(({ rule, reason }) => `${rule}: ${reason}`),
    ...(skipped.length > 0 ? [] : prove(pack, core)).map(
      ({ rule, side, index, text, came }) => `${rule}: examples.${side}.${index}: ${JSON.stringify(text)}: ${came}`,
    ),
  ];
}
