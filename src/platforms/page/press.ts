// Presses: which control an event presses, whether a control can be pressed, and how to press it again. Knows no site.
import { targetOf } from './target.ts';

export const BUTTONS = 'button, [role="button"], input[type="submit"]';

/** Both the attribute of `div[role=button]` and the native one; a disabled wrapper counts. */
export function isDisabled(control: Element): boolean {
  return control.closest('[aria-disabled="true"], [disabled]') !== null;
}

/** Browsers turn Enter and Space on these into a `click` by themselves, so their `keydown` is not yet the press. */
function makesItsOwnClick(control: Element): boolean {
  return control.tagName === 'BUTTON' || control.tagName === 'INPUT';
}

/** A key that belongs to an input method: the text is not settled and Enter only accepts a candidate. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

export function isEnter(event: KeyboardEvent): boolean {
  return event.key === 'Enter';
}

/** The button-like control this event presses: by click, or by Enter or Space on a focused `[role=button]` that is not a native button. */
export function pressedControl(event: Event): HTMLElement | undefined {
  const control = targetOf(event)?.closest<HTMLElement>(BUTTONS) ?? undefined;
  if (!control || event.type === 'click') return control;
  if (event.type !== 'keydown') return undefined;
  const key = event as KeyboardEvent;
  if (isComposing(key) || (key.key !== 'Enter' && key.key !== ' ' && key.key !== 'Spacebar')) return undefined;
  return makesItsOwnClick(control) ? undefined : control;
}

/** Presses a control of the site. False when it is gone or disabled. */
export function press(control: HTMLElement | undefined): boolean {
  if (!control?.isConnected || isDisabled(control)) return false;
  control.click();
  return true;
}

/** Replays Enter, with what was held, in an editor whose site sends on it and shows no button that can be told. Lexical and React 17+ do not ask `isTrusted`. */
export function replayEnter(editor: HTMLElement, held: KeyboardEventInit = {}): boolean {
  const view = editor.ownerDocument.defaultView;
  if (!view || !editor.isConnected) return false;
  editor.dispatchEvent(
    new view.KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', keyCode: 13, which: 13, bubbles: true, cancelable: true, composed: true, ...held }),
  );
  return true;
}
