// Has the page opened a modal dialog of its own above a composer? A mark in the top layer would shine through it.
import type { Box } from './place.ts';

const MODAL = '[aria-modal=true]';
/** Dialogs looked at, at most, the last ones: a page opens one or two, and what was opened last is on top. */
const MOST = 8;

/** The page's modal dialogs: asked once for all marks. */
export const modals = (document: Document): readonly Element[] => [...document.querySelectorAll(MODAL)].slice(-MOST);

const topAt = (document: Document, { left, top, width, height }: Box): Element | null => document.elementFromPoint(left + width / 2, top + height / 2);

/** A sheet opened after the dialog that the anchor is in, and on top in its own place: what dims the rest need not be an element. */
function sheetAbove(sheet: Element, own: Element): boolean {
  if (own.contains(sheet) || (own.compareDocumentPosition(sheet) & Node.DOCUMENT_POSITION_FOLLOWING) === 0) return false;
  const box = sheet.getBoundingClientRect();
  const top = box.width > 0 && box.height > 0 ? topAt(sheet.ownerDocument, box) : null;
  return top !== null && sheet.contains(top);
}

/**
 * Something lying over the editor alone is not enough: placeholders and typeaheads do that, and a mark hidden by mistake is worse than one too many.
 * @param seen the part of the anchor that is in view.
 * @param ours our own host, which is above everything.
 * @param open what `modals` has found.
 */
export function covered(anchor: Element, unit: Element, seen: Box, ours: Element | undefined, open: readonly Element[]): boolean {
  const document = anchor.ownerDocument;
  const others = open.filter((dialog) => !dialog.contains(anchor));
  if (others.length === 0 || typeof document.elementFromPoint !== 'function') return false;
  const top = topAt(document, seen);
  if (top !== null && top !== ours) {
    if (others.some((dialog) => dialog.contains(top))) return true;
    if (!unit.contains(top) && !top.contains(unit)) return true;
  }
  const own = anchor.closest(MODAL);
  return own !== null && others.some((dialog) => sheetAbove(dialog, own));
}
