// `whichhat trust new`: the first root statement of an organisation.
import { newRoot } from '../../packs/index.ts';
import { type Command, DONE, oneFile, UsageError } from '../command.ts';
import { readKeyFile } from '../key/file.ts';
import { addRoot, endOf, isoOf, listOf, ROOT_FLAGS, rootThresholdOf, signingKeysOf, thresholdOf } from './file.ts';
import { show } from './show.ts';
import { checked } from './terms.ts';

export const newTrust: Command = {
  summary: 'says for the first time who may sign for an organisation, and prints the fingerprint to compare',
  flags: {
    organisation: { value: 'ID', says: 'the organisation, such as midshire-fire' },
    signing: { value: 'KEYS', says: 'key files, or their public halves, of those who may sign packs, separated by commas' },
    ...ROOT_FLAGS,
  },
  rest: 'FILE',
  example: 'whichhat trust new trust.json --organisation midshire-fire --root root.key --signing ann.key,ben.key.public --block-threshold 2',
  async run(given, io) {
    const path = oneFile(given, 'to write, such as trust.json');
    const organisation = given.text('organisation');
    const [root, signing] = [listOf(given, 'root'), listOf(given, 'signing')];
    if (organisation === undefined) throw new UsageError('needs --organisation ID, such as midshire-fire');
    if (root.length === 0) throw new UsageError('needs --root KEYS: the root keys that sign, such as --root root.key');
    if (signing.length === 0) throw new UsageError('needs --signing KEYS: who may sign packs, such as --signing ann.key');
    const now = io.now();
    const threshold = thresholdOf(given, 'threshold') ?? 1;
    const terms = {
      organisation,
      issued: isoOf(now),
      expires: endOf(given, 'expires', now, 730),
      rootThreshold: rootThresholdOf(given) ?? 1,
      threshold,
      blockThreshold: thresholdOf(given, 'block-threshold') ?? threshold,
    };
    const statement = checked(() => newRoot(terms, root.map(readKeyFile), signingKeysOf(signing, endOf(given, 'keys-expire', now, 365))));
    await show(await addRoot(path, [], statement, given, io), io);
    return DONE;
  },
};
