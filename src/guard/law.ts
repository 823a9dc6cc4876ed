// The rules in force in this tab: read when the first composer is seen, renewed while the page lives.
// Never throws: whatever is wrong with what is stored becomes a state that the mark can say.
import { type T, translator } from '../i18n/translator.ts';
import type { OpenPolicy } from '../policy/index.ts';
import { isGone, type Kept, type PolicyRead, readKept, type Settings, watchKept } from '../storage/content.ts';
import { DEFAULT_SETTINGS } from '../storage/settings.ts';
import type { Engine } from './engine.ts';

export interface InForce {
  readonly state: 'in-force';
  readonly engine: Engine;
  readonly policy: OpenPolicy;
}

export type LawState = InForce | { readonly state: 'starting' | 'policy-missing' | 'policy-corrupt' | 'extension-reloaded' };

export interface Law {
  now(): LawState;
  settings(): Settings;
  translate(): T;
  /** Starts reading, once. Resolves when the rules have been read for the first time. */
  load(): Promise<void>;
}

function opened(engine: Engine, read: PolicyRead): LawState {
  if (read.state === 'gone') return { state: 'extension-reloaded' };
  if (read.state === 'missing') return { state: 'policy-missing' };
  if (read.state === 'corrupt') return { state: 'policy-corrupt' };
  try {
    return { state: 'in-force', engine, policy: engine.openPolicy(read.policy) };
  } catch {
    return { state: 'policy-corrupt' };
  }
}

/**
 * @param arriving the engine, once its script has run
 * @param changed called whenever the rules, the settings or the language of this tab change
 */
export function law(arriving: Promise<Engine>, fallback: T, signal: AbortSignal, changed: () => void): Law {
  let current: LawState = { state: 'starting' };
  let settings: Settings = DEFAULT_SETTINGS;
  let t = fallback;
  let loading: Promise<void> | undefined;

  const take = (engine: Engine, kept: Kept): void => {
    if (signal.aborted) return;
    current = opened(engine, kept.policy);
    settings = kept.settings;
    t = kept.strings === undefined ? fallback : translator(kept.strings.messages, kept.strings.language);
    changed();
  };

  return {
    now: () => (isGone() ? { state: 'extension-reloaded' } : current),
    settings: () => settings,
    translate: () => t,
    load() {
      loading ??= arriving.then(async (engine) => {
        watchKept(signal, (kept) => take(engine, kept));
        take(engine, await readKept());
      });
      return loading;
    },
  };
}
