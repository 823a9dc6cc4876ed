// What Status says about updates: whose, from where, how old, how the last check went, and which block rules are looser.
import type { UpdatesState } from '../../messaging/protocol.ts';
import { ageOf, fingerprintOf, fingerprintWords } from '../../packs/index.ts';
import { read } from '../../storage/local.ts';
import { isAllowed } from './allowed.ts';
import { readManaged } from './managed.ts';
import { packInForce } from './pack-in-force.ts';
import { joinedUpdates } from './remembered.ts';

/** Undefined when nothing was joined by code or policy, and no policy is faulty. */
export async function updatesState(now: Date): Promise<UpdatesState | undefined> {
  const [trust, updates, managed] = [await read('trust'), await joinedUpdates(), await readManaged()];
  const fault = managed.state === 'faulty' ? { managedFault: managed.why } : {};
  if (trust.state !== 'ok' || updates === undefined) return managed.state === 'faulty' ? { ...fault, sources: [], loosened: [], personal: false } : undefined;
  const { organisation, fingerprint, root, channel } = trust.value;
  const pack = await packInForce();
  const mine = pack.state === 'ok' && pack.value.kept.pack.organisation === organisation.id ? pack.value : undefined;
  const words = fingerprintWords(root ? await fingerprintOf(root) : fingerprint);
  const { by, since, sources, last, good, next } = updates;
  return {
    ...fault,
    joined: { organisation: organisation.name, channel, words, by, since },
    sources: await Promise.all(sources.map(async ({ address }) => ({ address, allowed: await isAllowed(address) }))),
    ...(last ? { last } : {}),
    ...(good ? { good } : {}),
    ...(next ? { next } : {}),
    ...(mine ? { pack: { ...numbersOf(mine.kept), ...ageOf(mine.kept.pack, trust.value, now) } } : {}),
    loosened: mine?.kept.loosened ?? [],
    personal: mine?.own !== undefined,
  };
}

function numbersOf({ pack, signers, source, accepted }: Extract<Awaited<ReturnType<typeof packInForce>>, { state: 'ok' }>['value']['kept']) {
  const { version, issued, expires, approval } = pack;
  return { version, issued, expires, approval, signers, source, accepted };
}
