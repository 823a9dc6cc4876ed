// Facts beside the text: always, and a stop on posting that the organisation has put in force.
import type { Kind } from './kind.ts';

export const always: Kind = {
  name: 'always',
  about: 'holds for every draft; for rules about the account, not the words',
  fields: { always: { is: 'one-of', of: ['yes'] } },
  open: () => () => [],
};

export const hold: Kind = {
  name: 'hold',
  about: 'the organisation has asked everyone to hold planned posts, and the notice is in force',
  fields: { hold: { is: 'one-of', of: ['in-force'] } },
  open: () => (scene) => (scene.hold ? [] : undefined),
};
