// The background's side of every message. Each reads what it needs from the device, since the worker may have been stopped.

import { askPageAbout } from '../messaging/frames.ts';
import type { Answer, HealthReport, State } from '../messaging/protocol.ts';
import type { Answers } from '../messaging/serve.ts';
import { organisationFileSchema } from '../model/organisation.ts';
import { londonDay } from '../policy/elections/index.ts';
import { addCounts } from '../records/add.ts';
import { listCounts } from '../records/list.ts';
import { clear, keptKeys, read, update } from '../storage/local.ts';
import { DEFAULT_SETTINGS } from '../storage/settings.ts';
import { showHealth } from './badge.ts';
import { nameChecks } from './checks.ts';
import type { Given } from './given.ts';
import { takeHandedOver } from './handed-over.ts';
import { join } from './join.ts';
import { meAnswers, meOf } from './me.ts';
import { organisationInForce } from './organisation.ts';
import { practiceOf } from './practice.ts';
import { rulesState, storeRules } from './rules.ts';
import { languageOf, settingsNow, storeStrings } from './strings.ts';
import { titlesFor } from './titles.ts';
import { planAfterStart } from './updates/alarm.ts';
import { giveBack } from './updates/allowed.ts';
import { updateAnswers } from './updates/answers.ts';
import { isExpired } from './updates/expired.ts';
import { applyManaged, readManaged } from './updates/managed.ts';
import { joinedUpdates } from './updates/remembered.ts';
import { updatesState } from './updates/state.ts';
import { done, refuse, written } from './written.ts';

/** An organisation that an administrator has set is not exchanged for another one. */
async function ruledByPolicy(): Promise<Answer<never> | undefined> {
  return (await readManaged()).state === 'ok' ? refuse('managed', '') : undefined;
}

/** An answer for every message of the protocol. None throws: a refusal is an answer with its code. */
export function answersFrom(given: Given): Answers {
  const { core } = given;
  const today = (): string => londonDay(given.now());

  return {
    state: async () => {
      const organisation = await organisationInForce(core);
      const updates = await updatesState(given.now());
      const value: Omit<State, 'titles'> = {
        organisation,
        me: await meOf(organisation),
        settings: await settingsNow(),
        rules: await rulesState(core),
        kept: await keptKeys(),
        counts: await listCounts(),
        ...(updates ? { updates } : {}),
      };
      return { ok: true, value: { ...value, titles: titlesFor(value, core) } };
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

    ...updateAnswers(given),

    ...meAnswers(given),

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
