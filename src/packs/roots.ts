// From the keys a device believes in to the newest root statement, one step at a time: no step is skipped, and whoever vanished counts no more.
import { type Jws, type NamedKey, type PublicKey, type RootStatement, rootStatementSchema } from '../model/root.ts';
import type { TrustState } from '../model/trust.ts';
import { CAPS, parseJson } from './caps.ts';
import { soundKey } from './ed25519.ts';
import { payloadOf, signersOf } from './envelope.ts';
import { fingerprintOf } from './fingerprint.ts';
import { namedRightly } from './keys.ts';
import { Refusal } from './refusal.ts';

interface Step {
  readonly jws: Jws;
  readonly root: RootStatement;
}

/** The newest root statement of a document, every step to it verified. `time`: the moment it must still hold. Throws a Refusal. */
export async function newestRoot(roots: readonly Jws[], trust: TrustState, time: Date): Promise<RootStatement> {
  const steps: Step[] = [];
  for (const jws of roots) steps.push({ jws, root: await readRoot(jws, trust.organisation.id) });
  for (const [at, { root }] of steps.entries()) {
    const before = steps[at - 1]?.root;
    if (before && root.version !== before.version + 1) throw new Refusal('root_order', `${root.version} after ${before.version}`);
  }
  let [believed, ahead] = trust.root ? afterKnown(steps, trust.root) : await afterPinned(steps, trust.fingerprint);
  for (const step of ahead) believed = await stepTo(step, believed);
  if (new Date(believed.expires) <= time) throw new Refusal('root_expired', believed.expires);
  return believed;
}

/** A root statement as it stands in an envelope, complete and consistent, its signatures not yet looked at. Throws a Refusal. */
export async function readRoot(jws: Jws, organisation: string): Promise<RootStatement> {
  const value = parseJson(payloadOf(jws), CAPS.documentDepth);
  const parsed = rootStatementSchema.safeParse(value);
  if (!parsed.success) throw new Refusal('root_shape', parsed.error.issues[0]?.message);
  const root = parsed.data;
  if (root.organisation !== organisation) throw new Refusal('wrong_organisation', root.organisation);
  await checkKeys(root);
  return root;
}

async function checkKeys({ rootKeys, signingKeys, rootThreshold, threshold, blockThreshold }: RootStatement): Promise<void> {
  const all: NamedKey[] = [...rootKeys, ...signingKeys];
  if (new Set(all.map(({ kid }) => kid)).size !== all.length) throw new Refusal('root_shape', 'a key stands in it twice');
  if (rootThreshold > rootKeys.length) throw new Refusal('root_shape', 'more root keys must sign than there are');
  if (Math.max(threshold, blockThreshold) > signingKeys.length) throw new Refusal('root_shape', 'more people must sign than there are');
  for (const named of all) {
    if (!soundKey(named.key.x)) throw new Refusal('key_unsafe', named.kid);
    if (!(await namedRightly(named))) throw new Refusal('root_shape', 'a key does not go by its own thumbprint');
  }
}

function afterKnown(steps: readonly Step[], known: RootStatement): [RootStatement, readonly Step[]] {
  const [first, last] = [steps[0]?.root.version ?? 0, steps.at(-1)?.root.version ?? 0];
  if (last < known.version) throw new Refusal('root_older', `${last} is before ${known.version}`);
  if (first > known.version + 1) throw new Refusal('root_order', `${first} after ${known.version}`);
  const same = steps.find(({ root }) => root.version === known.version);
  if (same && JSON.stringify(same.root) !== JSON.stringify(known)) throw new Refusal('root_forked', `version ${known.version}`);
  return [known, steps.filter(({ root }) => root.version > known.version)];
}

/** Begins at the statement whose keys are the ones compared by eye or set by policy; it must be signed by them. */
async function afterPinned(steps: readonly Step[], fingerprint: string): Promise<[RootStatement, readonly Step[]]> {
  for (const [at, step] of steps.entries()) {
    if ((await fingerprintOf(step.root)) !== fingerprint) continue;
    await signedBy(step.jws, step.root);
    return [step.root, steps.slice(at + 1)];
  }
  throw new Refusal('root_unpinned');
}

/** The next statement is signed by enough of the keys before it, and by enough of its own. */
async function stepTo({ jws, root }: Step, before: RootStatement): Promise<RootStatement> {
  if (root.version !== before.version + 1) throw new Refusal('root_order', `${root.version} after ${before.version}`);
  if (root.epoch < before.epoch || root.epoch > before.epoch + 1) throw new Refusal('epoch', `${root.epoch} after ${before.epoch}`);
  await signedBy(jws, before);
  await signedBy(jws, root);
  return root;
}

async function signedBy(jws: Jws, { rootKeys, rootThreshold }: RootStatement): Promise<void> {
  const keys = new Map<string, PublicKey>(rootKeys.map(({ kid, key }) => [kid, key]));
  const signers = await signersOf(jws, 'root', keys);
  if (signers.length < rootThreshold) throw new Refusal('root_signatures', `${signers.length} of ${rootThreshold}`);
}
