// Which editor library an editable element belongs to, by its own stable markers. Knows no site.
import type { EditorKind } from '../platform.ts';

/** The library that made an editor, by markers of its own; `plain` where it shows none. */
export function kindOf(editor: Element): EditorKind {
  if (editor.tagName === 'TEXTAREA') return 'textarea';
  if (editor.getAttribute('data-lexical-editor') === 'true') return 'lexical';
  if (editor.classList.contains('public-DraftEditor-content') || editor.querySelector('[data-contents="true"] [data-block="true"]')) return 'draft-js';
  return 'plain';
}
