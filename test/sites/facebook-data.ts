// What Facebook writes into its page at load as JSON in a `data-sjs` script: who is acting (USER_ID, NAME) and whose login it is (ACCOUNT_ID).
import type { Situation } from './situation.ts';

/** The two modules an identity can be read from, nested the way the real page nests them. */
export function facebookData(situation: Situation): unknown {
  const { viewer, login } = situation;
  const asPage = viewer.id !== login.id;
  const current = {
    ACCOUNT_ID: login.id,
    USER_ID: viewer.id,
    NAME: viewer.name,
    SHORT_NAME: viewer.name.split(' ')[0],
    IS_BUSINESS_PERSON_ACCOUNT: asPage,
    HAS_SECONDARY_BUSINESS_PERSON: false,
    IS_BUSINESS_DOMAIN: situation.host.startsWith('business.'),
    IS_EMPLOYEE: false,
    APP_ID: '2220391788200892',
  };
  const define = [
    ['CurrentUserInitialData', [], current, 270],
    ['RelayAPIConfigDefaults', [], { accessToken: '', actorID: viewer.id, enableNetworkLogger: false, fetchTimeout: 30_000 }, 926],
    ['LSD', [], { token: 'look-alike' }, 323],
  ];
  return { require: [['ScheduledServerJS', 'handle', null, [{ __bbox: { define } }]]] };
}
