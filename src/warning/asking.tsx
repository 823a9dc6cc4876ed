// One question at a time, from the moment the dialog opens until the person has decided.
import { render } from 'preact';
import type { T } from '../i18n/translator.ts';
import type { Decision } from '../model/decision.ts';
import { keepCaret } from './caret.ts';
import { Dialog } from './dialog.tsx';
import { dialogElement } from './dialog-element.ts';
import { lookOf } from './look.ts';
import { BEGINNING, type Progress } from './progress.ts';
import type { Question } from './state.ts';
import { tabTarget } from './tab.ts';
import { openModal } from './toplayer.ts';
import { type WatchedOver, watchOver } from './watch-over.ts';

interface Open {
  readonly dialog: HTMLDialogElement;
  readonly question: Question;
  progress: Progress;
  readonly end: (decision: Decision) => void;
  readonly restoreCaret: () => void;
  readonly over: WatchedOver;
}

export interface Asking {
  readonly dialog: HTMLDialogElement | undefined;
  ask(question: Question): Promise<Decision>;
  /** The safe way out: Escape, a closed dialog, the end of the page. */
  goBack(): void;
  /** Is the pressed control of an open question to be seen as we have drawn it? */
  plain(control: Element): boolean;
  /** Puts the focus back on the safe button. */
  refocus(): void;
  /** Leads the focus round inside the dialog; false where the browser does it, or nothing is open. */
  tab(back: boolean): boolean;
  redraw(): void;
  raise(): void;
}

/** @param spoiled the page has changed the open question: what is pressed there is no answer any more. */
export function asking(document: Document, root: ShadowRoot, translate: () => T, spoiled: () => void): Asking {
  let open: Open | undefined;

  const refocus = (): void => open?.dialog.querySelector<HTMLElement>('.safe')?.focus({ preventScroll: true });

  const decide = (choice: Decision['choice']): void => {
    if (open === undefined) return;
    const { dialog, progress, question, end, restoreCaret } = open;
    const { reason, askedSecondLook, disputed } = progress;
    // The disabled button says so too, but a page can enable it.
    if (choice === 'post-anyway' && question.verdict.level === 'block' && reason === undefined) return;
    open.over.stop();
    open = undefined;
    render(null, dialog);
    if (typeof dialog.close === 'function') dialog.close();
    dialog.remove();
    restoreCaret();
    if (choice === 'post-anyway') end({ choice, disputed, ...(reason === undefined ? {} : { reason }) });
    else end({ choice: askedSecondLook ? 'second-look' : choice, disputed });
  };

  const goBack = (): void => decide('go-back');

  const draw = (drawn: Open): void => {
    const { dialog, question, progress } = drawn;
    const look = lookOf(document);
    if (look !== undefined) dialog.dataset.look = look;
    const change = (step: Partial<Progress>): void => {
      if (drawn !== open) return;
      open.progress = { ...open.progress, ...step };
      draw(open);
    };
    drawn.over.ours(() => render(<Dialog t={translate()} question={question} progress={progress} change={change} decide={decide} />, dialog));
  };

  const raise = (): void => {
    if (open === undefined) return;
    const { dialog, over } = open;
    over.ours(() => openModal(dialog));
    refocus();
  };

  return {
    get dialog() {
      return open?.dialog;
    },
    ask(question) {
      if (open !== undefined) return Promise.resolve({ choice: 'go-back', disputed: [] });
      const restoreCaret = keepCaret(question.anchor);
      const dialog = dialogElement(document, question, () => {
        if (open?.dialog === dialog) goBack();
      });
      root.append(dialog);
      return new Promise((end) => {
        open = { dialog, question, progress: BEGINNING, end, restoreCaret, over: watchOver(dialog, raise, spoiled) };
        draw(open);
        raise();
      });
    },
    goBack,
    refocus,
    tab(back) {
      if (open === undefined) return false;
      const to = tabTarget(open.dialog, root.activeElement, back);
      to?.focus();
      return to !== undefined;
    },
    redraw() {
      if (open !== undefined) draw(open);
    },
    raise,
    plain: (control) => open === undefined || !open.dialog.contains(control) || open.over.plain(control),
  };
}
