// Who may sign, as root statements: the first, the next ones, and whether the newest still says what the workspace says.
import { type Jws, type RootStatement, rootStatementSchema } from '../model/root.ts';
import type { Workspace } from '../model/workspace.ts';
import { payloadOf } from '../packs/envelope.ts';
import { fingerprintOf, newRoot, type OpenKey, rotate, signRoot } from '../packs/index.ts';

const DAY_MS = 86_400_000;
/** A signer's key, and a root statement: time enough for a yearly round, short enough that a forgotten key dies. */
export const SIGNER_DAYS = 400;
const ROOT_DAYS = 800;
/** Days before the end at which renewing is due. */
const SOON_DAYS = 30;

/** So many days after a moment, ISO. */
export const later = (now: Date, days: number): string => new Date(now.getTime() + days * DAY_MS).toISOString();

/** The newest root statement. The workspace is the team's own file, so its signature was checked when it was made. */
export function currentRoot({ roots }: Pick<Workspace, 'roots'>): RootStatement | undefined {
  const newest: Jws | undefined = roots.at(-1);
  return newest && rootStatementSchema.parse(JSON.parse(new TextDecoder().decode(payloadOf(newest))));
}

/** Whether a key counts for an update, as its newest root statement says; no for one that cannot be read. */
export function countsFor({ roots }: Pick<Workspace, 'roots'>, kid: string): boolean {
  try {
    return currentRoot({ roots })?.signingKeys.some((key) => key.kid === kid) ?? false;
  } catch {
    return false;
  }
}

/** `none`: not begun. `behind`: the signers or their number are others now. `expiring`: a key or the statement ends within a month. */
export type RootState = 'none' | 'ready' | 'behind' | 'expiring';

/** How the newest root statement stands to what the workspace says of signers and signatures now. */
export function rootState(workspace: Workspace, now: Date): RootState {
  const root = currentRoot(workspace);
  if (root === undefined) return 'none';
  const known = new Set(root.signingKeys.map(({ kid, expires }) => `${kid} ${expires}`));
  const same = workspace.signers.length === known.size && workspace.signers.every(({ kid, expires }) => known.has(`${kid} ${expires}`));
  const { threshold, blockThreshold } = thresholds(workspace);
  if (!same || root.threshold !== threshold || root.blockThreshold !== blockThreshold) return 'behind';
  const soon = later(now, SOON_DAYS);
  return root.expires < soon || root.signingKeys.some(({ expires }) => expires < soon) ? 'expiring' : 'ready';
}

/** Two for rules that block wherever there are two. */
function thresholds({ channel, signers }: Workspace): Pick<RootStatement, 'threshold' | 'blockThreshold'> {
  const two = signers.length >= 2;
  return { threshold: two ? channel.threshold : 1, blockThreshold: two ? 2 : 1 };
}

/** Whether a root key is the one that devices know; yes for any before the first statement. */
export function isRootKey(workspace: Workspace, kid: string): boolean {
  return currentRoot(workspace)?.rootKeys.some((key) => key.kid === kid) ?? true;
}

/**
 * The first root statement, or the next one, signed with the root key. Throws a RangeError without signers, and for another root key than the one
 * in force: every device would refuse the statement, and all that come after it.
 */
export async function withRoot(workspace: Workspace, rootKey: OpenKey, now: Date): Promise<Workspace> {
  const { signers, organisation, roots } = workspace;
  if (signers.length === 0) throw new RangeError('a root statement needs at least one signer');
  if (!isRootKey(workspace, rootKey.kid)) throw new RangeError('that is not the root key in force');
  const before = currentRoot(workspace);
  const dates = { issued: now.toISOString(), expires: later(now, ROOT_DAYS) };
  const terms = thresholds(workspace);
  const wanted = new Set(signers.map(({ kid }) => kid));
  const root = before
    ? rotate(before, { ...dates, ...terms, addSigning: signers, drop: before.signingKeys.flatMap(({ kid }) => (wanted.has(kid) ? [] : [kid])) })
    : newRoot({ organisation: organisation.id, rootThreshold: 1, ...dates, ...terms }, [rootKey], signers);
  return { ...workspace, roots: [...roots, await signRoot(root, [rootKey])] };
}

/**
 * A root key in the place of none, or of one that is lost: nothing ties it to the one before, so everybody joins again. A version that waits was
 * signed under the one before and is given up.
 */
export function withNewRoot(workspace: Workspace, rootKey: OpenKey, now: Date): Promise<Workspace> {
  const publications = workspace.publications.map((one) => (one.state === 'signing' ? { ...one, state: 'abandoned' as const } : one));
  return withRoot({ ...workspace, publications, roots: [] }, rootKey, now);
}

/** The fingerprint that staff compare when they join; undefined before there are keys. */
export async function fingerprint(workspace: Workspace): Promise<string | undefined> {
  const root = currentRoot(workspace);
  return root && fingerprintOf(root);
}
