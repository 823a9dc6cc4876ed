// The person's caret while a question is open. A browser gives the focus back to the editor when a dialog closes, but leaves the selection where
// the dialog stood (Chromium 156); an editor that then reads it finds nothing of its own, and Draft.js throws.

/** Remembers the caret or selection if the person is writing in `editor` now. Call what comes back once the dialog has gone: it puts it back. */
export function keepCaret(editor: HTMLElement): () => void {
  const { ownerDocument: document } = editor;
  const selection = document.getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  const writing = document.activeElement !== null && editor.contains(document.activeElement);
  if (!writing || !anchorNode || !focusNode || !editor.contains(anchorNode) || !editor.contains(focusNode)) return () => undefined;
  return () => {
    if (!editor.isConnected || !editor.contains(anchorNode) || !editor.contains(focusNode)) return;
    try {
      document.getSelection()?.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
    } catch {
      // The text behind the question has become shorter: the editor's own place for the caret will do.
    }
  };
}
