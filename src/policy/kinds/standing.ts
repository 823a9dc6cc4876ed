// Facts beside the text: always, why nobody can tell who is posting, and a stop on posting that the organisation has put in force.
import { type Kind, needing } from './kind.ts';
import { HOLD, UNKNOWN_IDENTITY } from './sights.ts';

/** Holds for every draft; for rules about the account, not the words. */
export const always: Kind = {
  name: 'always',
  fields: { always: { is: 'one-of', of: ['yes'] } },
  open: () => () => [],
};

/** Nobody can tell who is posting, for this reason. */
export const identity: Kind = {
  name: 'identity',
  fields: { identity: { is: 'one-of', of: ['no-signal', 'signals-disagree', 'stale-tab', 'signed-out'] } },
  open: ({ identity: reason }) =>
    needing([[UNKNOWN_IDENTITY]], ({ attempt }) => (attempt.standing.actingAs === 'unknown' && attempt.unknownBecause === reason ? [] : undefined)),
};

/** The organisation has asked everyone to hold planned posts, and the notice is in force. */
export const hold: Kind = {
  name: 'hold',
  fields: { hold: { is: 'one-of', of: ['in-force'] } },
  open: () => needing([[HOLD]], (scene) => (scene.hold ? [] : undefined)),
};
