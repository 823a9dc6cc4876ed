// While a question is open nobody but us may change it, fade it or lay anything over it: a person must answer what they can read.
// A page can reach into an open shadow root and put its own elements into the top layer, with holes in them for the pointer.

/** How often the question is put back on top before the page is given up. */
const PATIENCE = 20;

/** Parts that draw themselves, in their own time: nothing in them is an answer. */
const OF_ITS_OWN = '.copy';

function isOurs({ target }: MutationRecord): boolean {
  const element = target instanceof Element ? target : target.parentElement;
  return element !== null && element.closest(OF_ITS_OWN) !== null;
}

export interface WatchedOver {
  /** Changes the question, knowing the change to be ours. */
  ours(change: () => void): void;
  /** Can the button that was pressed, and everything around it, be seen as we have drawn it? */
  plain(pressed: Element): boolean;
  stop(): void;
}

/** @param covered something has come to the top layer above the question. @param spoiled the question is no longer what we asked */
export function watchOver(dialog: HTMLDialogElement, covered: () => void, spoiled: () => void): WatchedOver {
  const stopped = new AbortController();
  const { signal } = stopped;
  const view = dialog.ownerDocument.defaultView;
  let left = PATIENCE;
  let waiting = false;
  const touched = (records: readonly MutationRecord[]): boolean => !records.every(isOurs);
  const observer = new MutationObserver((records) => {
    if (touched(records)) spoiled();
  });
  // Not `style`: other extensions recolour it, and what it does is looked at when something is pressed. `open` is the person's own.
  observer.observe(dialog, { subtree: true, childList: true, characterData: true, attributeFilter: ['class', 'hidden', 'inert'] });

  const rises = (event: Event): void => {
    if (waiting || (event as ToggleEvent).newState === 'closed') return;
    waiting = true;
    // It is on top only after this event.
    setTimeout(() => {
      waiting = false;
      if (signal.aborted) return;
      left -= 1;
      if (left < 0) spoiled();
      else covered();
    }, 0);
  };
  for (const type of ['beforetoggle', 'fullscreenchange']) view?.addEventListener(type, rises, { capture: true, passive: true, signal });

  return {
    ours(change) {
      const before = touched(observer.takeRecords());
      change();
      observer.takeRecords();
      if (before) spoiled();
    },
    plain(pressed) {
      if (view === null) return true;
      for (let element: Element | null = pressed.closest('button') ?? dialog; element !== null; element = element === dialog ? null : element.parentElement) {
        const { opacity, visibility, filter, clipPath } = view.getComputedStyle(element);
        if (Number(opacity || '1') < 0.9 || visibility === 'hidden' || ![filter, clipPath].every((how) => !how || how === 'none')) return false;
      }
      return true;
    },
    stop() {
      stopped.abort();
      observer.disconnect();
    },
  };
}
