// The control that sends a Facebook draft: found in the editor's own form or dialog by its place, never by class;
// a known label only breaks a tie. Where no label is known every button that could post is taken for one that does: asked early, never late.
import { readEditor } from '../editor/read.ts';
import { BUTTONS, isDisabled } from '../page/press.ts';
import { all, ancestors, follows } from '../page/target.ts';
import { isOneOf, nameOf } from '../page/words.ts';
import { isBusiness } from './business.ts';
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
  /** Every control that may be the one that posts. Known by their label; or by their place alone, in a language whose words are not listed. */
  readonly among: readonly HTMLElement[];
  readonly by: 'label' | 'place';
}

/** How many levels a button has to itself before another one joins: the tools of a composer stand together, the control that posts apart. */
function apart(button: HTMLElement, others: readonly HTMLElement[]): number {
  let levels = 0;
  for (const level of ancestors(button, 12)) {
    if (others.some((other) => other !== button && level.contains(other))) return levels;
    levels += 1;
  }
  return levels;
}

/** Buttons compared with each other at most, the last ones: a composer has a dozen. */
const COMPARED = 40;

/** Of buttons with unknown words the one likeliest to post: disabled exactly while nothing is written, the form's own, the one apart, the last. */
function likeliest(all: readonly HTMLElement[], editor: HTMLElement | undefined): HTMLElement | undefined {
  const found = all.slice(-COMPARED);
  const empty = editor !== undefined && readEditor(editor).trim() === '';
  const fitting = found.filter((button) => isDisabled(button) === empty);
  const usable = fitting.length > 0 ? fitting : found;
  const submits = usable.filter((button) => button.getAttribute('type') === 'submit');
  const best = submits.length > 0 ? submits : usable;
  const most = Math.max(...best.map((button) => apart(button, found)));
  return best.filter((button) => apart(button, found) === most).at(-1);
}

/** The end of a post dialog's step. `editor` is undefined in the second step, which has none. */
export function postEnd(unit: Element, editor: HTMLElement | undefined): StepEnd | undefined {
  const own = editor?.closest(`${at.COMMENT_FORM}, ${at.ARTICLE}`) ?? null;
  const found = candidates(unit, own && unit.contains(own) ? own : null);
  const named = found.filter((button) => isOneOf(nameOf(button), words.POST_LABELS));
  const after = named.filter((button) => !editor || follows(editor, button));
  const known = after.length > 0 ? after : named;
  const send = known.at(-1);
  if (send) return { control: send, does: 'send', among: [send, ...known.filter((button) => isOneOf(nameOf(button), words.PUBLISH_LABELS))], by: 'label' };
  const rest = found.filter((button) => !editor || follows(editor, button));
  const next = rest.filter((button) => isOneOf(nameOf(button), words.NEXT_LABELS)).at(-1);
  // In Business Suite the later steps are in no dialog and often without the text: asked at "Next".
  if (next && isBusiness(unit.ownerDocument)) return { control: next, does: 'send', among: [next], by: 'label' };
  if (next) return { control: next, does: 'next', among: [], by: 'label' };
  const control = likeliest(rest, editor);
  return control && { control, does: 'send', among: rest, by: 'place' };
}

/** The send button of a comment or reply box, where one is shown. */
export function sendButton(unit: Element, editor: HTMLElement): HTMLElement | undefined {
  // Of its own form, if it has one: without, the unit may hold other boxes with their own marks.
  const form = editor.closest('form');
  const marked = all(unit, `${at.COMMENT_SUBMIT} [role="button"], ${at.COMMENT_SUBMIT} button, [role="button"]${at.COMMENT_SUBMIT}`)
    .filter((button) => button.closest('form') === form)
    .at(-1);
  if (marked) return marked;
  const found = candidates(unit, editor.closest(`${at.COMMENT_FORM}, ${at.ARTICLE}`)).filter((button) => follows(editor, button));
  const known = found.filter((button) => isOneOf(nameOf(button), words.SEND_LABELS)).at(-1);
  return known ?? (unit.matches('form') ? found.at(-1) : undefined);
}
