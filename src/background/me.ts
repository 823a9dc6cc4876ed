// The person whose device this is: who they are, what they have confirmed, and which of their roles are gone.
import type { MeNow, OrganisationInForce } from '../messaging/protocol.ts';
import type { Answers } from '../messaging/serve.ts';
import { londonDay } from '../policy/elections/index.ts';
import type { ValueOf } from '../storage/keys.ts';
import { read, update, write } from '../storage/local.ts';
import type { Given } from './given.ts';
import { remembered, removedFrom, rolesNow } from './held-roles.ts';
import { fileOf, organisationInForce } from './organisation.ts';
import { receiptOf } from './receipt.ts';
import { inTurn } from './turns.ts';
import { done, refuse, written } from './written.ts';

async function meNow(): Promise<ValueOf<'me'> | undefined> {
  const me = await read('me');
  return me.state === 'ok' ? me.value : undefined;
}

/** The person, with their receipt and the roles that have gone from the register; what is held now is remembered for the next time. */
export async function meOf(organisation: OrganisationInForce): Promise<MeNow | undefined> {
  const me = await meNow();
  if (!me || !('file' in organisation)) return me;
  const now = rolesNow(organisation.file, me.person);
  if (remembered(me, now) !== me) await inTurn(() => update('me', me, (kept) => remembered(kept, now)));
  const { person, confirmed } = me;
  const removed = removedFrom(me, now);
  const receipt = await receiptOf(organisation, me);
  return { person, confirmed, ...(removed.length > 0 ? { removed } : {}), ...(receipt === undefined ? {} : { receipt }) };
}

export function meAnswers({ core, now }: Given): Pick<Answers, 'chooseMe' | 'confirmPolicy' | 'rolesNoted'> {
  return {
    chooseMe: async (person) => {
      if (!fileOf(await organisationInForce(core)).people.some((one) => one.id === person)) return refuse('person-unknown', person);
      return written(() => write({ me: { person, confirmed: [] } }));
    },

    confirmPolicy: async (version) => {
      const me = await meNow();
      if (!me) return refuse('person-unknown', 'nobody has been chosen on this device');
      return written(() =>
        update('me', me, (kept) => ({ ...kept, confirmed: [...kept.confirmed.filter((one) => one.version !== version), { version, on: londonDay(now()) }] })),
      );
    },

    rolesNoted: async () => {
      const organisation = await organisationInForce(core);
      const me = await meNow();
      if (!me || !('file' in organisation)) return done;
      return written(() => update('me', me, (kept) => ({ ...kept, held: rolesNow(organisation.file, kept.person) })));
    },
  };
}
