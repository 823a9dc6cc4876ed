// A workspace opens at its top, wherever on the page before it the button stood that opened it.
import { useLayoutEffect } from 'preact/hooks';

/** Loading again, the browser would bring the place of a longer page back; `route.ts` gives it back to the pages that come after this one. */
export function useTop(open: boolean): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when a workspace is opened or closed
  useLayoutEffect(() => {
    history.scrollRestoration = 'manual';
    scrollTo(0, 0);
  }, [open]);
}
