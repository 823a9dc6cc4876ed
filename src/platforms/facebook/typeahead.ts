// Whether a list of suggestions is open under an editor: Enter then picks a name and posts nothing.
import { all } from '../page/target.ts';
import * as at from './selectors.ts';

const HIDDEN = '[hidden], [aria-hidden="true"], [inert], [style*="display: none"], [style*="display:none"]';
/** Lists that belong to something else on the page. */
const ELSEWHERE = '[role="banner"], [role="navigation"], [role="complementary"], [role="search"]';

function isOpen(list: Element | null): boolean {
  return list !== null && !list.closest(HIDDEN) && list.querySelector('[role="option"]') !== null;
}

export function typeaheadOpen(editor: HTMLElement): boolean {
  const document = editor.ownerDocument;
  const active = editor.getAttribute('aria-activedescendant');
  if (active && document.getElementById(active)?.closest(at.TYPEAHEAD)) return true;
  for (const name of ['aria-controls', 'aria-owns']) {
    const id = editor.getAttribute(name);
    if (id && isOpen(document.getElementById(id))) return true;
  }
  if (editor.getAttribute('aria-expanded') === 'true') return true;
  return all(document, at.TYPEAHEAD).some((list) => isOpen(list) && !list.closest(ELSEWHERE));
}
