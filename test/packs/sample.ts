// A small pack of the example organisation, for the tests of this room.
import type { PackInput } from '../../src/model/pack.ts';

export const samplePack: PackInput = {
  type: 'whichhat-pack',
  organisation: 'midshire-fire',
  channel: 'main',
  format: 1,
  epoch: 0,
  version: 1,
  issued: '2026-06-01T09:00:00Z',
  expires: '2026-12-01T09:00:00Z',
  minimumEngine: 1,
  approval: [{ by: 'Head of Corporate Communications', on: '2026-05-30' }],
  profile: { id: 'midshire-fire', name: 'Midshire Fire and Rescue Service', nation: 'england' },
  accounts: [{ id: 'midshire-x', platform: 'x', kind: 'corporate', name: 'Midshire Fire', handle: 'MidshireFire', state: 'active' }],
};
