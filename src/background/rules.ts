// The stored policy: made from the core rules and the organisation in force. Idempotent: the same rules give the same policy.
import type { RulesState } from '../messaging/protocol.ts';
import type { CoreSource } from '../model/core-source.ts';
import { parsedCore } from '../packs/core.ts';
import { remake } from '../packs/index.ts';
import { londonDay } from '../policy/elections/index.ts';
import { read, write } from '../storage/local.ts';
import type { Written } from '../storage/stored.ts';
import type { Given } from './given.ts';
import { fileOf, organisationInForce } from './organisation.ts';
import { compileFor } from './source.ts';
import { packInForce } from './updates/pack-in-force.ts';

/** Compiles and stores. Whatever was stored before is replaced: a policy can always be made again. */
export async function storeRules({ core, now }: Given): Promise<Written> {
  const joined = await read('organisation');
  const found = joined.state === 'ok' && joined.value.from === 'pack' ? await packInForce() : undefined;
  if (found?.state !== 'ok') return write({ policy: compileFor(core, fileOf(await organisationInForce(core))) });
  const { kept, own } = found.value;
  const { policy, merged } = remake(parsedCore(core), kept.pack, kept.signers, now(), own);
  const { remakeOn: _, ...same } = kept;
  const pack = { ...same, loosened: [...merged.loosened], ...(merged.remakeOn === undefined ? {} : { remakeOn: merged.remakeOn }) };
  return write({ policy, pack });
}

/** Something in the pack begins or ends today: an exception is over, a change is due. */
export async function storeRulesIfDue(given: Given): Promise<void> {
  const kept = await read('pack');
  if (kept.state === 'ok' && kept.value.remakeOn !== undefined && kept.value.remakeOn <= londonDay(given.now())) await storeRules(given);
}

/** Only where nothing is stored: a damaged policy is left for the person to see, until they or the next start rebuild it. */
export async function storeRulesIfMissing(given: Given): Promise<void> {
  const kept = await read('policy');
  if (kept.state === 'missing') await storeRules(given);
}

/** What the popup says about the rules: of the stored policy, since that is what pages are checked by. */
export async function rulesState(core: CoreSource): Promise<RulesState> {
  const kept = await read('policy');
  const date = core.rulesDate === undefined ? {} : { date: core.rulesDate };
  if (kept.state !== 'ok') return { ...date, count: 0, skipped: [], policy: kept.state === 'missing' ? 'missing' : 'corrupt' };
  const { rules, skipped } = kept.value;
  return { ...date, count: rules.length, skipped, policy: 'ok' };
}
