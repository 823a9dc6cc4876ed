// The background's side of the messages about updates.
import type { Answers } from '../../messaging/serve.ts';
import { read, update } from '../../storage/local.ts';
import type { Written } from '../../storage/stored.ts';
import type { Given } from '../given.ts';
import { storeRules } from '../rules.ts';
import { inTurn } from '../turns.ts';
import { done, refuse, written } from '../written.ts';
import { arm } from './alarm.ts';
import { checkForUpdates } from './check.ts';
import { joinByCode, preview, readCode } from './code.ts';
import { packInForce } from './pack-in-force.ts';
import { joinedUpdates, remember } from './remembered.ts';
import { take } from './take.ts';

export function updateAnswers(given: Given): Pick<Answers, 'readCode' | 'joinByCode' | 'checkNow' | 'importUpdate'> {
  return {
    readCode: preview,

    joinByCode: async (text) => {
      const code = await readCode(text);
      if (!code.ok) return refuse(code.code, '');
      return written(
        () => joinByCode(given, code.join),
        nameMe,
        () => storeRules(given),
        () => armed(given),
      );
    },

    checkNow: async () => {
      if ((await joinedUpdates()) === undefined) return refuse('not-joined', '');
      await checkForUpdates(given);
      return done;
    },

    importUpdate: async ({ name, text }) => {
      if ((await joinedUpdates()) === undefined) return refuse('not-joined', '');
      const taken = await inTurn(() => take(given, new TextEncoder().encode(text), { source: name }));
      const last = { ...taken, source: name, at: given.now().toISOString() };
      await inTurn(() => remember((now) => ({ ...now, last })));
      return { ok: true, value: { result: taken.result, ...(taken.code === undefined ? {} : { code: taken.code }) } };
    },
  };
}

/** A secret that came after the pack opens one's own entry in it. */
async function nameMe(): Promise<Written> {
  const [found, me] = [await packInForce(), await read('me')];
  const person = found.state === 'ok' ? found.value.own?.person.id : undefined;
  if (person === undefined || (me.state === 'ok' && me.value.person === person)) return { state: 'ok' };
  return update('me', { person, confirmed: [] }, () => ({ person, confirmed: [] }));
}

async function armed(given: Given): Promise<Written> {
  await arm(given);
  return { state: 'ok' };
}
