// What the content script reads from the device, without zod: the policy, the person's settings, the words to show.
// Nothing here throws: an extension reloaded under an open tab answers `gone`.
import type { Policy } from '../policy/index.ts';
import { extension } from './extension.ts';
import { DEFAULT_SETTINGS, type Settings, type Strings } from './settings.ts';
import { isPolicy, isStrings, settingsFrom } from './shape.ts';
import { wordsOf } from './stored.ts';

export type { Settings, Strings } from './settings.ts';

export type PolicyRead =
  | { readonly state: 'ok'; readonly policy: Policy }
  | { readonly state: 'missing' }
  | { readonly state: 'corrupt'; readonly why: string }
  | { readonly state: 'gone'; readonly why: string };

/** Everything the content script needs, read in one go. */
export interface Kept {
  readonly policy: PolicyRead;
  readonly settings: Settings;
  /** Undefined when there are no words stored yet: the caller falls back to English in its own bundle. */
  readonly strings: Strings | undefined;
}

const WATCHED = ['policy', 'settings', 'strings'];

/** True once this page's copy of the extension has been reloaded, updated or removed: nothing can be read or sent any more. */
export function isGone(): boolean {
  try {
    return extension.runtime.id === undefined;
  } catch {
    return true;
  }
}

function policyFrom(raw: unknown): PolicyRead {
  if (raw === undefined) return { state: 'missing' };
  return isPolicy(raw) ? { state: 'ok', policy: raw } : { state: 'corrupt', why: 'not a compiled policy' };
}

async function get(keys: string[]): Promise<{ readonly raw: Record<string, unknown> } | { readonly gone: string }> {
  if (isGone()) return { gone: 'the extension was reloaded' };
  try {
    return { raw: await extension.storage.local.get(keys) };
  } catch (error) {
    return { gone: wordsOf(error) };
  }
}

/** Policy, settings and words with one question to the extension. */
export async function readKept(): Promise<Kept> {
  const got = await get(WATCHED);
  if ('gone' in got) return { policy: { state: 'gone', why: got.gone }, settings: DEFAULT_SETTINGS, strings: undefined };
  const { policy, settings, strings } = got.raw;
  return { policy: policyFrom(policy), settings: settingsFrom(settings), strings: isStrings(strings) ? strings : undefined };
}

/** Calls back with all of it whenever any of it changes, until the signal is aborted. Does not call back at once. */
export function watchKept(signal: AbortSignal, changed: (kept: Kept) => void): void {
  if (signal.aborted || isGone()) return;
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area !== 'local' || !WATCHED.some((key) => key in changes)) return;
    void readKept().then((kept) => {
      if (!signal.aborted) changed(kept);
    });
  };
  try {
    extension.storage.onChanged.addListener(listener);
    signal.addEventListener('abort', () => stop(listener), { once: true });
  } catch {
    // Reloaded between the check and the call: there is nothing left to watch.
  }
}

function stop(listener: (changes: Record<string, unknown>, area: string) => void): void {
  try {
    extension.storage.onChanged.removeListener(listener);
  } catch {
    // The browser has already dropped every listener of a reloaded extension.
  }
}
