// The decision on an update: verify fully, merge, prove, compile; only then is there a next state to store. A pure function of its arguments.
import type { Pack } from '../model/pack.ts';
import type { RootStatement } from '../model/root.ts';
import type { SealedEntry } from '../model/sealed.ts';
import type { TrustState } from '../model/trust.ts';
import { londonDay } from '../policy/elections/day.ts';
import { compile, type Policy } from '../policy/index.ts';
import { mergePack } from './merge.ts';
import type { Core, Decision, Merged, Verified } from './outcome.ts';
import { prove } from './prove.ts';
import { Refusal, refusedBy } from './refusal.ts';
import { timeOf, verifyDocument } from './verify.ts';
import { viewOf } from './view.ts';

/** What becomes of a document on this device at this moment. Never throws; a refusal changes nothing. `own`: the person's opened entry, if any. */
export async function decide(bytes: Uint8Array, state: TrustState, now: Date, core: Core, own?: SealedEntry): Promise<Decision> {
  const verified = await verifyDocument(bytes, state, now);
  if (verified.outcome === 'refused') return verified;
  try {
    const next = nextState(state, verified, now);
    if (verified.same) return { outcome: 'unchanged', state: next };
    const { pack, root, signers } = verified;
    const merged = mergePack(core, pack, { signers, day: londonDay(timeOf(state, now)) });
    checkMerged(merged);
    checkBlockers(pack, root, signers);
    checkProof(pack, core);
    return { outcome: 'accepted', pack, state: next, merged, signers, policy: policyOf(pack, merged, core, own) };
  } catch (thrown) {
    return refusedBy(thrown);
  }
}

/** The policy of a pack in force, made again: on a new day, with a new version of the extension, when one's own entry changes. Never throws. */
export function remake(core: Core, pack: Pack, signers: number, now: Date, own?: SealedEntry): { readonly policy: Policy; readonly merged: Merged } {
  const merged = mergePack(core, pack, { signers, day: londonDay(now) });
  return { merged, policy: policyOf(pack, merged, core, own) };
}

function policyOf(pack: Pack, merged: Merged, { weights }: Core, own: SealedEntry | undefined): Policy {
  const policy = compile({ organisation: viewOf(pack, own), rules: merged.rules, lists: merged.lists, responses: pack.responses, classifier: weights });
  return { ...policy, skipped: [...merged.skipped.map(({ rule, reason }) => ({ rule, reason })), ...policy.skipped] };
}

function checkMerged({ skipped }: Merged): void {
  const fault = skipped.find(({ code }) => code !== undefined);
  if (fault?.code) throw new Refusal(fault.code, `${fault.rule} ${fault.reason}`);
}

function checkBlockers({ rules, changes }: Pack, { blockThreshold }: RootStatement, signers: number): void {
  const blocker = rules.find(({ level }) => level === 'block')?.id ?? changes.find((change) => 'level' in change && change.level === 'block')?.rule;
  if (blocker !== undefined && signers < blockThreshold) throw new Refusal('block_signatures', blocker);
}

function checkProof(pack: Pack, core: Core): void {
  const [unproven] = prove(pack, core);
  if (unproven) throw new Refusal('examples', `${unproven.rule}: ${JSON.stringify(unproven.text)}: ${unproven.came}`);
}

/** Everything the device believed before is carried along, also what this version does not know. */
function nextState(state: TrustState, { pack, root, digest }: Verified, now: Date): TrustState {
  const { epoch, version, expires } = pack;
  const time = timeOf(state, now);
  const end = new Date(expires);
  return { ...state, root, highest: { ...state.highest, epoch, version, digest, expires }, seen: (time < end ? time : end).toISOString() };
}

/** Whether the end date that an organisation gave its rules has passed; they go on being used, and the button and Status say so. */
export function isPast(expires: string, state: TrustState, now: Date): boolean {
  return new Date(expires) <= timeOf(state, now);
}

/** How old the rules in force are, in whole days, and whether their end date has passed. */
export function ageOf(pack: Pick<Pack, 'issued' | 'expires'>, state: TrustState, now: Date): { readonly days: number; readonly expired: boolean } {
  const age = timeOf(state, now).getTime() - new Date(pack.issued).getTime();
  return { days: Math.max(0, Math.floor(age / 86_400_000)), expired: isPast(pack.expires, state, now) };
}
