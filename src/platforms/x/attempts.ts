// Which events are an attempt to post on X, and how to press again. Called for every click and key: cheap questions first.
import { BUTTONS, isComposing, isDisabled, isEnter, press, pressedControl } from '../page/press.ts';
import { successorOf } from '../page/successor.ts';
import { ancestors, targetOf } from '../page/target.ts';
import type { Attempted, Composer } from '../platform.ts';
import { composerAt, composerNear, composersIn, editorAround, editorsIn } from './composer.ts';
import { controlOf, couldSend } from './control.ts';
import { draftOf } from './draft.ts';
import * as at from './selectors.ts';

/** The editor may have been drawn anew since the press, alone, with its whole unit, or with the whole page. */
function liveEditor(composer: Composer, text: string): HTMLElement | undefined {
  if (composer.editor.isConnected) return composer.editor;
  const [inUnit] = composer.unit.isConnected ? editorsIn(composer.unit) : [];
  if (inUnit) return inUnit;
  const present = composersIn(composer.editor.ownerDocument);
  return successorOf(composer, text, present, (other) => draftOf(other).text)?.editor;
}

function attempted(composer: Composer, control: HTMLElement | undefined, how: Attempted['how']): Attempted {
  const { text } = draftOf(composer);
  const release = () => {
    const editor = liveEditor(composer, text);
    return press(editor ? (controlOf(editor)?.control ?? control) : control);
  };
  return { composer, control, how, release };
}

/** A press of a marked button, or of the button the structure gives where the markers are gone. */
function byControl(event: Event): Attempted | undefined {
  const marked = targetOf(event)?.closest<HTMLElement>(at.POST_CONTROL) ?? undefined;
  const pressed = pressedControl(event) ?? (event.type === 'click' ? marked : undefined);
  if (!pressed || isDisabled(pressed)) return undefined;
  const how = event.type === 'click' ? 'click' : 'key';
  if (marked) {
    const composer = composerNear(marked);
    return composer && attempted(composer, marked, how);
  }
  if (!couldSend(pressed) || !nearEditor(pressed)) return undefined;
  const composer = composerNear(pressed);
  const found = composer && controlOf(composer.editor);
  return found?.by === 'structure' && found.control === pressed ? attempted(composer as Composer, pressed, how) : undefined;
}

/** Cheap bound for presses of unmarked buttons: an editor within a few levels or in the same dialog. */
function nearEditor(control: Element): boolean {
  const own = control.closest(at.HARD_BOUND);
  if (own) return own.querySelector(`${at.EDITORS}, ${at.DRAFT_EDITOR}`) !== null;
  for (const level of ancestors(control, 12)) {
    if (level.matches(at.SOFT_BOUND)) return false;
    if (level.querySelector(`${at.EDITORS}, ${at.DRAFT_EDITOR}`)) return true;
  }
  return false;
}

/** Ctrl+Enter, or Cmd+Enter on a Mac, sends; Alt makes it something else. Works with an open typeahead too. */
function byShortcut(event: KeyboardEvent): Attempted | undefined {
  if (!isEnter(event) || !(event.ctrlKey || event.metaKey) || event.altKey || isComposing(event)) return undefined;
  const target = targetOf(event);
  const composer = target && editorAround(target) && composerAt(target);
  if (!composer) return undefined;
  const control = controlOf(composer.editor)?.control;
  return control && isDisabled(control) ? undefined : attempted(composer, control, 'key');
}

function bySubmit(event: Event): Attempted | undefined {
  const form = targetOf(event);
  const [editor] = form?.tagName === 'FORM' ? editorsIn(form) : [];
  const composer = editor && composerAt(editor);
  return composer && attempted(composer, controlOf(composer.editor)?.control, 'submit');
}

export function attemptOf(event: Event): Attempted | undefined {
  switch (event.type) {
    case 'click':
      return targetOf(event)?.closest(`${at.POST_CONTROL}, ${BUTTONS}`) ? byControl(event) : undefined;
    case 'keydown': {
      const key = event as KeyboardEvent;
      if (key.key !== 'Enter' && key.key !== ' ' && key.key !== 'Spacebar') return undefined;
      return byShortcut(key) ?? byControl(event);
    }
    case 'submit':
      return bySubmit(event);
    default:
      return undefined;
  }
}
