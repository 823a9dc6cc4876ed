// Where the keyboard is after another page came into the panel: at its beginning, so that a screen reader and the next Tab start there.
import { useEffect } from 'preact/hooks';
import type { Route } from '../route.ts';

/**
 * A tab chosen in the rail keeps the focus on the rail, where the arrows are. Anything else that leads to another page, also the opening of a
 * workspace, takes the pressed button away with the page before, and the focus with it: the next Tab would then go on from where that button
 * was, past the end of the new page and out of it.
 * @param workspace with `said`, what a step changes: a button that goes with its own step, as the one that makes a key, takes no focus with it
 */
export function useFocusAtPanel({ tab, detail }: Route, open: boolean, workspace?: unknown, said?: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the page in the panel becomes another
  useEffect(() => {
    const { activeElement } = document;
    const lost = activeElement === null || activeElement === document.body;
    if (detail !== '' || (open && lost)) document.getElementById('panel')?.focus({ preventScroll: true });
  }, [tab, detail, open]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs after a step, whatever it changed
  useEffect(() => {
    const { activeElement } = document;
    if (open && (activeElement === null || activeElement === document.body)) document.getElementById('panel')?.focus({ preventScroll: true });
  }, [open, workspace, said]);
}
