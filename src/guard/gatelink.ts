// The guard's end of the link to the gate in the page's own world. Hears the gate's greeting at document_start, before
// the page has run any script, and afterwards only the secret event name of that greeting.
import { HELLO, type Left, leftEvent, type Watch, watchEvent } from '../gate/protocol.ts';

export interface GateLink {
  /** False when no gate greeted us: the guard then judges by the page alone. */
  readonly linked: () => boolean;
  /** Called each time a post request leaves the page. */
  onLeft(listener: (left: Left) => void): void;
}

export function gateLink(window: Window, watch: Watch, signal: AbortSignal): GateLink {
  const listeners: ((left: Left) => void)[] = [];
  let linked = false;
  const greeted = (event: Event): void => {
    const secret: unknown = (event as CustomEvent<unknown>).detail;
    // Once the page has a script of its own, anybody could have sent this.
    if (typeof secret !== 'string' || window.document.scripts.length > 0) return;
    linked = true;
    window.addEventListener(
      leftEvent(secret),
      (left) => {
        const detail: unknown = (left as CustomEvent<unknown>).detail;
        if (typeof detail !== 'string') return;
        for (const listener of listeners) listener(JSON.parse(detail) as Left);
      },
      { signal, capture: true },
    );
    window.dispatchEvent(new CustomEvent(watchEvent(secret), { detail: JSON.stringify(watch) }));
  };
  window.addEventListener(HELLO, greeted, { signal, once: true, capture: true });
  return { linked: () => linked, onLeft: (listener) => listeners.push(listener) };
}
