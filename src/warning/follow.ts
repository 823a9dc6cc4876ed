// Keeps each mark beside its composer while the page scrolls and grows. Reads the layout only while a mark is shown,
// at most once a frame, all reads before all writes.
import { calm } from './calm.ts';
import { covered, modals } from './covered.ts';
import { inView, overlap, place, type Size } from './place.ts';

export interface Followed {
  readonly anchor: HTMLElement;
  readonly unit: HTMLElement;
  /** The site's own post control, where it is known. */
  readonly control?: HTMLElement | undefined;
  readonly box: HTMLElement;
  /** Nothing more to say than who is acting: beside a composer nobody is at, the mark may be small. */
  readonly quiet: boolean;
  /** Its advice is open, at the person's own wish. */
  readonly open: boolean;
  /** The size it last had in full, its advice closed. */
  full?: Size;
  /** In full it would lie over the composer itself. */
  tight?: boolean;
}

/** The small form is a matter of style alone: the same words, the same elements. */
function shape({ box }: Followed, small: boolean): void {
  if (box.hasAttribute('data-small') !== small) box.toggleAttribute('data-small', small);
}

export interface Follow {
  /** Look at every place again in the next frame. */
  soon(): void;
  watch(item: Followed): void;
  unwatch(item: Followed): void;
  stop(): void;
}

/** Our own host, where the box is in it. */
function hostOf(box: HTMLElement): Element | undefined {
  const root = box.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

export function follow(view: Window, items: () => Iterable<Followed>): Follow {
  let waiting = false;
  let listening: AbortController | undefined;
  const grown = typeof ResizeObserver === 'function' ? new ResizeObserver(() => soon()) : undefined;

  const settle = (): void => {
    waiting = false;
    const all = [...items()];
    // Before anything is measured: this asks for no layout, and is written only where it changes.
    for (const item of all) shape(item, !item.open && (item.tight === true || (item.quiet && calm(item.anchor, item.unit))));
    const size = { width: view.document.documentElement.clientWidth || view.innerWidth, height: view.innerHeight };
    const end = view.document.documentElement.dir === 'rtl' ? 'left' : 'right';
    const open = modals(view.document);
    const moves = all.map((item) => {
      const { anchor, unit, control, box } = item;
      const editor = anchor.isConnected ? anchor.getBoundingClientRect() : undefined;
      const seen = editor && inView(editor, size);
      if (seen === undefined || covered(anchor, unit, seen, hostOf(box), open)) return { item, tight: false };
      const at = unit.getBoundingClientRect();
      const around = { unit: at, editor: seen, control: control?.isConnected ? control.getBoundingClientRect() : undefined };
      const mark = { width: box.offsetWidth, height: box.offsetHeight };
      if (!box.hasAttribute('data-small') && !item.open) item.full = mark;
      const to = place(around, mark, size, end);
      // Whether there is room is asked of the mark as it would be in full, or it would grow and shrink by turns.
      const full = item.full;
      const tight = full !== undefined && overlap(place(around, full, size, end), at) > 0;
      return { item, to, tight };
    });
    let again = false;
    for (const { item, to, tight } of moves) {
      const { box } = item;
      box.toggleAttribute('data-away', to === undefined);
      if (tight !== (item.tight ?? false)) again = true;
      item.tight = tight;
      if (to === undefined) continue;
      box.style.left = `${Math.round(to.left)}px`;
      box.style.top = `${Math.round(to.top)}px`;
    }
    if (again) soon();
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
      for (const type of ['pointerenter', 'pointerleave']) item.unit.addEventListener(type, soon, { passive: true });
      if (listening === undefined) {
        listening = new AbortController();
        const options = { capture: true, passive: true, signal: listening.signal };
        for (const type of ['scroll', 'resize', 'focusin', 'focusout', 'transitionend']) view.addEventListener(type, soon, options);
      }
      soon();
    },
    unwatch(item) {
      grown?.unobserve(item.anchor);
      grown?.unobserve(item.unit);
      grown?.unobserve(item.box);
      for (const type of ['pointerenter', 'pointerleave']) item.unit.removeEventListener(type, soon);
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
