// One check for updates: every source is asked, the newest good document wins, and how it went is remembered.
// The network is waited for outside the turn, so that a slow server never holds up the person.
import type { Check, Updates } from '../../model/update.ts';
import { read } from '../../storage/local.ts';
import type { Given } from '../given.ts';
import { inTurn } from '../turns.ts';
import { arm } from './alarm.ts';
import { isAllowed } from './allowed.ts';
import { fetchDocument } from './fetch.ts';
import { joinedUpdates, remember } from './remembered.ts';
import { waitFor } from './schedule.ts';
import { type Taken, take } from './take.ts';

type Asked = Taken & { readonly source: string; readonly retryAfter?: number };

let running: Promise<void> | undefined;

/** Checks now. Asked again while a check runs, it waits for that one. Never throws. */
export function checkForUpdates(given: Given): Promise<void> {
  running ??= checkAll(given)
    .catch(() => undefined)
    .finally(() => {
      running = undefined;
    });
  return running;
}

async function checkAll(given: Given): Promise<void> {
  const updates = await joinedUpdates();
  if (updates === undefined || updates.sources.length === 0) return;
  const asked: Asked[] = [];
  for (const { address } of updates.sources) asked.push(await askSource(given, address));
  const [best] = asked.toSorted((a, b) => rank(a) - rank(b));
  if (best === undefined) return;
  const retryAfter = Math.max(0, ...asked.map((one) => one.retryAfter ?? 0));
  await inTurn(() => remember((now) => after(now, best, retryAfter, given)));
  await arm(given);
}

async function askSource(given: Given, address: string): Promise<Asked> {
  const allowed = await isAllowed(address);
  // A tag is only of use while the document it stands for is still here.
  const kept = (await read('pack')).state === 'ok';
  const etag = kept ? (await joinedUpdates())?.sources.find((source) => source.address === address)?.etag : undefined;
  const fetched = await fetchDocument(address, etag, allowed);
  if (fetched.state === 'unchanged') return { result: 'unchanged', source: address };
  if (fetched.state === 'failed') {
    const { state: _, ...rest } = fetched;
    return { ...rest, source: address };
  }
  return { ...(await inTurn(() => take(given, fetched.bytes, { source: address, etag: fetched.etag }))), source: address };
}

/** Which of several answers says how the check went: the best news first. An older document is what a stale copy has. */
function rank({ result, code }: Asked): number {
  if (result === 'updated') return 0;
  if (result === 'unchanged') return 1;
  return result === 'refused' && code === 'version_older' ? 3 : 2;
}

function after(now: Updates, { retryAfter: _, ...best }: Asked, retryAfter: number, { now: clock, random }: Given): Updates {
  const good = best.result === 'updated' || best.result === 'unchanged';
  const failures = good ? 0 : now.failures + 1;
  const at = clock();
  const last: Check = { ...best, at: at.toISOString() };
  const next = new Date(at.getTime() + waitFor({ everyMinutes: now.everyMinutes, failures, retryAfter }, random())).toISOString();
  return { ...now, failures, last, next, ...(good ? { good: last.at } : {}) };
}
