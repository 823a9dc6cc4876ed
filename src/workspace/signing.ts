// From the workspace to a signed update document: made, signed by one, signed by another, checked as a device would, and marked as published.

import type { UpdateDocument } from '../model/root.ts';
import type { Publication, Workspace } from '../model/workspace.ts';
import { type Core, cosign, type Decision, decide, type SigningHand, sealAll, signPack, trustFrom } from '../packs/index.ts';
import { packOf } from './pack.ts';
import { contentText, nextVersion, peopleText } from './publications.ts';
import { currentRoot, fingerprint } from './roots.ts';
import { documentIn, signersIn, textOf } from './update-text.ts';

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

function trimmed(publications: readonly Publication[]): Publication[] {
  return publications.map((one, at) => {
    if (at >= publications.length - KEPT && one.state !== 'abandoned') return one;
    const { document: _document, content: _content, people: _people, ...rest } = one;
    return rest;
  });
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
