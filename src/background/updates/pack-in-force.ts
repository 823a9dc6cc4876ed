// The pack in force with one's own entry opened: read afresh each time, opened with one's own secret only, never stored open.
import type { SealedEntry } from '../../model/sealed.ts';
import type { KeptPack } from '../../model/update.ts';
import { openSealed } from '../../packs/index.ts';
import { read } from '../../storage/local.ts';
import type { Stored } from '../../storage/stored.ts';

export interface PackInForce {
  readonly kept: KeptPack;
  readonly own?: SealedEntry;
}

export async function packInForce(): Promise<Stored<PackInForce>> {
  const kept = await read('pack');
  if (kept.state !== 'ok') return kept;
  const secret = await read('secret');
  const own = secret.state === 'ok' ? await openSealed(kept.value.pack, secret.value) : undefined;
  return { state: 'ok', value: { kept: kept.value, ...(own ? { own } : {}) } };
}
