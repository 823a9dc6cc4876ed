// Leaving the organisation that was joined by code: marked in the same step that brings the other one in, then removed.
import type { Updates } from '../../model/update.ts';
import { read, remove } from '../../storage/local.ts';
import { disarm } from './alarm.ts';
import { giveBack } from './allowed.ts';
import { joinedUpdates } from './remembered.ts';

/** Written together with the organisation chosen instead: from then on nothing is fetched, wherever the worker is stopped. */
export async function leaving(): Promise<{ readonly updates?: Updates }> {
  const updates = await joinedUpdates();
  return updates ? { updates: { ...updates, state: 'left' } } : {};
}

/** Removes what is left of it; done again at the next start when the worker was stopped before. */
export async function finishLeaving(): Promise<void> {
  const updates = await read('updates');
  if (updates.state !== 'ok' || updates.value.state !== 'left') return;
  await giveBack(updates.value.sources.map(({ address }) => address));
  await remove('trust', 'pack', 'secret', 'updates');
  await disarm();
}
