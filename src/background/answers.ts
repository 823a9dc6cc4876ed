// The background's side of every message. Each reads what it needs from the device, since the worker may have been stopped.

import { askPageAbout } from '../messaging/frames.ts';
import type { Answer, ErrorCode, HealthReport, MeNow, OrganisationInForce, State } from '../messaging/protocol.ts';
import type { Answers } from '../messaging/serve.ts';
import { organisationFileSchema } from '../model/organisation.ts';
import { londonDay } from '../policy/elections/index.ts';
import { addCounts } from '../records/add.ts';
import { listCounts } from '../records/list.ts';
import type { ValueOf } from '../storage/keys.ts';
import { clear, keptKeys, read, update, write } from '../storage/local.ts';
import { DEFAULT_SETTINGS } from '../storage/settings.ts';
import type { Written } from '../storage/stored.ts';
import { showHealth } from './badge.ts';
import { nameChecks } from './checks.ts';
import type { Given } from './given.ts';
import { takeHandedOver } from './handed-over.ts';
import { remembered, removedFrom, rolesNow } from './held-roles.ts';
import { join } from './join.ts';
import { fileOf, organisationInForce } from './organisation.ts';
import { practiceOf } from './practice.ts';
import { receiptOf } from './receipt.ts';
import { rulesState, storeRules } from './rules.ts';
import { languageOf, settingsNow, storeStrings } from './strings.ts';
import { inTurn } from './turns.ts';
import { planAfterStart } from './updates/alarm.ts';
import { giveBack } from './updates/allowed.ts';
import { updateAnswers } from './updates/answers.ts';
import { isExpired } from './updates/expired.ts';
import { applyManaged, readManaged } from './updates/managed.ts';
import { joinedUpdates } from './updates/remembered.ts';
import { updatesState } from './updates/state.ts';

const done = { ok: true, value: null } as const;
const refuse = (code: ErrorCode, detail: string): Answer<never> => ({ ok: false, error: { code, detail } });
const CODES = { full: 'storage-full', corrupt: 'kept-corrupt', gone: 'storage-failed' } as const;

/** Writes in turn with everything else; the first writing that failed is the answer, and later ones are not tried. */
function written(...steps: (() => Promise<Written>)[]): Promise<Answer<null>> {
  return inTurn(async () => {
    for (const step of steps) {
      const result = await step();
      if (result.state !== 'ok') return refuse(CODES[result.state], result.why);
    }
    return done;
  });
}

async function meNow(): Promise<ValueOf<'me'> | undefined> {
  const me = await read('me');
  return me.state === 'ok' ? me.value : undefined;
}

/** The person, with their receipt and the roles that have gone from the register; what is held now is remembered for the next time. */
async function meOf(organisation: OrganisationInForce): Promise<MeNow | undefined> {
  const me = await meNow();
  if (!me || !('file' in organisation)) return me;
  const now = rolesNow(organisation.file, me.person);
  if (remembered(me, now) !== me) await inTurn(() => update('me', me, (kept) => remembered(kept, now)));
  const { person, confirmed } = me;
  const removed = removedFrom(me, now);
  const receipt = await receiptOf(organisation, me);
  return { person, confirmed, ...(removed.length > 0 ? { removed } : {}), ...(receipt === undefined ? {} : { receipt }) };
}

/** An organisation that an administrator has set is not exchanged for another one. */
async function ruledByPolicy(): Promise<Answer<never> | undefined> {
  return (await readManaged()).state === 'ok' ? refuse('managed', '') : undefined;
}

/** An answer for every message of the protocol. None throws: a refusal is an answer with its code. */
export function answersFrom(given: Given): Answers {
  const { core } = given;
  const today = (): string => londonDay(given.now());
  const people = async () => fileOf(await organisationInForce(core)).people;

  return {
    state: async () => {
      const organisation = await organisationInForce(core);
      const updates = await updatesState(given.now());
      const value: State = {
        organisation,
        me: await meOf(organisation),
        settings: await settingsNow(),
        rules: await rulesState(core),
        kept: await keptKeys(),
        counts: await listCounts(),
        ...(updates ? { updates } : {}),
      };
      return { ok: true, value };
    },

    policy: async () => {
      const kept = await read('policy');
      return kept.state === 'ok' ? { ok: true, value: kept.value } : refuse('kept-corrupt', kept.state === 'missing' ? 'no rules are stored' : kept.why);
    },

    useExample: async () => (await ruledByPolicy()) ?? written(() => join(core, { from: 'example', since: today() })),

    joinOrganisation: async (argument) => {
      const parsed = organisationFileSchema.safeParse(argument);
      if (!parsed.success) return refuse('not-a-file', parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
      return (await ruledByPolicy()) ?? written(() => join(core, { from: 'file', since: today(), file: parsed.data }));
    },

    ...updateAnswers(given, written),

    chooseMe: async (person) => {
      if (!(await people()).some((one) => one.id === person)) return refuse('person-unknown', person);
      return written(() => write({ me: { person, confirmed: [] } }));
    },

    confirmPolicy: async (version) => {
      const me = await meNow();
      if (!me) return refuse('person-unknown', 'nobody has been chosen on this device');
      return written(() =>
        update('me', me, (now) => ({ ...now, confirmed: [...now.confirmed.filter((one) => one.version !== version), { version, on: today() }] })),
      );
    },

    rolesNoted: async () => {
      const organisation = await organisationInForce(core);
      const me = await meNow();
      if (!me || !('file' in organisation)) return done;
      return written(() => update('me', me, (now) => ({ ...now, held: rolesNow(organisation.file, now.person) })));
    },

    setSettings: async (change) => {
      const answer = await written(
        () => update('settings', DEFAULT_SETTINGS, (now) => ({ ...now, ...change })),
        () => storeStrings(given),
      );
      if (change.language !== undefined) await nameChecks(given);
      return answer;
    },

    handedOver: async () => ({ ok: true, value: takeHandedOver() }),

    practice: async () => ({ ok: true, value: practiceOf(core, languageOf(await settingsNow()), await organisationInForce(core)) }),

    count: ({ rules, outcome }) => written(() => addCounts(today(), rules, outcome)),

    frame: async (request, { tab }) => ({ ok: true, value: tab === undefined ? 'go' : await askPageAbout(tab, request) }),

    health: async (report: HealthReport, { tab }) => {
      if (tab !== undefined) await showHealth(tab, report, given.messages[languageOf(await settingsNow())], await isExpired(given.now()));
      return done;
    },

    rebuild: () =>
      written(
        () => storeRules(given),
        () => storeStrings(given),
      ),

    deleteEverything: () =>
      written(
        async () => {
          await giveBack((await joinedUpdates())?.sources.map(({ address }) => address) ?? []);
          return clear();
        },
        async () => {
          // What an administrator has set is set again: it was never the person's to delete.
          await applyManaged(given);
          await planAfterStart(given);
          return storeRules(given);
        },
        () => storeStrings(given),
      ),
  };
}
