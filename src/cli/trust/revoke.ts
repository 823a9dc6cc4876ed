// `whichhat trust revoke`: a key counts no more, from the next root statement on.
import { type Command, UsageError } from '../command.ts';
import { idsOf } from './file.ts';
import { next, rotateTrust } from './rotate.ts';

const { 'add-signing': addSigning, 'new-epoch': newEpoch, drop: _drop, 'add-root': _addRoot, ...rootFlags } = rotateTrust.flags;

export const revokeTrust: Command = {
  summary: 'makes the next root statement without a key: lost, stolen, or of somebody who has left',
  flags: {
    key: { value: 'KEYS', says: 'the keys that count no more, by their ids or files, separated by commas' },
    ...(addSigning ? { 'add-signing': { ...addSigning, says: 'key files of those who take their place' } } : {}),
    ...(newEpoch ? { 'new-epoch': newEpoch } : {}),
    ...rootFlags,
  },
  rest: 'FILE',
  example: 'whichhat trust revoke trust.json --root root.key --key ben.key.public --add-signing carol.key.public',
  async run(given, io) {
    const keys = idsOf(given, 'key');
    if (keys.length === 0) throw new UsageError('needs --key KEYS: the keys that count no more; whichhat trust verify lists them');
    return next(given, io, keys);
  },
};
