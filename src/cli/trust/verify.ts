// `whichhat trust verify`: every step of a trust file, checked as a device checks it.
import { fingerprintOf, fingerprintWords } from '../../packs/index.ts';
import { type Command, DONE, FaultError, oneFile } from '../command.ts';
import { readTrust } from './file.ts';
import { show } from './show.ts';

export const verifyTrust: Command = {
  summary: 'checks every step of a trust file and prints who may sign',
  flags: { words: { value: 'WORDS', says: 'the fingerprint words to compare with, in quotes' } },
  rest: 'FILE',
  example: 'whichhat trust verify trust.json',
  async run(given, io) {
    const path = oneFile(given, 'trust.json');
    const chain = await readTrust(path, io.now());
    const expected = given
      .text('words')
      ?.trim()
      .split(/[\s,]+/)
      .join(' ')
      .toLowerCase();
    const prints = await Promise.all(chain.roots.map(async (root) => fingerprintWords(await fingerprintOf(root)).join(' ')));
    if (expected !== undefined && !prints.includes(expected)) throw new FaultError(`${path}: its fingerprint is another: ${prints.at(-1)}`);
    await show(chain, io);
    return DONE;
  },
};
