// Whether a list of suggestions is open for an editor: Enter then picks a name and posts nothing. Facebook's own markup for it is not known
// (2026-11) and pages have other lists, so a list must belong to the editor. In doubt it does not, and the Enter is taken for an attempt.
import { all, targetOf } from '../page/target.ts';
import { beforeCaret, mentionIn, suggests } from './mention.ts';
import * as at from './selectors.ts';

const HIDDEN = '[hidden], [aria-hidden="true"], [inert], [style*="display: none"], [style*="display:none"]';
/** Lists that belong to something else on the page. */
const ELSEWHERE = '[role="banner"], [role="navigation"], [role="complementary"], [role="search"]';
/** The page's own content; what lies in none of these is a layer above it. */
const CONTENT = `${at.DIALOG}, ${at.ARTICLE}, [role="feed"], [role="main"]`;

export interface Typeahead {
  /** Hears every click and key before the site does, so that lists already open are known when the person begins to write. */
  hear(event: Event): void;
  isOpen(editor: HTMLElement): boolean;
}

/** Asks the style, but only of lists that have options: attributes first. */
function isShown(list: Element | null | undefined): list is Element {
  if (!list || list.closest(HIDDEN) || list.querySelector('[role="option"]') === null) return false;
  return typeof list.checkVisibility !== 'function' || list.checkVisibility({ visibilityProperty: true });
}

const shownLists = (document: Document): Element[] => all(document, at.TYPEAHEAD).filter((list) => !list.closest(ELSEWHERE) && isShown(list));
const optionsOf = (list: Element): string[] => all(list, '[role="option"]').map((option) => option.textContent.trim());

/** The site says so itself. */
function isTied(editor: HTMLElement): boolean {
  const byId = (name: string) => (editor.getAttribute(name) ?? '').split(/\s+/).map((id) => (id === '' ? null : editor.ownerDocument.getElementById(id)));
  if (byId('aria-activedescendant').some((option) => isShown(option?.closest(at.TYPEAHEAD)))) return true;
  return editor.getAttribute('aria-expanded') === 'true' || ['aria-controls', 'aria-owns'].some((name) => byId(name).some(isShown));
}

interface Known {
  readonly editor: HTMLElement;
  readonly lists: WeakSet<Element>;
  /** The same lists by what they offer, since the page may draw them anew meanwhile. */
  readonly offers: ReadonlySet<string>;
}

function knownWith(editor: HTMLElement): Known {
  const lists = shownLists(editor.ownerDocument);
  return { editor, lists: new WeakSet(lists), offers: new Set(lists.map((list) => optionsOf(list).join('\n'))) };
}

/** Keeps the lists that were open when the person came to an editor, until a click or key lands elsewhere. */
export function typeahead(): Typeahead {
  let known: Known | undefined;

  const isFor = (list: Element, editor: HTMLElement): boolean => {
    const before = known?.editor === editor ? known : undefined;
    if (before && (before.lists.has(list) || before.offers.has(optionsOf(list).join('\n')))) return false;
    if (editor.closest('form')?.contains(list)) return true;
    const mention = mentionIn(beforeCaret(editor));
    if (!mention || (!before && !mention.asked)) return false;
    if (optionsOf(list).some((option) => suggests(option, mention.wanted))) return true;
    return before !== undefined && (mention.asked || list.closest(CONTENT) === null);
  };

  return {
    hear(event) {
      if (event.type !== 'click' && event.type !== 'keydown') return;
      const target = targetOf(event);
      if (known && target && known.editor.contains(target)) return;
      const editor = target?.closest<HTMLElement>(at.EDITORS);
      // With an Enter for its first key nothing can be said of when a list opened: the words were dictated or pasted.
      known = editor && (event as KeyboardEvent).key !== 'Enter' ? knownWith(editor) : undefined;
    },
    isOpen: (editor) => isTied(editor) || shownLists(editor.ownerDocument).some((list) => isFor(list, editor)),
  };
}
