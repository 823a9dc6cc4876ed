// One mark for each anchor: made, brought up to date, moved and removed here.
import { render } from 'preact';
import type { T } from '../i18n/translator.ts';
import { type Follow, type Followed, follow } from './follow.ts';
import { lookOf } from './look.ts';
import { Mark } from './mark.tsx';
import type { MarkState, Near } from './state.ts';
import { raise } from './toplayer.ts';

interface Shown extends Followed {
  readonly id: string;
  unit: HTMLElement;
  control: HTMLElement | undefined;
  state: MarkState;
  quiet: boolean;
  /** What was last drawn, so that being told the same again costs nothing. */
  drawn: string;
  open: boolean;
}

export interface Marks {
  show(anchor: HTMLElement, state: MarkState, near?: Near): void;
  remove(anchor: HTMLElement): void;
  /** Opens the advice and moves the focus there. */
  openAdvice(anchor: HTMLElement): void;
  /** Closes the open advice that `path` lies in; false when there is none. */
  escape(path: readonly EventTarget[]): boolean;
  redraw(): void;
  /** Puts every mark into the top layer again. */
  raise(): void;
  dispose(): void;
}

export function marks(document: Document, view: Window, root: ShadowRoot, translate: () => T): Marks {
  const shown = new Map<HTMLElement, Shown>();
  const following: Follow = follow(view, () => shown.values());
  let made = 0;

  /** Everything a mark is drawn from: its state, and the page's look, which a reader can switch at any time. */
  const drawing = (state: MarkState): string => `${lookOf(document)} ${JSON.stringify(state)}`;

  const draw = (mark: Shown): void => {
    const look = lookOf(document);
    if (look === undefined) delete mark.box.dataset.look;
    else mark.box.dataset.look = look;
    const t = translate();
    const { open, state, id } = mark;
    mark.quiet = state.kind === 'blind' || (state.findings.length === 0 && state.note === undefined);
    const toggle = (): void => {
      mark.open = !mark.open;
      draw(mark);
    };
    render(<Mark t={t} id={id} state={state} open={open} toggle={toggle} />, mark.box);
    mark.drawn = drawing(state);
    following.soon();
  };

  const create = (anchor: HTMLElement, state: MarkState, unit: HTMLElement): Shown => {
    made += 1;
    const box = document.createElement('div');
    box.className = 'wh box';
    root.append(box);
    raise(box);
    const mark: Shown = { anchor, unit, control: undefined, box, id: `wh-mark-${made}`, state, quiet: true, drawn: '', open: false };
    shown.set(anchor, mark);
    following.watch(mark);
    return mark;
  };

  const remove = (anchor: HTMLElement): void => {
    const mark = shown.get(anchor);
    if (mark === undefined) return;
    following.unwatch(mark);
    shown.delete(anchor);
    render(null, mark.box);
    mark.box.remove();
    following.soon();
  };

  return {
    show(anchor, state, near = {}) {
      const unit = near.unit ?? anchor;
      const mark = shown.get(anchor) ?? create(anchor, state, unit);
      mark.state = state;
      mark.control = near.control;
      if (mark.unit !== unit) {
        following.unwatch(mark);
        mark.unit = unit;
        following.watch(mark);
      }
      if (state.kind === 'blind' || state.findings.length === 0) mark.open = false;
      if (mark.drawn === drawing(state)) following.soon();
      else draw(mark);
    },
    remove,
    openAdvice(anchor) {
      const mark = shown.get(anchor);
      if (mark === undefined || mark.state.kind === 'blind' || mark.state.findings.length === 0) return;
      mark.open = true;
      draw(mark);
      mark.box.querySelector<HTMLElement>('.advice')?.focus();
    },
    escape(path) {
      const mark = [...shown.values()].find(({ box, open }) => open && path.includes(box));
      if (mark === undefined) return false;
      mark.open = false;
      draw(mark);
      mark.box.querySelector<HTMLElement>('.count')?.focus();
      return true;
    },
    redraw() {
      for (const mark of shown.values()) draw(mark);
    },
    raise() {
      for (const { box } of shown.values()) raise(box);
      following.soon();
    },
    dispose() {
      for (const anchor of [...shown.keys()]) remove(anchor);
      following.stop();
    },
  };
}
