// Which editor library an editable element belongs to, by its own stable markers. Knows no site.
import type { EditorKind } from '../platform.ts';

export function kindOf(editor: Element): EditorKind {
  if (editor.tagName === 'TEXTAREA') return 'textarea';
  if (editor.getAttribute('data-lexical-editor') === 'true') return 'lexical';
  if (editor.classList.contains('public-DraftEditor-content') || editor.querySelector('[data-contents="true"] [data-block="true"]')) return 'draft-js';
  return 'plain';
}
