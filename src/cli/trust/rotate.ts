// `whichhat trust rotate`: the next root statement. Keys come in or get a new end date, thresholds change, versions may start again.
import { rotate } from '../../packs/index.ts';
import { type Command, DONE, type Given, oneFile, UsageError } from '../command.ts';
import type { Io } from '../io.ts';
import { readKeyFile } from '../key/file.ts';
import { addRoot, endOf, idsOf, isoOf, listOf, ROOT_FLAGS, readTrust, rootThresholdOf, signingKeysOf, thresholdOf } from './file.ts';
import { show } from './show.ts';
import { checked } from './terms.ts';

export const rotateTrust: Command = {
  summary: 'makes the next root statement: keys added or renewed, thresholds changed',
  flags: {
    'add-signing': { value: 'KEYS', says: 'key files of those who may sign packs from now on, or whose end date is renewed' },
    'add-root': { value: 'KEYS', says: 'key files of new root keys; they sign as well: name them in --root too' },
    drop: { value: 'KEYS', says: 'keys that count no more, by their ids or files, separated by commas' },
    'new-epoch': { says: 'versions of packs start again at 1: after somebody published a number nobody can top' },
    ...ROOT_FLAGS,
  },
  rest: 'FILE',
  example: 'whichhat trust rotate trust.json --root root.key --add-signing carol.key.public',
  async run(given, io) {
    return next(given, io, idsOf(given, 'drop'));
  },
};

/** Writes the statement after the newest of a trust file, without the keys to drop. */
export async function next(given: Given, io: Io, drop: readonly string[]): Promise<typeof DONE> {
  const path = oneFile(given, 'trust.json');
  const now = io.now();
  const { newest, signed } = await readTrust(path, now);
  const known = [...newest.rootKeys, ...newest.signingKeys].map(({ kid }) => kid);
  const stranger = drop.find((kid) => !known.includes(kid));
  if (stranger !== undefined) throw new UsageError(`there is no key "${stranger}" in ${path}; allowed: ${known.join(', ')}`);
  const statement = checked(() =>
    rotate(newest, {
      issued: isoOf(now),
      expires: endOf(given, 'expires', now, 730),
      addRoot: listOf(given, 'add-root').map(readKeyFile),
      addSigning: signingKeysOf(listOf(given, 'add-signing'), endOf(given, 'keys-expire', now, 365)),
      drop,
      rootThreshold: rootThresholdOf(given),
      threshold: thresholdOf(given, 'threshold'),
      blockThreshold: thresholdOf(given, 'block-threshold'),
      newEpoch: given.has('new-epoch'),
    }),
  );
  await show(await addRoot(path, signed, statement, given, io), io);
  return DONE;
}
