// Reads and writes `storage.local`: one typed value for each key, parsed at the border. Nothing here throws.
// It must not know what the values mean.
import browser from 'webextension-polyfill';
import { z } from 'zod';
import { KEYS, type Key, type ValueOf } from './keys.ts';
import { type Stored, type Written, wordsOf } from './stored.ts';

const QUOTA = /quota|QUOTA_BYTES|disk|space/i;

/** The value under a key, parsed. A value that does not parse is reported and left where it is. */
export async function read<K extends Key>(key: K): Promise<Stored<ValueOf<K>>> {
  let raw: unknown;
  try {
    raw = (await browser.storage.local.get(key))[key];
  } catch (error) {
    return { state: 'gone', why: wordsOf(error) };
  }
  if (raw === undefined) return { state: 'missing' };
  const parsed = KEYS[key].safeParse(raw);
  return parsed.success ? { state: 'ok', value: parsed.data as ValueOf<K> } : { state: 'corrupt', why: z.prettifyError(parsed.error) };
}

/** Puts values under their keys, all of them or none, whatever was there: for what can be made again, and for what the person has just chosen. */
export async function write(values: { readonly [K in Key]?: ValueOf<K> }): Promise<Written> {
  try {
    await browser.storage.local.set(values);
    return { state: 'ok' };
  } catch (error) {
    const why = wordsOf(error);
    return { state: QUOTA.test(why) ? 'full' : 'gone', why };
  }
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Changes a value from what it is now, one change after another. An unreadable value is reported and never written over.
 * @param start what to begin from when there is nothing yet
 */
export function update<K extends Key>(key: K, start: ValueOf<K>, change: (now: ValueOf<K>) => ValueOf<K>): Promise<Written> {
  const run = async (): Promise<Written> => {
    const now = await read(key);
    if (now.state === 'corrupt' || now.state === 'gone') return now;
    return write({ [key]: change(now.state === 'ok' ? now.value : start) });
  };
  const result = last.then(run, run);
  last = result;
  return result;
}

/** Removes keys, all of them in one step. */
export async function remove(...keys: Key[]): Promise<Written> {
  try {
    await browser.storage.local.remove(keys);
    return { state: 'ok' };
  } catch (error) {
    return { state: 'gone', why: wordsOf(error) };
  }
}

/** Removes everything this extension keeps, also what an older version may have left. */
export async function clear(): Promise<Written> {
  try {
    await browser.storage.local.clear();
    return { state: 'ok' };
  } catch (error) {
    return { state: 'gone', why: wordsOf(error) };
  }
}

/** Names of all keys that hold something, known to us or not, so that the popup can list the whole truth. */
export async function keptKeys(): Promise<string[]> {
  try {
    return Object.keys(await browser.storage.local.get(null)).sort();
  } catch {
    return [];
  }
}
