// Saving: looks whether somebody else has changed the file first, and never writes over their work.
import type { Workspace } from '../../model/workspace.ts';
import { digestOf, sealWorkspace } from '../../workspace/seal.ts';
import type { Place } from './places.ts';

export type SaveFault = 'full' | 'not-allowed' | 'gone' | 'failed';
export type Saved =
  | { readonly state: 'saved'; readonly digest: string; readonly text: string }
  /** The file is not the one that was read: nothing was written. */
  | { readonly state: 'changed'; readonly theirs: string; readonly digest: string }
  | { readonly state: 'failed'; readonly fault: SaveFault; readonly detail: string };

const FAULTS: Readonly<Record<string, SaveFault>> = {
  QuotaExceededError: 'full',
  NotAllowedError: 'not-allowed',
  NoModificationAllowedError: 'not-allowed',
  NotFoundError: 'gone',
};

/** @param known digest of the file when it was last read or written here; undefined for a new file, which is written as it is */
export async function save(workspace: Workspace, passphrase: string, place: Place, known: string | undefined): Promise<Saved> {
  try {
    const there = known === undefined ? undefined : await place.read();
    if (there !== undefined && there !== '') {
      const digest = await digestOf(there);
      if (digest !== known) return { state: 'changed', theirs: there, digest };
    }
    const text = await sealWorkspace(workspace, passphrase);
    await place.write(text);
    return { state: 'saved', digest: await digestOf(text), text };
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    return { state: 'failed', fault: FAULTS[name] ?? 'failed', detail: String(error) };
  }
}
