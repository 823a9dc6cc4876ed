// Work between two savings, kept on the device: encrypted like the file, so that a closed tab or an empty battery loses nothing.
import { z } from 'zod';
import type { Workspace } from '../../model/workspace.ts';
import { isDamaged, isRecoveryCode, type OpenFault, openWorkspace, sealWorkspace } from '../../workspace/seal.ts';
import { beginning } from '../../workspace/timeline.ts';
import { isUnsaved, type Session } from '../session.ts';
import type { Device, Put } from './device.ts';
import type { Place, Places } from './places.ts';

/** What is on the device. Its two texts are files of their own, each opened by the same passphrase. Faults of what only stands beside the work do not cost the work. */
const keptSchema = z.object({
  /** Of the session whose work it is; absent for work kept by a version that kept only one. */
  id: z.string().optional(),
  mine: z.string(),
  /** The file as it was last read or written; absent for a workspace that was never saved. */
  base: z.string().optional().catch(undefined),
  /** One that cannot be read is no file's digest, so that saving compares before it writes. */
  digest: z.string().optional().catch(''),
  name: z.string().catch(''),
  /** Organisation's name, to say whose work it is before it is opened. */
  organisation: z.string(),
  at: z.iso.datetime(),
  handle: z
    .custom<FileSystemFileHandle>((value) => typeof value === 'object' && value !== null && 'getFile' in value)
    .optional()
    .catch(undefined),
});
export type Kept = Readonly<z.infer<typeof keptSchema>>;

/** Work that the device kept: it opens with a passphrase, or it is damaged and can only be thrown away. */
export type FoundWork = { readonly key: string } & (
  | { readonly damaged: false; readonly kept: Kept }
  /** Without `kept` where not even whose work it was can be told. */
  | { readonly damaged: true; readonly kept: Kept | undefined }
);

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

/** All work that was not saved, the latest first, and after it what cannot be opened any more. */
export async function keptWork(device: Device): Promise<readonly FoundWork[]> {
  const found = await Promise.all((await device.all('kept')).map(([key, value]) => foundWork(key, value)));
  const rank = ({ damaged, kept }: FoundWork): string => `${damaged ? 0 : 1} ${kept?.at ?? ''}`;
  return found.sort((one, other) => (rank(one) < rank(other) ? 1 : -1));
}

async function foundWork(key: string, value: unknown): Promise<FoundWork> {
  const kept = keptSchema.safeParse(value);
  if (!kept.success) return { key, damaged: true, kept: undefined };
  return { key, damaged: await isDamaged(kept.data.mine), kept: kept.data };
}

export const forgetWork = (device: Device, id = ''): Promise<void> => device.remove('kept', keyOf(id));

/** Throws away what was found, wherever it lies. */
export const throwAway = (device: Device, { key }: FoundWork): Promise<void> => device.remove('kept', key);

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
