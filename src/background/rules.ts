// The stored policy: made from the core rules and the organisation in force. Idempotent: the same rules give the same policy.
import type { RulesState } from '../messaging/protocol.ts';
import { read, write } from '../storage/local.ts';
import type { Written } from '../storage/stored.ts';
import type { Core } from './given.ts';
import { fileOf, organisationInForce } from './organisation.ts';
import { compileFor } from './source.ts';

/** Compiles and stores. Whatever was stored before is replaced: a policy can always be made again. */
export async function storeRules(core: Core): Promise<Written> {
  return write({ policy: compileFor(core, fileOf(await organisationInForce(core))) });
}

/** Only where nothing is stored: a damaged policy is left for the person to see, until they or the next start rebuild it. */
export async function storeRulesIfMissing(core: Core): Promise<void> {
  const kept = await read('policy');
  if (kept.state === 'missing') await storeRules(core);
}

/** What the popup says about the rules: of the stored policy, since that is what pages are checked by. */
export async function rulesState(core: Core): Promise<RulesState> {
  const kept = await read('policy');
  const date = core.rulesDate === undefined ? {} : { date: core.rulesDate };
  if (kept.state !== 'ok') return { ...date, count: 0, skipped: [], policy: kept.state === 'missing' ? 'missing' : 'corrupt' };
  const { rules, skipped } = kept.value;
  return { ...date, count: rules.length, skipped: skipped.map(({ rule, reason }) => `${rule}: ${reason}`), policy: 'ok' };
}
