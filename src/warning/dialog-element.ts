// The empty dialog of a question, named and described by what will stand in it.
import { findingId, TITLE_ID } from './dialog.tsx';
import type { Question } from './state.ts';

/** @param left closed by anybody but us: the browser's own ways of closing a dialog (a back gesture) come here, and so does a page that closes ours */
export function dialogElement(document: Document, { verdict }: Question, left: () => void): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'wh';
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-labelledby', TITLE_ID);
  dialog.setAttribute('aria-describedby', verdict.findings.map((_, index) => `${findingId(index)}-title ${findingId(index)}-why`).join(' '));
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    if (event.isTrusted) left();
  });
  dialog.addEventListener('close', () => {
    if (!dialog.open) left();
  });
  return dialog;
}
