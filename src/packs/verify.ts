// Is a document what it claims to be? Sizes, then signatures, then shape, then numbers and dates; nothing is stored and nothing is used here.
import { PACK_FORMAT, type Pack, packSchema } from '../model/pack.ts';
import { type Jws, type RootStatement, type UpdateDocument, updateDocumentSchema } from '../model/root.ts';
import type { TrustState } from '../model/trust.ts';
import { ENGINE } from '../policy/engine-version.ts';
import { digestOf } from './bytes.ts';
import { CAPS, parseJson } from './caps.ts';
import { engineFault } from './days.ts';
import { packText, payloadOf, signersOf } from './envelope.ts';
import { limitFault, nameFault } from './limits.ts';
import type { Verified } from './outcome.ts';
import { Refusal, type Refused, refusedBy } from './refusal.ts';
import { newestRoot } from './roots.ts';

/** A pack may be from this far ahead, because clocks differ. */
const AHEAD_MS = 48 * 3_600_000;

/** The latest moment known to have come: a clock set back does not make an old pack new. */
export function timeOf(trust: TrustState, now: Date): Date {
  const seen = trust.seen === undefined ? now : new Date(trust.seen);
  return seen > now ? seen : now;
}

/** Checks a document against what the device trusts. Never throws. The examples are not run yet (`decide`). */
export async function verifyDocument(bytes: Uint8Array, trust: TrustState, now: Date): Promise<Verified | Refused> {
  try {
    const time = timeOf(trust, now);
    const { roots, pack: envelope } = readDocument(bytes);
    const root = await newestRoot(roots, trust, time);
    const signers = await liveSigners(envelope, root, time);
    const pack = readPack(await packText(envelope), trust);
    checkDates(pack, time);
    const digest = await digestOf(payloadOf(envelope));
    return { outcome: 'verified', pack, root, signers, digest, same: sameAsHighest(pack, root, digest, trust) };
  } catch (thrown) {
    return refusedBy(thrown);
  }
}

/** The document around the signed bytes. Throws a Refusal. */
export function readDocument(bytes: Uint8Array): UpdateDocument {
  const parsed = updateDocumentSchema.safeParse(parseJson(bytes, CAPS.documentDepth));
  if (!parsed.success) throw new Refusal('document_shape', parsed.error.issues[0]?.message);
  return parsed.data;
}

/** How many different people have signed with keys that hold at `time`. Throws a Refusal when it is fewer than the root statement asks for. */
async function liveSigners(pack: Jws, { signingKeys, threshold }: RootStatement, time: Date): Promise<number> {
  const signers = await signersOf(pack, 'pack', new Map(signingKeys.map(({ kid, key }) => [kid, key])));
  if (signers.length === 0) throw new Refusal('signatures_missing');
  const live = signers.filter((kid) => signingKeys.some((key) => key.kid === kid && new Date(key.expires) > time));
  if (live.length < signers.length && live.length < threshold) throw new Refusal('key_expired');
  if (live.length < threshold) throw new Refusal('second_signature', `${live.length} of ${threshold}`);
  return live.length;
}

/** What is signed, as a pack: whose and what for first, so that the reason given is the one that helps. Throws a Refusal. */
export function readPack(text: Uint8Array, trust: Pick<TrustState, 'organisation' | 'channel'>): Pack {
  const value = parseJson(text, CAPS.packDepth, CAPS.packBytes);
  const head = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  if (head.type !== 'whichhat-pack') throw new Refusal('pack_shape', 'type is not whichhat-pack');
  if (head.organisation !== trust.organisation.id) throw new Refusal('wrong_organisation', shown(head.organisation));
  if (head.channel !== trust.channel) throw new Refusal('wrong_channel', shown(head.channel));
  if (Number.isInteger(head.format) && (head.format as number) > PACK_FORMAT) throw new Refusal('format_newer', shown(head.format));
  if (Number.isInteger(head.minimumEngine) && (head.minimumEngine as number) > ENGINE) throw new Refusal('engine_newer', shown(head.minimumEngine));
  const parsed = packSchema.safeParse(value);
  if (!parsed.success) throw new Refusal('pack_shape', issueOf(parsed.error.issues[0]));
  if (parsed.data.profile.id !== parsed.data.organisation) throw new Refusal('pack_shape', 'profile.id is not the organisation');
  const [named, limited] = [nameFault(parsed.data) ?? engineFault(parsed.data), limitFault(parsed.data)];
  if (named !== undefined) throw new Refusal('pack_shape', named);
  if (limited !== undefined) throw new Refusal('pack_limits', limited);
  return parsed.data;
}

function checkDates({ issued, expires }: Pack, time: Date): void {
  if (new Date(expires) <= new Date(issued)) throw new Refusal('pack_shape', 'it ends before it begins');
  if (new Date(expires) <= time) throw new Refusal('pack_expired', expires);
  if (new Date(issued).getTime() > time.getTime() + AHEAD_MS) throw new Refusal('pack_future', issued);
}

/** True for the very pack in force. Throws a Refusal for one that is older, or other under the same number. */
function sameAsHighest({ epoch, version }: Pack, root: RootStatement, digest: string, { highest }: TrustState): boolean {
  if (epoch !== root.epoch) throw new Refusal('epoch', `${epoch}, but the root statement says ${root.epoch}`);
  if (highest === undefined || epoch > highest.epoch) return false;
  if (epoch < highest.epoch || version < highest.version) throw new Refusal('version_older', `${version} is before ${highest.version}`);
  if (version > highest.version) return false;
  if (digest !== highest.digest) throw new Refusal('version_reused', String(version));
  return true;
}

function issueOf(issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined): string {
  return issue === undefined ? '' : `${issue.path.map(String).join('.') || 'the pack'}: ${issue.message}`;
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 100);
}
