// Posting in two steps: write, "Next", then "Post" in a dialog that has no editor. What was written is remembered from the moment a button of the
// first step is pressed until the second step ends; only in this page's memory, only the last one.
import type { Draft } from '../../model/draft.ts';
import { BUTTONS, isDisabled } from '../page/press.ts';
import { all } from '../page/target.ts';
import { isOneOf, nameOf } from '../page/words.ts';
import type { Composer } from '../platform.ts';
import { editorsIn } from './composer.ts';
import { postEnd } from './control.ts';
import { draftOf } from './draft.ts';
import * as words from './labels.ts';
import * as at from './selectors.ts';

/** Milliseconds within which the second step may still be on its way, with no dialog on the page. */
const SETTLES_IN = 1000;
/** Longest time between the two steps, in milliseconds; after it the memory is not trusted. */
const TRUSTED_FOR = 30 * 60_000;

interface FirstStep {
  readonly composer: Composer;
  readonly draft: Draft;
  readonly path: string;
  readonly at: number;
  /** Dialogs that were open already: the second step is one that was not, or the same one with its editor taken away. */
  readonly open: ReadonlySet<Element>;
  /** Whether the second step was ever seen. */
  seen?: boolean;
}

export interface Steps {
  /** Remembers a first step whose control leads on. */
  leave(composer: Composer): void;
  /** The composer of a second step a control stands in; its editor may have left the document. */
  secondStepOf(control: Element): Composer | undefined;
  /** Second steps on the page now. */
  secondSteps(root: Document): Composer[];
  /** The draft, also when its editor is gone. */
  draftFor(composer: Composer): Draft;
}

export function steps(now: () => number = () => performance.now()): Steps {
  let first: FirstStep | undefined;

  /** Both steps are gone from the page: sent, or given up. Asked at the latest by the press that opens the next dialog. */
  const isOver = ({ composer, seen, at: left }: FirstStep): boolean =>
    !composer.editor.isConnected && (seen === true || now() - left > SETTLES_IN) && composer.editor.ownerDocument.querySelector(at.DIALOG) === null;

  const trusted = (): FirstStep | undefined => {
    if (first && (now() - first.at > TRUSTED_FOR || first.path !== first.composer.editor.ownerDocument.location.pathname)) first = undefined;
    if (first && isOver(first)) first = undefined;
    return first;
  };

  /** A dialog without an editor, with a control known to post; or, in a language not listed, the first step's own dialog at its second step. */
  const isSecondStep = (dialog: Element, step: FirstStep): boolean => {
    if (editorsIn(dialog).some((editor) => !editor.closest('[hidden], [aria-hidden="true"], [inert]'))) return false;
    const same = dialog === step.composer.unit;
    if (!same && step.open.has(dialog)) return false;
    const end = postEnd(dialog, undefined);
    if (end?.does !== 'send') return false;
    if (isOneOf(nameOf(end.control), words.PUBLISH_LABELS)) return true;
    return same && all(dialog, BUTTONS).filter((button) => !isDisabled(button)).length > 1;
  };

  const composerIn = (dialog: HTMLElement | null): Composer | undefined => {
    const step = trusted();
    if (!dialog || !step || !isSecondStep(dialog, step)) return undefined;
    step.seen = true;
    return { ...step.composer, unit: dialog };
  };

  return {
    leave(composer) {
      const document = composer.editor.ownerDocument;
      first = { composer, draft: draftOf(composer), path: document.location.pathname, at: now(), open: new Set(document.querySelectorAll(at.DIALOG)) };
    },
    secondStepOf: (control) => (first ? composerIn(control.closest<HTMLElement>(at.DIALOG)) : undefined),
    secondSteps: (root) =>
      first
        ? all(root, at.DIALOG)
            .map(composerIn)
            .filter((found) => found !== undefined)
        : [],
    draftFor(composer) {
      if (first?.composer.editor !== composer.editor) return draftOf(composer);
      // What is attached hangs in the first step, not in the second.
      return composer.editor.isConnected ? draftOf(first.composer) : first.draft;
    },
  };
}
