// An update document as text, and what can be read from it without checking it.
import { type Pack, packSchema } from '../model/pack.ts';
import { type Jws, type UpdateDocument, updateDocumentSchema } from '../model/root.ts';
import { claimedSigners, packText } from '../packs/envelope.ts';
import { documentBytes, documentOf } from '../packs/index.ts';

export const textOf = (roots: readonly Jws[], pack: Jws): string => new TextDecoder().decode(documentBytes(documentOf(roots, pack)));

/** The document of a text; undefined for what is none, or where it cannot be told who signed. */
export function documentIn(text: string | undefined): UpdateDocument | undefined {
  try {
    const update = updateDocumentSchema.parse(JSON.parse(text ?? ''));
    signersIn(update);
    return update;
  } catch {
    return undefined;
  }
}

/** Ids of the keys that have signed. Throws where a signature does not say whose it is. */
export function signersIn(update: UpdateDocument): string[] {
  return claimedSigners(update.pack, 'pack');
}

/** The pack inside, only to show what is being signed, and undefined where it is none; a device checks it fully. */
export async function packIn(update: UpdateDocument): Promise<Pack | undefined> {
  try {
    return packSchema.parse(JSON.parse(new TextDecoder().decode(await packText(update.pack))));
  } catch {
    return undefined;
  }
}
