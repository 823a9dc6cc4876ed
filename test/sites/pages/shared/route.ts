// The page's address, changed without a load as both sites do.
import { store } from './store.ts';

export interface Route {
  readonly path: string;
  readonly query: URLSearchParams;
}

const here = (): Route => ({ path: location.pathname, query: new URLSearchParams(location.search) });
export const route = store<Route>(here());
addEventListener('popstate', () => route.set(here));

export function go(path: string): void {
  history.pushState({}, '', path);
  route.set(here);
}
