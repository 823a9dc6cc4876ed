// From any element to the X composer it belongs to. Several composers can be open at once (modal over home),
// so nothing here ever takes "the first on the page".
import type { Surface } from '../../model/attempt.ts';
import { kindOf } from '../editor/kind.ts';
import { all, ancestors, follows, some } from '../page/target.ts';
import { isOneOf, nameOf } from '../page/words.ts';
import type { Composer } from '../platform.ts';
import * as at from './selectors.ts';

/** Levels climbed at most: X nests a composer about 15 deep, and a climb must end even on a broken page. */
const DEEP = 40;

/** The part of the page that can belong to this composer: its dialog, drawer or reply box, else everything below the column that holds no timeline. */
export function scopeOf(inside: Element): HTMLElement | undefined {
  const hard = inside.closest<HTMLElement>(at.HARD_BOUND);
  if (hard) return hard;
  let scope: HTMLElement | undefined;
  for (const level of ancestors(inside, DEEP)) {
    if (level.matches(at.SOFT_BOUND) || level.querySelector(at.TIMELINE)) break;
    scope = level;
  }
  return scope;
}

function isRenamedEditor(editor: Element): boolean {
  const { pathname } = editor.ownerDocument.location;
  if (at.COMPOSE_ROUTE.test(pathname)) return true;
  if (at.NEVER_ROUTE.test(pathname)) return false;
  return scopeOf(editor)?.querySelector(at.COMPOSER_PROOF) != null;
}

/** The editor an element is, or is inside of; undefined for chat, search and everything that is not a post. */
export function editorAround(element: Element): HTMLElement | undefined {
  const known = element.closest<HTMLElement>(at.EDITORS);
  const editor = known ?? element.closest<HTMLElement>(at.DRAFT_EDITOR);
  if (!editor || editor.closest(at.NEVER)) return undefined;
  return known || isRenamedEditor(editor) ? editor : undefined;
}

/** Every editor below an element that belongs to the same composer as each other, in order; the first `most` of those wanted. */
export function editorsIn(scope: ParentNode, most = Number.POSITIVE_INFINITY, wanted: (editor: HTMLElement) => boolean = () => true): HTMLElement[] {
  const known = some(scope, at.EDITORS, most, (editor) => !editor.closest(at.NEVER) && wanted(editor));
  if (known.length > 0) return known;
  return some(scope, at.DRAFT_EDITOR, most, (editor) => editorAround(editor) === editor && wanted(editor));
}

/** Is `scope`, which holds this editor, the editor's own? Asked of many: `scopeOf` would search the whole scope for each. */
function isIn(scope: HTMLElement, editor: HTMLElement): boolean {
  if (scope.matches(at.HARD_BOUND)) return editor.closest(at.HARD_BOUND) === scope;
  const bound = editor.closest(`${at.HARD_BOUND}, ${at.SOFT_BOUND}`);
  return bound === null || !scope.contains(bound);
}

/** A thread has at most 25 posts; a page with more editors than that in one place is not read editor by editor. */
const POSTS = 30;

/** All posts of the composer this editor is part of: in a dialog the whole thread, elsewhere the editors of its own scope. */
export function postsOf(editor: HTMLElement): HTMLElement[] {
  const scope = scopeOf(editor);
  const posts = scope ? editorsIn(scope, POSTS).filter((post) => isIn(scope, post)) : [];
  return posts.includes(editor) ? posts : [editor];
}

/** The post being written: the focused one, else the one nearest to the button (only the active post shows it), else the first. */
function active(editor: HTMLElement, posts: readonly HTMLElement[]): HTMLElement {
  if (posts.length < 2) return editor;
  const focused = posts.find((post) => post.contains(editor.ownerDocument.activeElement));
  if (focused) return focused;
  const control = scopeOf(editor)?.querySelector(at.POST_CONTROL);
  for (const level of control ? ancestors(control, DEEP) : []) {
    const near = posts.find((post) => level.contains(post));
    if (near) return near;
  }
  return posts[0] ?? editor;
}

/** The smallest element that holds every post of the composer and its button; without a button, the scope. */
function unitOf(posts: readonly HTMLElement[], editor: HTMLElement): HTMLElement {
  const scope = scopeOf(editor);
  for (const level of ancestors(editor.parentElement ?? editor, DEEP)) {
    if (posts.every((post) => level.contains(post)) && level.querySelector(at.POST_CONTROL)) return level;
    if (level === scope) break;
  }
  return scope ?? editor.parentElement ?? editor;
}

/** Nothing in the structure tells a change from a new post: its dialog's title or its button's words do. */
function isEdit(dialog: Element): boolean {
  const title = dialog.ownerDocument.getElementById(dialog.getAttribute('aria-labelledby') ?? '');
  const control = dialog.querySelector(at.POST_CONTROL);
  return [title, control].some((element) => element && isOneOf(nameOf(element), at.EDIT_WORDS));
}

function surfaceOf(editor: HTMLElement, posts: readonly HTMLElement[]): Surface {
  const scope = scopeOf(editor);
  const { pathname } = editor.ownerDocument.location;
  if (scope?.querySelector(at.SCHEDULED)) return 'schedule';
  if (posts.length > 1) return 'thread';
  if (editor.closest(at.INLINE_REPLY)) return 'reply';
  const dialog = editor.closest('[role="dialog"], [data-testid="drawerAnimatedDiv"]');
  if (dialog && isEdit(dialog)) return 'edit';
  const parent = dialog?.querySelector('article');
  if (parent && follows(parent, editor) && !parent.closest(at.ATTACHMENTS)) return 'reply';
  if (all(scope ?? editor, at.ATTACHMENTS).some((box) => box.querySelector(at.QUOTED))) return 'quote';
  if (!dialog && /\/status\/\d+/.test(pathname)) return 'reply';
  return at.COMMUNITY_ROUTE.test(pathname) ? 'group' : 'post';
}

export function composerAt(element: Element): Composer | undefined {
  const inside = editorAround(element);
  if (!inside) return undefined;
  const posts = postsOf(inside);
  const editor = active(inside, posts);
  return { editor, unit: unitOf(posts, editor), surface: surfaceOf(editor, posts), editorKind: kindOf(editor) };
}

/** The composer a post control would send: the nearest ancestor that holds an editor, never past a dialog, drawer or reply box. */
export function composerNear(control: Element): Composer | undefined {
  if (control.closest(at.NEVER)) return undefined;
  const own = control.closest(at.HARD_BOUND);
  for (const level of ancestors(control, DEEP)) {
    const [editor] = editorsIn(level, 1, (found) => found.closest(at.HARD_BOUND) === own);
    if (editor) return composerAt(editor);
    if (level === own) return undefined;
  }
  return undefined;
}

/** Composers told apart at most: a page with more is not searched for all of them at each look. */
const MOST = 12;

/** Every composer of the document, a thread once. */
export function composersIn(root: Document): Composer[] {
  const composers: Composer[] = [];
  for (const editor of all(root, `${at.EDITORS}, ${at.DRAFT_EDITOR}`).slice(0, MOST)) {
    const composer = composerAt(editor);
    if (composer && !composers.some((known) => known.editor === composer.editor)) composers.push(composer);
  }
  return composers;
}
