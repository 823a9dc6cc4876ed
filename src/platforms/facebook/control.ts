// The control that sends a Facebook draft: found in the editor's own form or dialog by its place, never by class;
// a known label only breaks a tie.
import { BUTTONS } from '../page/press.ts';
import { all, follows } from '../page/target.ts';
import { isOneOf, nameOf } from '../page/words.ts';
import * as words from './labels.ts';
import * as at from './selectors.ts';

function isSubmitInput(button: Element): boolean {
  return button.tagName === 'INPUT';
}

/** Buttons of this unit that could send: not toggles, menus, suggestions, ways out, nor parts of another box. */
function candidates(unit: Element, ownForm: Element | null): HTMLElement[] {
  return all(unit, BUTTONS).filter(
    (button) =>
      !button.matches(at.NOT_POST) &&
      !button.closest(at.NOT_POST_PLACES) &&
      !isSubmitInput(button) &&
      !button.querySelector('input[type="file"]') &&
      (button.closest(`${at.COMMENT_FORM}, ${at.ARTICLE}`) ?? ownForm) === ownForm &&
      !isOneOf(nameOf(button), words.BACK_LABELS),
  );
}

/** What ends a step: the control that posts, or the one that only leads to the next step. */
interface StepEnd {
  readonly control: HTMLElement;
  readonly does: 'send' | 'next';
}

/** The end of a post dialog's step. `editor` is undefined in the second step, which has none. */
export function postEnd(unit: Element, editor: HTMLElement | undefined): StepEnd | undefined {
  const own = editor?.closest(`${at.COMMENT_FORM}, ${at.ARTICLE}`) ?? null;
  const found = candidates(unit, own && unit.contains(own) ? own : null);
  const known = found.filter((button) => isOneOf(nameOf(button), words.POST_LABELS));
  const after = known.filter((button) => !editor || follows(editor, button));
  const send = after.at(-1) ?? known.at(-1);
  if (send) return { control: send, does: 'send' };
  const last = found.filter((button) => !editor || follows(editor, button)).at(-1);
  if (!last) return undefined;
  return { control: last, does: isOneOf(nameOf(last), words.NEXT_LABELS) ? 'next' : 'send' };
}

/** The send button of a comment or reply box, where one is shown. */
export function sendButton(unit: Element, editor: HTMLElement): HTMLElement | undefined {
  const marked = all(unit, `${at.COMMENT_SUBMIT} [role="button"], ${at.COMMENT_SUBMIT} button, [role="button"]${at.COMMENT_SUBMIT}`).at(-1);
  if (marked) return marked;
  const found = candidates(unit, editor.closest(`${at.COMMENT_FORM}, ${at.ARTICLE}`)).filter((button) => follows(editor, button));
  const known = found.filter((button) => isOneOf(nameOf(button), words.SEND_LABELS)).at(-1);
  return known ?? (unit.matches('form') ? found.at(-1) : undefined);
}
