// Both sites' dialogs keep focus inside: whatever takes it elsewhere on the page loses it again, unless the page itself is made inert.
import { type RefObject, useEffect, useRef } from 'react';

/** Elements marked `data-layer` (the site's own sheets over the dialog) may take focus. */
export function useFocusTrap(): RefObject<HTMLDivElement> {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let last: HTMLElement | undefined;
    const watch = (event: FocusEvent): void => {
      const target = event.target instanceof HTMLElement ? event.target : undefined;
      if (!target || !box.current) return;
      if (box.current.contains(target)) last = target;
      else if (!target.closest('[data-layer]')) (last ?? box.current).focus();
    };
    document.addEventListener('focusin', watch);
    return () => document.removeEventListener('focusin', watch);
  }, []);
  return box;
}
