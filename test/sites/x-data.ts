// What X writes into its page at load: the signed-in user as `window.__INITIAL_STATE__`. Never follows a later delegate switch.
import type { Situation } from './situation.ts';

/** Only the parts an extension can read an identity from (`session.user_id`, `entities.users`). */
export function xInitialState(situation: Situation): unknown {
  const { viewer } = situation;
  return {
    optimist: [],
    entities: {
      users: {
        entities: { [viewer.id]: { id_str: viewer.id, name: viewer.name, screen_name: viewer.handle, verified_type: null, is_blue_verified: false } },
        errors: {},
        fetchStatus: { [viewer.id]: 'loaded' },
      },
    },
    session: { user_id: viewer.id, isActiveCreator: false, language: situation.ui, guestId: '176000000000000001' },
    featureSwitch: { user: { config: { longform_notetweets_mobile_richtextinput: { value: false } } } },
  };
}
