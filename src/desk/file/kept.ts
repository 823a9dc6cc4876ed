// Work between two savings, kept on the device: encrypted like the file, so that a closed tab or an empty battery loses nothing.
import type { Workspace } from '../../model/workspace.ts';
import { isRecoveryCode, type OpenFault, openWorkspace, sealWorkspace } from '../../workspace/seal.ts';
import { beginning } from '../../workspace/timeline.ts';
import { isUnsaved, type Session } from '../session.ts';
import type { Device, Put } from './device.ts';
import type { Place, Places } from './places.ts';

/** What is on the device. Its two texts are files of their own, each opened by the same passphrase. */
export interface Kept {
  /** Of the session whose work it is; absent for work kept by a version that kept only one. */
  readonly id?: string;
  readonly mine: string;
  /** The file as it was last read or written; absent for a workspace that was never saved. */
  readonly base?: string;
  readonly digest?: string;
  readonly name: string;
  /** Organisation's name, to say whose work it is before it is opened. */
  readonly organisation: string;
  /** ISO. */
  readonly at: string;
  readonly handle?: FileSystemFileHandle;
}

/** Each session has its own place, so that no work is kept over other work. */
const keyOf = (id: string): string => (id === '' ? 'work' : `work ${id}`);

/** Keeps the work, or removes what was kept once the file has all of it. */
export async function keep(device: Device, session: Session, at: string): Promise<Put> {
  const { id, timeline, passphrase, base, place, digest } = session;
  if (!isUnsaved(session)) {
    await forgetWork(device, id);
    return { ok: true };
  }
  const sealedBase = base && (await sealWorkspace(base, passphrase));
  const kept: Kept = {
    id,
    mine: await sealWorkspace(timeline.now, passphrase),
    name: place?.name ?? '',
    organisation: timeline.now.organisation.name,
    at,
    ...(sealedBase === undefined ? {} : { base: sealedBase }),
    ...(digest === undefined ? {} : { digest }),
    ...(place?.handle ? { handle: place.handle } : {}),
  };
  return device.put('kept', keyOf(id), kept);
}

/** All work that was not saved, the latest first. */
export async function keptWork(device: Device): Promise<readonly Kept[]> {
  return (await device.all('kept')).filter(isKept).sort((one, other) => (one.at < other.at ? 1 : -1));
}

export const forgetWork = (device: Device, id = ''): Promise<void> => device.remove('kept', keyOf(id));

function isKept(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null && 'mine' in value && typeof value.mine === 'string' && 'at' in value && typeof value.at === 'string';
}

export type Resumed = { readonly ok: true; readonly session: Session } | { readonly ok: false; readonly fault: OpenFault };

/** Opens what was kept. A base that cannot be opened is no reason to lose the work: saving will then compare with an empty hand. */
export async function resume(kept: Kept, passphrase: string, places: Places): Promise<Resumed> {
  const mine = await openWorkspace(kept.mine, passphrase);
  if (!mine.ok) return mine;
  const base = kept.base === undefined ? undefined : await openWorkspace(kept.base, passphrase);
  const place = placeOf(kept, places);
  const known: Workspace | undefined = base?.ok ? base.workspace : undefined;
  return {
    ok: true,
    session: {
      id: kept.id ?? '',
      timeline: beginning(mine.workspace),
      passphrase: isRecoveryCode(mine.workspace, passphrase) ? '' : passphrase,
      place,
      digest: kept.digest,
      base: known,
      savedAt: undefined,
    },
  };
}

function placeOf({ handle, name }: Kept, places: Places): Place | undefined {
  if (handle) return places.again(handle);
  return name === '' ? undefined : places.downloads(name);
}
