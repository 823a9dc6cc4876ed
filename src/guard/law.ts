// The rules in force in this tab: read when the first composer is seen, renewed while the page lives.
// Never throws: whatever is wrong with what is stored becomes a state that the mark can say.
import { translator } from '../i18n/translator.ts';
import type { T } from '../i18n/translator.ts';
import { type OpenPolicy, openPolicy } from '../policy/index.ts';
import { extensionGone, type PolicyRead, readPolicy, readSettings, readStrings, type Settings, watchStored } from '../storage/content.ts';

export type LawState =
  | { readonly state: 'in-force'; readonly policy: OpenPolicy }
  | { readonly state: 'starting' | 'missing' | 'corrupt' | 'gone' };

export interface Law {
  now(): LawState;
  settings(): Settings;
  translate(): T;
  /** Starts reading, once; later calls do nothing. */
  load(): void;
}

function opened(read: PolicyRead): LawState {
  if (read.state !== 'ok') return { state: read.state };
  try {
    return { state: 'in-force', policy: openPolicy(read.policy) };
  } catch {
    return { state: 'corrupt' };
  }
}

/** @param changed called whenever the rules, the settings or the language of this tab change. */
export function law(fallback: T, signal: AbortSignal, changed: () => void): Law {
  let current: LawState = { state: 'starting' };
  let settings: Settings = { language: 'auto', personalChecks: 'advice', declared: {}, off: [] };
  let t = fallback;
  let loading = false;

  const refresh = async (): Promise<void> => {
    const [policy, kept, strings] = await Promise.all([readPolicy(), readSettings(), readStrings()]);
    if (signal.aborted) return;
    current = opened(policy);
    settings = kept;
    if (strings !== undefined) t = translator(strings.messages, strings.language);
    changed();
  };

  return {
    now: () => (extensionGone() ? { state: 'gone' } : current),
    settings: () => settings,
    translate: () => t,
    load() {
      if (loading) return;
      loading = true;
      watchStored(signal, () => void refresh());
      void refresh();
    },
  };
}
