// Keeps each mark beside its composer while the page scrolls and grows. Reads the layout only while a mark is shown,
// at most once a frame, all reads before all writes.
import { type Box, inView, place } from './place.ts';

export interface Followed {
  readonly anchor: HTMLElement;
  readonly unit: HTMLElement;
  readonly box: HTMLElement;
}

export interface Follow {
  /** Look at every place again in the next frame. */
  soon(): void;
  watch(item: Followed): void;
  unwatch(item: Followed): void;
  stop(): void;
}

/**
 * Has the page opened a modal dialog of its own above the composer? Something lying over the editor alone is not enough:
 * placeholders and typeaheads do that, and a mark hidden by mistake is worse than one too many.
 */
function covered({ anchor, unit, box }: Followed, seen: Box): boolean {
  const document = anchor.ownerDocument;
  const behind = [...document.querySelectorAll('[aria-modal=true]')].some((dialog) => !dialog.contains(anchor));
  if (!behind || typeof document.elementFromPoint !== 'function') return false;
  const top = document.elementFromPoint(seen.left + seen.width / 2, seen.top + seen.height / 2);
  const root = box.getRootNode();
  return top !== null && !unit.contains(top) && !top.contains(unit) && !(root instanceof ShadowRoot && root.host === top);
}

export function follow(view: Window, items: () => Iterable<Followed>): Follow {
  let waiting = false;
  let listening: AbortController | undefined;
  const grown = typeof ResizeObserver === 'function' ? new ResizeObserver(() => soon()) : undefined;

  const settle = (): void => {
    waiting = false;
    const size = { width: view.document.documentElement.clientWidth || view.innerWidth, height: view.innerHeight };
    const end = view.document.documentElement.dir === 'rtl' ? 'left' : 'right';
    const moves = [...items()].map((item) => {
      const seen = item.anchor.isConnected ? inView(item.anchor.getBoundingClientRect(), size) : undefined;
      if (seen === undefined || covered(item, seen)) return { item };
      return { item, to: place(item.unit.getBoundingClientRect(), { width: item.box.offsetWidth, height: item.box.offsetHeight }, size, end) };
    });
    for (const { item, to } of moves) {
      item.box.toggleAttribute('data-away', to === undefined);
      if (to === undefined) continue;
      item.box.style.left = `${Math.round(to.left)}px`;
      item.box.style.top = `${Math.round(to.top)}px`;
    }
  };

  function soon(): void {
    if (waiting) return;
    waiting = true;
    if (typeof view.requestAnimationFrame === 'function') view.requestAnimationFrame(settle);
    else settle();
  }

  return {
    soon,
    watch(item) {
      grown?.observe(item.anchor);
      grown?.observe(item.unit);
      grown?.observe(item.box);
      if (listening === undefined) {
        listening = new AbortController();
        const options = { capture: true, passive: true, signal: listening.signal };
        for (const type of ['scroll', 'resize', 'focusin', 'transitionend']) view.addEventListener(type, soon, options);
      }
      soon();
    },
    unwatch(item) {
      grown?.unobserve(item.anchor);
      grown?.unobserve(item.unit);
      grown?.unobserve(item.box);
      if (![...items()].some((other) => other !== item)) {
        listening?.abort();
        listening = undefined;
      }
    },
    stop() {
      grown?.disconnect();
      listening?.abort();
    },
  };
}
