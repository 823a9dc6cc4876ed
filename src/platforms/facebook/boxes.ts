// Which editable element on Facebook is a post, a comment, or none of our business. An allow-list: chat uses the very same editor.
import type { Surface } from '../../model/attempt.ts';
import { ancestors } from '../page/target.ts';
import { plain } from '../page/words.ts';
import { isBusiness, isBusinessComposer } from './business.ts';
import * as words from './labels.ts';
import * as at from './selectors.ts';

/** Everything the box calls itself, in one comparable form; newer builds carry only a placeholder. */
export function labelsOf(editor: Element): string[] {
  return ['aria-label', 'aria-placeholder', 'placeholder'].map((name) => plain(editor.getAttribute(name) ?? '')).filter((label) => label !== '');
}

function starts(label: string, list: readonly string[]): boolean {
  const lower = label.toLowerCase();
  return list.some(
    (start) => lower.startsWith(start.toLowerCase()) && !/^[\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}]/u.test(label.slice(start.length)),
  );
}

function saysAnyOf(editor: Element, list: readonly string[]): boolean {
  return labelsOf(editor).some((label) => starts(label, list));
}

function isConversation(editor: Element): boolean {
  for (const level of ancestors(editor.parentElement ?? editor, 12)) {
    if (level.matches(`${at.BOUND}, ${at.ARTICLE}, ${at.COMMENT_FORM}, ${at.POST_FORM}`)) return false;
    if (level.querySelector(at.CONVERSATION)) return true;
    if (level.matches(at.DIALOG)) return false;
  }
  return false;
}

function isChatOrSearch(editor: HTMLElement): boolean {
  return editor.closest(at.NEVER) !== null || saysAnyOf(editor, words.CHAT_STARTS) || saysAnyOf(editor, words.SEARCH_STARTS);
}

function isNever(editor: HTMLElement): boolean {
  if (at.NEVER_ROUTE.test(editor.ownerDocument.location.pathname) && !editor.closest(`${at.COMMENT_FORM}, ${at.POST_FORM}`)) return true;
  return isChatOrSearch(editor) || isConversation(editor);
}

export type Box = 'post' | 'comment' | 'reply';

function isReply(editor: HTMLElement): boolean {
  if (saysAnyOf(editor, words.REPLY_STARTS) || labelsOf(editor).some((label) => words.REPLY_ENDS.some((end) => label.endsWith(end)))) return true;
  const article = editor.closest(at.ARTICLE);
  return article?.parentElement?.closest(at.ARTICLE) != null;
}

function isComment(editor: HTMLElement): boolean {
  if (editor.closest(at.COMMENT_FORM) || editor.closest('form')?.querySelector(at.COMMENT_SUBMIT)) return true;
  if (editor.closest(`${at.ARTICLE}, ${at.DIALOG}`)?.matches(at.ARTICLE)) return true;
  return saysAnyOf(editor, words.COMMENT_STARTS) || saysAnyOf(editor, words.COMMENT_EDIT_STARTS) || isReply(editor);
}

export function isMobile(document: Document): boolean {
  return document.location.hostname.startsWith('m.');
}

function isPost(editor: HTMLElement): boolean {
  if (isMobile(editor.ownerDocument) || at.WRITING_ROUTE.test(editor.ownerDocument.location.pathname)) return true;
  if (editor.tagName === 'TEXTAREA') return saysAnyOf(editor, words.SHARE_STARTS) || labelsOf(editor).some(isMind);
  const dialog = editor.closest(at.DIALOG);
  if (dialog) return dialog.getAttribute('aria-modal') === 'true' || dialog.querySelector(at.POST_FORM) !== null || editor.closest(at.POST_FORM) !== null;
  return editor.closest(`${at.POST_FORM}, ${at.INLINE_COMPOSER}`) !== null || labelsOf(editor).some(isMind) || saysAnyOf(editor, words.POST_STARTS);
}

function isMind(label: string): boolean {
  return words.MIND.some((pattern) => pattern.test(label));
}

/** What kind of box an editor is; undefined for chat, search and whatever cannot be told to be a post. */
export function boxOf(editor: HTMLElement): Box | undefined {
  if (isBusiness(editor.ownerDocument)) return isBusinessComposer(editor.ownerDocument) && !isChatOrSearch(editor) ? 'post' : undefined;
  if (isNever(editor)) return undefined;
  if (isComment(editor)) return isReply(editor) ? 'reply' : 'comment';
  return isPost(editor) ? 'post' : undefined;
}

export function surfaceOf(editor: HTMLElement, box: Box): Surface {
  if (box !== 'post') return box;
  const dialog = editor.closest(at.DIALOG);
  if (starts(plain(dialog?.getAttribute('aria-label') ?? ''), words.EDIT_STARTS)) return 'edit';
  if (saysAnyOf(editor, words.SHARE_STARTS)) return 'share';
  return editor.ownerDocument.location.pathname.startsWith('/groups/') ? 'group' : 'post';
}
