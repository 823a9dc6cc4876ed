// `whichhat keys show`: the public half of a key. The private half stays locked.
import { publicHalf } from '../../packs/index.ts';
import { type Command, DONE, oneFile } from '../command.ts';
import { readKeyFile } from './file.ts';

export const showKey: Command = {
  summary: 'shows which key a file holds: its name, its id and its public half',
  flags: { json: { says: 'one JSON object' } },
  rest: 'FILE',
  example: 'whichhat keys show comms.key',
  async run(given, io) {
    const path = oneFile(given, 'comms.key');
    const file = readKeyFile(path);
    const { kid, key } = publicHalf(file);
    if (given.has('json')) await io.out(JSON.stringify({ name: file.name, kid, key, canSign: file.locked !== undefined }));
    else {
      await io.out(`${file.name}: ${file.locked === undefined ? 'the public half only' : 'can sign, with its passphrase'}`);
      await io.out(`key id ${kid}`);
      await io.out(`public key ${key.x}`);
    }
    return DONE;
  },
};
