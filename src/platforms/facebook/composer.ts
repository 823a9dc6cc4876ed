// From any element to the Facebook composer it belongs to.
import { kindOf } from '../editor/kind.ts';
import { BUTTONS } from '../page/press.ts';
import { all, ancestors } from '../page/target.ts';
import { isOneOf, nameOf } from '../page/words.ts';
import type { Caution, Composer } from '../platform.ts';
import { type Box, boxOf, isMobile, surfaceOf } from './boxes.ts';
import { businessUnit, isBusiness, isBusinessComposer } from './business.ts';
import { postEnd, sendButton } from './control.ts';
import * as words from './labels.ts';
import * as at from './selectors.ts';

const DEEP = 30;

/** The editor an element is or is inside of, when it is a post, comment or reply. */
export function editorAround(element: Element): HTMLElement | undefined {
  const editor = element.closest<HTMLElement>(at.EDITORS);
  return editor && boxOf(editor) ? editor : undefined;
}

export function editorsIn(scope: ParentNode): HTMLElement[] {
  return all(scope, at.EDITORS).filter((editor) => boxOf(editor) !== undefined);
}

/** Without a form or dialog around: the nearest level that has a button of its own, never past an article or column. */
function loose(editor: HTMLElement): HTMLElement {
  for (const level of ancestors(editor.parentElement ?? editor, 10)) {
    if (level.matches(at.BOUND)) break;
    if (level.querySelector(`${at.COMMENT_SUBMIT}, ${BUTTONS}`) || level.matches(`${at.ARTICLE}, ${at.INLINE_COMPOSER}`)) return level;
  }
  return editor.parentElement ?? editor;
}

/** Words found on other buttons too ("Save", "Share") make no unit. */
function publishes(level: HTMLElement, editor: HTMLElement): 'label' | 'place' | undefined {
  const end = postEnd(level, editor);
  return end && (isOneOf(nameOf(end.control), words.PUBLISH_LABELS) ? 'label' : 'place');
}

function unitOf(editor: HTMLElement, box: Box): HTMLElement {
  if (isBusiness(editor.ownerDocument)) return businessUnit(editor, (level) => publishes(level, editor));
  const holder = box === 'post' ? (editor.closest<HTMLElement>(at.DIALOG) ?? editor.closest<HTMLElement>(at.INLINE_COMPOSER)) : null;
  const form = editor.closest<HTMLElement>('form');
  // A form around the box alone is not what is sent.
  return holder ?? (form?.querySelector(`${at.COMMENT_SUBMIT}, ${BUTTONS}`) ? form : loose(editor));
}

/** Business Suite publishes on Instagram too unless that is unticked, and shows the tick by a picture alone (2026-08). The mobile site's input differs from source to source (2026-09). */
function cautionOf(document: Document): Caution | undefined {
  if (isBusinessComposer(document)) return 'instagram-too';
  return isMobile(document) ? 'warn-only' : undefined;
}

export function composerAt(element: Element): Composer | undefined {
  const editor = editorAround(element);
  const box = editor && boxOf(editor);
  if (!editor || !box) return undefined;
  const caution = cautionOf(editor.ownerDocument);
  return { editor, unit: unitOf(editor, box), surface: surfaceOf(editor, box), editorKind: kindOf(editor), ...(caution && { caution }) };
}

export function isCommentBox(composer: Composer): boolean {
  return composer.surface === 'comment' || composer.surface === 'reply';
}

interface Ends {
  /** The control that sends this composer; undefined while the dialog is at a step that only leads on. */
  readonly control: HTMLElement | undefined;
  /** Every control that may be the one. */
  readonly among: readonly HTMLElement[];
  /** False when only its place speaks for the control. */
  readonly sure: boolean;
}

export function endsOf(composer: Composer): Ends {
  if (isCommentBox(composer)) {
    const control = sendButton(composer.unit, composer.editor);
    return { control, among: control ? [control] : [], sure: true };
  }
  const end = postEnd(composer.unit, composer.unit.contains(composer.editor) ? composer.editor : undefined);
  if (end?.does !== 'send') return { control: undefined, among: [], sure: true };
  return { control: end.control, among: end.among, sure: end.by === 'label' };
}

/** Composers a pressed control might belong to: those of the nearest ancestors that hold an editor, never past a dialog or the page's columns. */
export function composersNear(control: Element): Composer[] {
  const document = control.ownerDocument;
  if (isBusiness(document)) return isBusinessComposer(document) ? composersIn(document).filter(({ unit }) => unit.contains(control)) : [];
  for (const level of ancestors(control, DEEP)) {
    if (level.matches(at.BOUND)) break;
    const composers = editorsIn(level)
      .map(composerAt)
      .filter((found) => found !== undefined);
    if (composers.length > 0) return composers;
    if (level.matches(at.DIALOG) || (level.matches(at.ARTICLE) && !level.parentElement?.closest(at.ARTICLE))) break;
  }
  return [];
}

/** Composers told apart at most: a page with more is not searched for all of them at each look. */
const MOST = 60;

/** Every composer of the document that has an editor. In Business Suite all boxes are parts of the one post. */
export function composersIn(root: Document): Composer[] {
  const written = all(root, at.EDITORS)
    .slice(0, MOST)
    .map(composerAt)
    .filter((found) => found !== undefined);
  if (isBusiness(root)) return written.slice(0, 1);
  return written.filter((composer, index) => written.findIndex((other) => other.editor === composer.editor) === index);
}
