// `whichhat trust join`: join codes, one for everyone or one for each person whose secret is in a file.
import { ZodError } from 'zod';
import { encodeJoinCode, fingerprintOf, fingerprintWords, type JoinCode, joinLink } from '../../packs/index.ts';
import { type Command, DONE, oneFile, UsageError } from '../command.ts';
import { readSecrets } from '../pack/secrets.ts';
import { readTrust } from './file.ts';

export const joinTrust: Command = {
  summary: 'prints join codes: organisation, fingerprint, update address and, with --secrets, each person’s own secret',
  flags: {
    name: { value: 'NAME', says: 'the organisation as people know it' },
    address: { value: 'URL', says: 'where updates are fetched from, with https; files only without it' },
    channel: { value: 'CHANNEL', says: 'main without it' },
    secrets: { value: 'FILE', says: 'the secrets that whichhat pack build made: one code for each person' },
    page: { value: 'URL', says: 'prints links to this page, with the code after its #' },
  },
  rest: 'FILE',
  example: 'whichhat trust join trust.json --name "Midshire Fire" --address https://www.midshirefire.example/whichhat.json',
  async run(given, io) {
    const path = oneFile(given, 'trust.json');
    const name = given.text('name');
    if (name === undefined) throw new UsageError('needs --name NAME: the organisation as people know it');
    const { newest } = await readTrust(path, io.now());
    const fingerprint = await fingerprintOf(newest);
    const all = {
      organisation: { id: newest.organisation, name },
      channel: given.text('channel') ?? 'main',
      fingerprint,
      address: given.text('address') ?? '',
    };
    const secrets = given.text('secrets');
    const page = given.text('page');
    const people = secrets === undefined ? [['everyone', '']] : Object.entries(readSecrets(secrets));
    for (const [person, secret] of people) await io.out(`${person}\t${coded({ ...all, secret: secret as string }, page)}`);
    await io.out(`The words to compare: ${fingerprintWords(fingerprint).join(' ')}`);
    return DONE;
  },
};

function coded(join: JoinCode, page: string | undefined): string {
  try {
    return page === undefined ? encodeJoinCode(join) : joinLink(page, join);
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    throw new UsageError(`${error.issues[0]?.path.map(String).join('.')}: ${error.issues[0]?.message}`);
  }
}
