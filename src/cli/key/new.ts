// `whichhat keys new`: a key pair, the private half locked with a passphrase.
import { newKey, SHORTEST_PASSPHRASE } from '../../packs/index.ts';
import { type Command, DONE, type Given, oneFile, UsageError } from '../command.ts';
import type { Io } from '../io.ts';
import { PASSPHRASE_FLAGS, passphrase, writeKeyFiles } from './file.ts';

export const newKeyCommand: Command = {
  summary: 'makes a key that can sign, locked with a passphrase, and a file with its public half for others',
  flags: { name: { value: 'NAME', says: 'whose it is, such as "Comms, first key"; kept in the file only' }, ...PASSPHRASE_FLAGS },
  rest: 'FILE',
  example: 'whichhat keys new comms.key --name "Comms, first key"',
  async run(given, io) {
    const path = oneFile(given, 'to write, such as comms.key');
    const words = await chosenPassphrase(given, io);
    const key = await newKey();
    await writeKeyFiles(path, given.text('name') ?? path, key, words);
    await io.out(`${path} is the key: keep it and its passphrase apart, and a copy of each in a safe place.`);
    await io.out(`${path}.public is for others: it says which key it is and cannot sign.`);
    await io.out(`key id ${key.kid}`);
    return DONE;
  },
};

/** At the keyboard it is asked for twice, because nobody can see what was typed. */
async function chosenPassphrase(given: Given, io: Io): Promise<string> {
  const words = await passphrase(given, io, `New passphrase, at least ${SHORTEST_PASSPHRASE} characters: `);
  if (given.has('passphrase-env') || given.has('passphrase-file')) return words;
  if ((await io.secret('The same again: ')) !== words) throw new UsageError('the two passphrases are not the same; try again');
  return words;
}
