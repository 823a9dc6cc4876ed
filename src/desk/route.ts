// Where the person is: a tab and, within it, one thing. The address remembers both, so that reloading and going back work.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

export const TAB_NAMES = ['start', 'accounts', 'people', 'rules', 'elections', 'replies', 'publish', 'progress'] as const;
export type TabName = (typeof TAB_NAMES)[number];

export interface Route {
  readonly tab: TabName;
  /** Id of the one thing shown, or the name of a page within the tab; empty for the tab itself. */
  readonly detail: string;
}

/** `#accounts/kelling-fb`; anything else is the first tab. */
export function routeOf(hash: string): Route {
  const [name = '', ...rest] = hash.replace(/^#/, '').split('/');
  const tab = TAB_NAMES.find((one) => one === name);
  return tab === undefined ? { tab: 'start', detail: '' } : { tab, detail: safely(rest.join('/')) };
}

function safely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

export const hashOf = (tab: TabName, detail = ''): string => (detail === '' ? `#${tab}` : `#${tab}/${encodeURIComponent(detail)}`);

/** How many places the desk has been at before this one, as the browser's history remembers it; undefined for an address that was typed. */
function stepHere(): number | undefined {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'step' in state && typeof state.step === 'number' ? state.step : undefined;
}

/**
 * The place now and a way to another. When the page hears of Back and Forward the browser has gone already: where `before` asks first, the address
 * comes back to where the page still is, and leaves again when that is answered.
 */
export function useRoute(before: (go: () => void) => void): readonly [Route, (tab: TabName, detail?: string) => void] {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  const step = useRef(0);
  const enter = useCallback((tab: TabName, detail = ''): void => {
    step.current += 1;
    history.pushState({ step: step.current }, '', hashOf(tab, detail));
    // A new entry begins as the one before it, which may be the one that was opened.
    history.scrollRestoration = 'auto';
    setRoute({ tab, detail });
    scrollTo(0, 0);
  }, []);
  useEffect(() => {
    step.current = stepHere() ?? 0;
    history.replaceState({ step: step.current }, '');
    const moved = (): void => {
      const from = step.current;
      const to = stepHere() ?? from + 1;
      if (to === from) return;
      history.replaceState({ step: to }, '');
      const there = routeOf(location.hash);
      let away = true;
      before(() => {
        if (away) {
          step.current = to;
          setRoute(there);
        }
        // Keeping the form may have led to another page meanwhile: then Back is further away, and what Forward led to is gone.
        else if (to < from) history.go(to - step.current);
        else enter(there.tab, there.detail);
      });
      if (step.current === to) return;
      away = false;
      history.go(from - to);
    };
    addEventListener('popstate', moved);
    return () => removeEventListener('popstate', moved);
  }, [before, enter]);
  const go = useCallback((tab: TabName, detail?: string): void => before(() => enter(tab, detail)), [before, enter]);
  return [route, go];
}
