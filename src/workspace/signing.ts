// From the workspace to a signed update document: made, signed by one, signed by another, checked as a device would, and marked as published.

import type { Pack } from '../model/pack.ts';
import { type Jws, type UpdateDocument, updateDocumentSchema } from '../model/root.ts';
import type { Publication, Workspace } from '../model/workspace.ts';
import { claimedSigners, packText } from '../packs/envelope.ts';
import {
  type Core,
  cosign,
  type Decision,
  decide,
  documentBytes,
  documentOf,
  type Merged,
  type SigningHand,
  sealAll,
  signPack,
  trustFrom,
} from '../packs/index.ts';
import { packOf } from './pack.ts';
import { contentText, nextVersion, peopleText } from './publications.ts';
import { currentRoot, fingerprint } from './roots.ts';

/** Old versions whose document and content are kept whole. */
const KEPT = 10;

interface Making {
  readonly now: Date;
  readonly note: string;
  /** An office, such as `Head of Communications`. */
  readonly approvedBy: string;
  readonly hand: SigningHand;
}

/** A new version, signed by one person. What was waiting for a signature before is given up: its number is never used again. */
export async function signedFirst(workspace: Workspace, { now, note, approvedBy, hand }: Making): Promise<Workspace> {
  const root = currentRoot(workspace);
  if (root === undefined) throw new RangeError('nobody may sign yet: make the keys first');
  const version = nextVersion(workspace);
  const issued = now.toISOString();
  const pack = packOf(workspace, {
    version,
    epoch: root.epoch,
    issued,
    approval: [{ by: approvedBy, on: issued.slice(0, 10) }],
    sealed: await sealAll(workspace, workspace.organisation.id, workspace.secrets),
  });
  const jws = await signPack(pack, hand);
  const made: Publication = {
    version,
    made: issued,
    note,
    approvedBy,
    state: 'signing',
    document: textOf(workspace.roots, jws),
    content: contentText(workspace),
    people: peopleText(workspace),
  };
  const before = workspace.publications.map((one): Publication => (one.state === 'signing' ? { ...one, state: 'abandoned' } : one));
  return { ...workspace, publications: trimmed([...before, made]) };
}

const textOf = (roots: readonly Jws[], pack: Jws): string => new TextDecoder().decode(documentBytes(documentOf(roots, pack)));

function trimmed(publications: readonly Publication[]): Publication[] {
  return publications.map((one, at) => {
    if (at >= publications.length - KEPT && one.state !== 'abandoned') return one;
    const { document: _document, content: _content, people: _people, ...rest } = one;
    return rest;
  });
}

/** The document of a text; undefined for what is none. */
export function documentIn(text: string | undefined): UpdateDocument | undefined {
  try {
    const parsed = updateDocumentSchema.safeParse(JSON.parse(text ?? ''));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** Ids of the keys that have signed. */
export function signersIn(update: UpdateDocument): string[] {
  return claimedSigners(update.pack, 'pack');
}

/** The pack inside, only to show what is being signed; a device checks it fully. */
export async function packIn(update: UpdateDocument): Promise<Pack> {
  return JSON.parse(new TextDecoder().decode(await packText(update.pack))) as Pack;
}

/** A signature more on a document, whoever's desk it is on. */
export async function signedAlso(update: UpdateDocument, hand: SigningHand): Promise<string> {
  return textOf(update.roots, await cosign(update.pack, 'pack', hand));
}

export type TakenIn =
  | { readonly ok: true; readonly workspace: Workspace }
  | { readonly ok: false; readonly because: 'not-a-document' | 'another-version' | 'nothing-new' };

/** A document that came back from another signer: its signatures are added to the version that waits for them. */
export function takenIn(workspace: Workspace, text: string): TakenIn {
  const update = documentIn(text);
  if (update === undefined) return { ok: false, because: 'not-a-document' };
  const waiting = workspace.publications.find(({ state, document: own }) => state === 'signing' && documentIn(own)?.pack.payload === update.pack.payload);
  const mine = documentIn(waiting?.document);
  if (waiting === undefined || mine === undefined) return { ok: false, because: 'another-version' };
  const known = new Set(signersIn(mine));
  const added = update.pack.signatures.filter((_, at) => !known.has(signersIn(update)[at] ?? ''));
  if (added.length === 0) return { ok: false, because: 'nothing-new' };
  const pack = { ...mine.pack, signatures: [...mine.pack.signatures, ...added] };
  return { ok: true, workspace: withPublication(workspace, { ...waiting, document: textOf(mine.roots, pack) }) };
}

/** The workspace with this publication in the place of the one of the same version. */
export function withPublication(workspace: Workspace, publication: Publication): Workspace {
  return { ...workspace, publications: workspace.publications.map((one) => (one.version === publication.version ? publication : one)) };
}

/** How many must sign what the workspace holds now, and why. `alone`: two were chosen, and there is one signer so far. */
export function signaturesNeeded(
  workspace: Workspace,
  { loosened }: Pick<Merged, 'loosened'>,
): { readonly count: number; readonly because: 'loosens' | 'blocks' | 'policy' | 'alone' } {
  const root = currentRoot(workspace);
  if (loosened.some(({ blocks }) => blocks)) return { count: 2, because: 'loosens' };
  const blocks = workspace.ownRules.some(({ level }) => level === 'block') || workspace.changes.some((change) => 'level' in change && change.level === 'block');
  if (blocks && (root?.blockThreshold ?? 1) > (root?.threshold ?? 1)) return { count: root?.blockThreshold ?? 1, because: 'blocks' };
  const count = root?.threshold ?? workspace.channel.threshold;
  return { count, because: count < workspace.channel.threshold ? 'alone' : 'policy' };
}

/** What a device that joined today would say to this document. */
export async function askedOfDevice(workspace: Workspace, text: string, core: Core, now: Date): Promise<Decision> {
  const { organisation, channel } = workspace;
  const trust = trustFrom({
    organisation: { id: organisation.id, name: organisation.name },
    channel: channel.name,
    fingerprint: (await fingerprint(workspace)) ?? '',
  });
  return decide(new TextEncoder().encode(text), trust, now, core);
}
