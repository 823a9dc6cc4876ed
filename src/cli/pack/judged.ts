// What a device that trusts these root statements would say to an update, from its first day on.
import type { TrustState } from '../../model/trust.ts';
import { type Decision, decide, type RefusalCode } from '../../packs/index.ts';
import { FaultError } from '../command.ts';
import type { Io } from '../io.ts';
import { shippedCore } from './core.ts';

/** Refused only because another person must sign still. */
const WAITING: readonly RefusalCode[] = ['second_signature', 'block_signatures', 'loosening_signatures'];

/** The decision of a fresh device. */
export function judged(bytes: Uint8Array, fingerprint: string, organisation: string, channel: string, now: Date): Promise<Decision> {
  const trust: TrustState = { format: 1, organisation: { id: organisation, name: organisation }, channel, fingerprint };
  return decide(bytes, trust, now, shippedCore());
}

/** Is nothing wrong with the update but that somebody has yet to sign it? */
export function isWaiting(decision: Decision): boolean {
  return decision.outcome === 'refused' && WAITING.includes(decision.code);
}

/** One sentence for a refusal, with its code for scripts. */
export function refusalOf(path: string, decision: Decision): FaultError | undefined {
  return decision.outcome === 'refused'
    ? new FaultError(`${path}: ${decision.code}: ${decision.sentence}${decision.detail ? ` (${decision.detail})` : ''}`)
    : undefined;
}

/** Says how far the signatures have come. Throws a FaultError for what no further signature would mend. */
export async function sayHowFar(path: string, decision: Decision, signatures: number, io: Io): Promise<void> {
  const refusal = refusalOf(path, decision);
  if (refusal && !isWaiting(decision)) throw refusal;
  await io.out(
    `${path}: ${signatures === 1 ? 'one signature' : `${signatures} signatures`}; ${refusal ? 'one more person must sign: whichhat pack cosign' : 'ready to publish'}`,
  );
}
