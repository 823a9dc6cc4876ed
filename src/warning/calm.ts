// Is anybody writing here? A composer that is empty and left alone needs its mark to say no more than who is acting, and small.
// Nothing here asks the browser for a layout, and a long draft is read no further than its first word.

/** True while the composer of `editor` holds no text, has neither the focus nor the pointer. */
export function calm(editor: HTMLElement, unit: HTMLElement): boolean {
  return !unit.contains(editor.ownerDocument.activeElement) && !unit.matches(':hover') && !holdsText(editor);
}

function holdsText(editor: HTMLElement): boolean {
  if (editor instanceof HTMLTextAreaElement) return /\S/.test(editor.value);
  const texts = editor.ownerDocument.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  // Editors keep a zero-width character in an empty line.
  while (texts.nextNode()) if (/[^\s\u200B]/.test(texts.currentNode.nodeValue ?? '')) return true;
  return false;
}
