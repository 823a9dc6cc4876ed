// Facts beside the text: always, why nobody can tell who is posting, and a stop on posting that the organisation has put in force.
import { type Kind, needing } from './kind.ts';
import { HOLD, UNKNOWN_IDENTITY } from './sights.ts';

export const always: Kind = {
  name: 'always',
  about: 'holds for every draft; for rules about the account, not the words',
  fields: { always: { is: 'one-of', of: ['yes'] } },
  open: () => () => [],
};

export const identity: Kind = {
  name: 'identity',
  about: 'nobody can tell who is posting, for this reason',
  fields: { identity: { is: 'one-of', of: ['no-signal', 'signals-disagree', 'stale-tab', 'signed-out'] } },
  open: ({ identity: reason }) =>
    needing([[UNKNOWN_IDENTITY]], ({ attempt }) => (attempt.standing.actingAs === 'unknown' && attempt.unknownBecause === reason ? [] : undefined)),
};

export const hold: Kind = {
  name: 'hold',
  about: 'the organisation has asked everyone to hold planned posts, and the notice is in force',
  fields: { hold: { is: 'one-of', of: ['in-force'] } },
  open: () => needing([[HOLD]], (scene) => (scene.hold ? [] : undefined)),
};
