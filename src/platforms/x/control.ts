// The one control that sends an X composer. It moves and remounts while a thread is written, so it is always found anew.
import { BUTTONS } from '../page/press.ts';
import { all, ancestors, follows, some } from '../page/target.ts';
import { editorsIn, scopeOf } from './composer.ts';
import * as at from './selectors.ts';

/** Narrow layouts put the button in the app bar, outside the composer. Taken only when there is one composer it can belong to. */
function inAppBar(editor: HTMLElement): HTMLElement | undefined {
  if (editor.closest(at.HARD_BOUND)) return undefined;
  const loose = (found: Element) => !found.closest(at.HARD_BOUND);
  const [control, ...others] = some(editor.ownerDocument, at.POST_CONTROL, 2, loose);
  return control && others.length === 0 && editorsIn(editor.ownerDocument, 2, loose).length === 1 ? control : undefined;
}

/** Whether an unmarked button could send at all: the one question both for finding the control and for hearing a press of it. */
export function couldSend(button: HTMLElement): boolean {
  return !button.matches(at.NOT_POST) && !button.closest(at.NOT_POST_PLACES) && !button.closest(at.ATTACHMENTS);
}

/** Without test ids: the last button of the toolbar row that is not a known other one. X Pro never had test ids here. */
function byStructure(editor: HTMLElement): HTMLElement | undefined {
  const scope = scopeOf(editor);
  if (!scope) return undefined;
  const toolbar = scope.querySelector(at.TOOLBAR);
  const usable = (button: HTMLElement) => couldSend(button) && follows(editor, button);
  for (const level of toolbar ? ancestors(toolbar, 6) : [scope]) {
    const last = all(level, BUTTONS).filter(usable).at(-1);
    if (last) return last;
    if (level === scope) break;
  }
  return undefined;
}

/** How a control was found, so that health can say `partly` when only the structure is left. */
interface Found {
  readonly control: HTMLElement;
  readonly by: 'marker' | 'structure';
}

export function controlOf(editor: HTMLElement): Found | undefined {
  const scope = scopeOf(editor);
  for (const level of scope ? ancestors(editor, 40) : []) {
    const control = level.querySelector<HTMLElement>(at.POST_CONTROL);
    if (control) return { control, by: 'marker' };
    if (level === scope) break;
  }
  const bar = inAppBar(editor);
  if (bar) return { control: bar, by: 'marker' };
  const guess = byStructure(editor);
  return guess && { control: guess, by: 'structure' };
}
