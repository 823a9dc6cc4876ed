// Facts beside the text: always, why nobody can tell who is posting, and a stop on posting that the organisation has put in force.
import { type Kind, needing, type Shape } from './kind.ts';
import { HOLD, UNKNOWN_IDENTITY } from './sights.ts';

export const alwaysShape: Shape = { always: { is: 'one-of', of: ['yes'] } };

/** Holds for every draft; for rules about the account, not the words. */
export const always: Kind = {
  name: 'always',
  fields: ['always'],
  open: () => () => [],
};

export const identityShape: Shape = { identity: { is: 'one-of', of: ['no-signal', 'signals-disagree', 'stale-tab', 'signed-out'] } };

/** Nobody can tell who is posting, for this reason. */
export const identity: Kind = {
  name: 'identity',
  fields: ['identity'],
  open: ({ identity: reason }) =>
    needing([[UNKNOWN_IDENTITY]], ({ attempt }) => (attempt.standing.actingAs === 'unknown' && attempt.unknownBecause === reason ? [] : undefined)),
};

export const holdShape: Shape = { hold: { is: 'one-of', of: ['in-force'] } };

/** The organisation has asked everyone to hold planned posts, and the notice is in force. */
export const hold: Kind = {
  name: 'hold',
  fields: ['hold'],
  open: () => needing([[HOLD]], (scene) => (scene.hold ? [] : undefined)),
};
