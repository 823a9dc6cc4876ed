// Which events are an attempt to post on Facebook, and how to press again. Called for every click and key: cheap questions first.
import { BUTTONS, isComposing, isDisabled, isEnter, press, pressedControl, replayEnter } from '../page/press.ts';
import { successorOf } from '../page/successor.ts';
import { targetOf } from '../page/target.ts';
import { nameOf } from '../page/words.ts';
import type { Attempted, Composer } from '../platform.ts';
import { composerAt, composersIn, composersNear, editorAround, editorsIn, endsOf, isCommentBox } from './composer.ts';
import { postEnd } from './control.ts';
import { draftOf } from './draft.ts';
import type { Steps } from './steps.ts';
import { type Typeahead, typeahead } from './typeahead.ts';

/** The site may have drawn the composer anew since the press: its editor alone, its whole dialog, or the whole page. A second step has no editor. */
function live(composer: Composer, text: string, steps: Steps): Composer | undefined {
  const { unit, editor } = composer;
  if (unit.isConnected) {
    const [own] = unit.contains(editor) ? [editor] : editorsIn(unit);
    return (own && composerAt(own)) ?? composer;
  }
  const document = editor.ownerDocument;
  const second = successorOf(composer, text, steps.secondSteps(document), (other) => steps.draftFor(other).text);
  return second ?? successorOf(composer, text, composersIn(document), (other) => draftOf(other).text);
}

/** The control to press in a composer as it is now: the one that was pressed, or its like by name; a guessed one never in its stead. */
function again(now: Composer, pressed: HTMLElement | undefined, name: string): HTMLElement | undefined {
  const { control, among, sure } = endsOf(now);
  if (pressed?.isConnected && among.includes(pressed)) return pressed;
  return among.find((other) => name !== '' && nameOf(other) === name) ?? (sure ? control : undefined);
}

function attempted(composer: Composer, control: HTMLElement | undefined, how: Attempted['how'], steps: Steps, replay?: KeyboardEventInit): Attempted {
  const { text } = steps.draftFor(composer);
  const name = control ? nameOf(control) : '';
  const release = () => {
    const now = live(composer, text, steps);
    if (press(now && again(now, control, name)) || press(control)) return true;
    if (!now || !(replay || isCommentBox(now))) return false;
    return replayEnter(now.editor, replay);
  };
  return { composer, control, how, release };
}

/** A press of a control that posts or may post, or of the form's hidden submit input; a press of "Next" is remembered and nothing more. */
function byControl(event: Event, steps: Steps): Attempted | undefined {
  const pressed = pressedControl(event);
  if (!pressed || isDisabled(pressed)) return undefined;
  const how = event.type === 'click' ? 'click' : 'key';
  for (const composer of composersNear(pressed)) {
    const { control, among, sure } = endsOf(composer);
    if (among.includes(pressed)) return attempted(composer, pressed, how, steps);
    const hidden = pressed.tagName === 'INPUT' && pressed.closest('form')?.contains(composer.editor);
    if (hidden) return attempted(composer, sure ? (control ?? pressed) : pressed, how, steps);
    if (isCommentBox(composer) || !composer.unit.contains(pressed)) continue;
    const end = postEnd(composer.unit, composer.editor);
    if (end?.does === 'next' && end.control === pressed) steps.leave(composer);
  }
  const second = steps.secondStepOf(pressed);
  return second && endsOf(second).among.includes(pressed) ? attempted(second, pressed, how, steps) : undefined;
}

/**
 * Enter in a comment or reply sends; with Shift, Alt or Ctrl it breaks the line. In a post Enter breaks the line, and Ctrl/Cmd+Enter is
 * guarded because it was seen to send now and then (2026-02).
 */
function byEnter(event: KeyboardEvent, steps: Steps, suggestions: Typeahead): Attempted | undefined {
  if (!isEnter(event) || isComposing(event)) return undefined;
  const target = targetOf(event);
  const composer = target && editorAround(target) && composerAt(target);
  if (!composer) return undefined;
  const comment = isCommentBox(composer);
  if (comment ? event.shiftKey || event.altKey || event.ctrlKey : event.shiftKey || event.altKey || !(event.ctrlKey || event.metaKey)) return undefined;
  if (suggestions.isOpen(composer.editor)) return undefined;
  const { control, among, sure } = endsOf(composer);
  if (!comment && among.every(isDisabled)) return undefined;
  if (sure) return !comment && control && isDisabled(control) ? undefined : attempted(composer, control, 'key', steps);
  return attempted(composer, undefined, 'key', steps, { ctrlKey: event.ctrlKey, metaKey: event.metaKey });
}

/** The form around a composer (or around the body of its dialog) is submitted: Enter in one of its fields, or `requestSubmit()`. */
function bySubmit(event: Event, steps: Steps): Attempted | undefined {
  const form = targetOf(event);
  if (form?.tagName !== 'FORM') return undefined;
  const [editor] = editorsIn(form);
  const composer = editor && composerAt(editor);
  if (!composer) return undefined;
  const { control, sure } = endsOf(composer);
  return attempted(composer, sure ? control : (form.querySelector<HTMLElement>('[type="submit"]') ?? control), 'submit', steps);
}

export function attemptsWith(steps: Steps): (event: Event) => Attempted | undefined {
  const suggestions = typeahead();
  return (event) => {
    suggestions.hear(event);
    if (event.type === 'click') return targetOf(event)?.closest(BUTTONS) ? byControl(event, steps) : undefined;
    if (event.type === 'submit') return bySubmit(event, steps);
    if (event.type !== 'keydown') return undefined;
    const { key } = event as KeyboardEvent;
    if (key !== 'Enter' && key !== ' ' && key !== 'Spacebar') return undefined;
    return byEnter(event as KeyboardEvent, steps, suggestions) ?? byControl(event, steps);
  };
}
