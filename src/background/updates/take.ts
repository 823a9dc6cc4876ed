// Takes a document: verified, merged and proved first; then pack, trust, policy and what is remembered are written in one step, or nothing is.
import type { TrustState } from '../../model/trust.ts';
import type { Check } from '../../model/update.ts';
import { parsedCore } from '../../packs/core.ts';
import { type Accepted, type Core, type Decision, decide, openSealed, remake } from '../../packs/index.ts';
import { londonDay } from '../../policy/elections/index.ts';
import { read, write } from '../../storage/local.ts';
import type { Written } from '../../storage/stored.ts';
import type { Given } from '../given.ts';
import { joinedUpdates, withEtag } from './remembered.ts';

/** Where a document came from: an address, with the tag its server gave it, or a file by name. */
export interface Origin {
  readonly source: string;
  readonly etag?: string | undefined;
}

export type Taken = Omit<Check, 'at' | 'source'>;

/** Must run in turn with everything else that writes. Whatever is not `updated` or `unchanged` has changed nothing that is in force. */
export async function take(given: Given, bytes: Uint8Array, origin: Origin): Promise<Taken> {
  const [trust, updates] = [await read('trust'), await joinedUpdates()];
  if (trust.state !== 'ok' || updates === undefined)
    return { result: 'not-stored', detail: trust.state === 'corrupt' ? trust.why.slice(0, 500) : 'not joined' };
  const now = given.now();
  const decision = await decideHere(bytes, trust.value, now, parsedCore(given.core));
  if (decision.outcome === 'refused') return { result: 'refused', code: decision.code, ...(decision.detail ? { detail: decision.detail.slice(0, 500) } : {}) };
  const remembered = { ...withEtag(updates, origin.source, origin.etag), good: now.toISOString() };
  const written = await write(
    decision.outcome === 'unchanged'
      ? { trust: decision.state, updates: remembered }
      : { trust: decision.state, updates: remembered, ...(await inForce(given, decision, origin, now)) },
  );
  if (written.state !== 'ok') return notStored(written);
  return { result: decision.outcome === 'unchanged' ? 'unchanged' : 'updated' };
}

const notStored = (written: Exclude<Written, { state: 'ok' }>): Taken => ({ result: 'not-stored', code: written.state, detail: written.why.slice(0, 500) });

/** The very pack that was in force and was lost or damaged on this device is taken anew; any other must still be newer. */
async function decideHere(bytes: Uint8Array, trust: TrustState, now: Date, core: Core): Promise<Decision> {
  const decision = await decide(bytes, trust, now, core);
  if (decision.outcome !== 'unchanged' || (await read('pack')).state === 'ok') return decision;
  const { highest: _, ...forgotten } = trust;
  return decide(bytes, forgotten, now, core);
}

/** Everything that comes into force with an accepted pack. */
async function inForce(given: Given, { pack, signers, merged, policy }: Accepted, { source }: Origin, now: Date) {
  const [secret, me, organisation] = [await read('secret'), await read('me'), await read('organisation')];
  const own = secret.state === 'ok' ? await openSealed(pack, secret.value) : undefined;
  const same = me.state === 'ok' && own !== undefined && me.value.person === own.person.id;
  const since = organisation.state === 'ok' && organisation.value.from === 'pack' ? organisation.value.since : londonDay(now);
  return {
    pack: {
      pack,
      signers,
      source,
      accepted: now.toISOString(),
      loosened: [...merged.loosened],
      ...(merged.remakeOn === undefined ? {} : { remakeOn: merged.remakeOn }),
    },
    organisation: { from: 'pack' as const, since },
    policy: own ? remake(parsedCore(given.core), pack, signers, now, own).policy : policy,
    ...(own && !same ? { me: { person: own.person.id, confirmed: [] } } : {}),
  };
}
