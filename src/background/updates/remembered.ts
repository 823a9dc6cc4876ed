// What is remembered of fetching updates; undefined when this device has joined nothing by code or policy.
import type { Updates } from '../../model/update.ts';
import { read, write } from '../../storage/local.ts';
import type { Written } from '../../storage/stored.ts';

export async function joinedUpdates(): Promise<Updates | undefined> {
  const kept = await read('updates');
  return kept.state === 'ok' && kept.value.state === 'joined' ? kept.value : undefined;
}

/** Changes what is remembered, unless the organisation has been left meanwhile. Must run in turn. */
export async function remember(change: (now: Updates) => Updates): Promise<Written> {
  const now = await joinedUpdates();
  return now === undefined ? { state: 'ok' } : write({ updates: change(now) });
}

/** The updates without the etag of one address, or with a new one. */
export function withEtag(updates: Updates, address: string, etag: string | undefined): Updates {
  return {
    ...updates,
    sources: updates.sources.map((source) => (source.address === address ? { address, ...(etag === undefined ? {} : { etag }) } : source)),
  };
}
