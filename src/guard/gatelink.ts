// The guard's end of the link to the gate in the page's own world. Hears the gate's greeting at document_start, before
// the page has run any script, and afterwards only the secret event name of that greeting.
import { HELLO, leftEvent, type Watch, watchEvent } from '../gate/protocol.ts';

export interface GateLink {
  /** Resolves true when a post request leaves the page within `ms` milliseconds from now, false when none does. */
  left(ms: number): Promise<boolean>;
}

/** @param left called each time a post request leaves the page */
export function gateLink(window: Window, watch: Watch, left: () => void, signal: AbortSignal): GateLink {
  const waiting = new Set<() => void>();
  const greeted = (event: Event): void => {
    const secret: unknown = (event as CustomEvent<unknown>).detail;
    // Once the page has a script of its own, anybody could have sent this.
    if (typeof secret !== 'string' || window.document.scripts.length > 0) return;
    window.addEventListener(
      leftEvent(secret),
      () => {
        left();
        for (const wake of waiting) wake();
      },
      { signal, capture: true },
    );
    window.dispatchEvent(new CustomEvent(watchEvent(secret), { detail: JSON.stringify(watch) }));
  };
  window.addEventListener(HELLO, greeted, { signal, once: true, capture: true });
  return {
    left: (ms) =>
      new Promise((resolve) => {
        const answer = (left: boolean): void => {
          clearTimeout(timer);
          waiting.delete(wake);
          resolve(left);
        };
        const wake = (): void => answer(true);
        const timer = setTimeout(() => answer(false), ms);
        waiting.add(wake);
      }),
  };
}
