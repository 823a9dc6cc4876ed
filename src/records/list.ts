// Everything counted on this device, for the popup's Status.
import type { Record as Count } from '../model/record.ts';
import { read } from '../storage/local.ts';

/** All rows, oldest first; `unreadable` when what is stored is damaged (it is left alone until the person deletes it). */
export async function listCounts(): Promise<readonly Count[] | 'unreadable'> {
  const kept = await read('records');
  if (kept.state === 'ok') return kept.value;
  return kept.state === 'missing' ? [] : 'unreadable';
}
