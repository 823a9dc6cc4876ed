// Where the person is: a tab and, within it, one thing. The address remembers both, so that reloading and going back work.
import { useCallback, useEffect, useState } from 'preact/hooks';

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

/** The place now and a way to another. */
export function useRoute(): readonly [Route, (tab: TabName, detail?: string) => void] {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const changed = (): void => setRoute(routeOf(location.hash));
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  const go = useCallback((tab: TabName, detail = ''): void => {
    history.pushState(null, '', hashOf(tab, detail));
    setRoute({ tab, detail });
    scrollTo(0, 0);
  }, []);
  return [route, go];
}
