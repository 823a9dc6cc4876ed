// Hears the page: first of all, at window capture, whatever can send a post or change a draft, and every composer that appears.
import type { Platform } from '../platforms/platform.ts';
import { watchComposers } from '../platforms/watch/index.ts';
import { OWN_EVENTS, type WarningUi } from '../warning/index.ts';
import type { Marks } from './marks.ts';

/** Event types by which a post can be sent. */
const PRESSES: readonly string[] = ['click', 'keydown', 'submit'];
/** Event types after which a draft may read differently. Editors that write by themselves fire no `input`. */
const TYPING: readonly string[] = ['input', 'beforeinput', 'keyup', 'paste', 'drop', 'cut', 'compositionend'];
/** Event types whose default action may have to be stopped; the browser need not wait for us on any other, scrolling above all. */
const STOPPED: readonly string[] = [...PRESSES, 'keyup', 'keypress', 'mousedown'];

export interface ListeningOptions {
  readonly window: Window;
  readonly platform: Platform;
  readonly board: Marks;
  /** Our own element, once there is one. */
  readonly mounted: () => WarningUi | undefined;
  readonly pressed: (event: Event) => void;
  readonly fault: () => void;
  readonly signal: AbortSignal;
}

/** @returns begins to listen; called again after `document.open()`, which takes every listener away. One that is there already is not added twice. */
export function listening({ window, platform, board, mounted, pressed, fault, signal }: ListeningOptions): () => void {
  let watching: AbortController | undefined;

  const route = (event: Event): void => {
    try {
      const own = mounted();
      if (own?.owns(event)) own.handle(event);
      else if (PRESSES.includes(event.type)) pressed(event);
      else if (TYPING.includes(event.type) && event.target instanceof Element) board.touched(event.target);
    } catch {
      fault();
    }
  };

  return () => {
    for (const type of new Set([...PRESSES, ...TYPING, ...OWN_EVENTS])) {
      window.addEventListener(type, route, { capture: true, signal, passive: !STOPPED.includes(type) });
    }
    watching?.abort();
    watching = new AbortController();
    watchComposers(window.document, platform, board.add, AbortSignal.any([signal, watching.signal]), board.gone);
  };
}
