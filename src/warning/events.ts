// Every event of ours ends here: the page never sees a key, click or focus change of our own elements,
// and only the browser's own (trusted) events can press our buttons. Default actions (Tab, arrows, selecting, scrolling) stay.
import { activating, type Fresh } from './fresh.ts';
import { actionOn } from './press.ts';

/**
 * Types that must be routed to `handle` from window capture. `keydown`, `keyup`, `mousedown` and `click` not as passive listeners;
 * the rest may be passive.
 */
export const OWN_EVENTS = [
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'wheel',
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'copy',
  'cut',
  'paste',
  'dragstart',
  'drop',
  'focus',
  'blur',
  'focusin',
  'focusout',
] as const;

export interface Owner {
  readonly host: EventTarget;
  readonly fresh: Fresh;
  /** The open question's dialog, where there is one. */
  dialog(): HTMLElement | undefined;
  /** Escape was pressed inside `path`. */
  escape(path: readonly EventTarget[]): void;
  /** Can this control be seen as we have drawn it? */
  plain(control: Element): boolean;
  /** Something was pressed that cannot. */
  spoiled(): void;
  /** A key was pressed while a question is open and the focus is nowhere in it. */
  strayKey(): void;
  /** Tab was pressed while a question is open. True when the focus has been led on, so that the browser must not. */
  tab(back: boolean): boolean;
  trusts(event: Event): boolean;
}

const isKey = (event: Event): event is KeyboardEvent => event.type === 'keydown' || event.type === 'keyup' || event.type === 'keypress';

const tabs = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean => key === 'Tab' && !ctrlKey && !altKey && !metaKey;

/** Ours are the events of our own elements and, while a question is open, every real key: the page behind it is inert. */
export function owns(owner: Owner, event: Event): boolean {
  return event.target === owner.host || (isKey(event) && owner.dialog() !== undefined && owner.trusts(event));
}

export function handle(owner: Owner, event: Event): void {
  event.stopImmediatePropagation();
  if (!owner.trusts(event)) {
    event.preventDefault();
    return;
  }
  const { fresh } = owner;
  const path = event.composedPath();
  if (isKey(event)) {
    const stray = event.target !== owner.host;
    if (stray) event.preventDefault();
    if (event.type === 'keydown' && tabs(event)) {
      if (owner.tab(event.shiftKey)) event.preventDefault();
    } else if (stray && event.type === 'keydown') owner.strayKey();
    if (!activating(event) || event.type === 'keypress') return;
    if (!(event.type === 'keydown' ? fresh.keydown(event) : fresh.keyup(event))) {
      event.preventDefault();
    } else if (event.type === 'keydown' && event.key === 'Escape') {
      event.preventDefault();
      owner.escape(path);
    }
    return;
  }
  if (event.type === 'pointerdown') fresh.pointerdown();
  // A press on the backdrop would take the focus out of the dialog.
  else if (event.type === 'mousedown' && path[0] === owner.dialog()) event.preventDefault();
  else if (event.type === 'click') {
    const [pressed] = path;
    if (!fresh.click(event as MouseEvent)) event.preventDefault();
    else if (pressed instanceof Element && !owner.plain(pressed)) owner.spoiled();
    else actionOn(path)?.();
  }
}
