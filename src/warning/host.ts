// Our one element on the page: a host with an open shadow root beside the page's body, never inside the site's own nodes.
// When the page removes it, it comes back, up to a limit: a page that fights is not fought for ever.
import { STYLE } from './style.css.ts';

const TAG = 'whichhat-mark';
/** How often the host is put back before we say that nothing can be shown here. */
const PATIENCE = 20;

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** True once we have given up coming back. */
  readonly lost: boolean;
  /** Gives up at once: the page does worse than taking us away. */
  giveUp(): void;
  dispose(): void;
}

function dress(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Content scripts of some Firefox versions may not hand a sheet to a shadow root.
    const style = root.ownerDocument.createElement('style');
    style.textContent = STYLE;
    root.append(style);
  }
}

/** @param returned called each time the host has been put back, or is lost for good: what was in the top layer is no longer. */
export function host(document: Document, returned: () => void): Host {
  const element = document.createElement(TAG);
  const root = element.attachShadow({ mode: 'open' });
  dress(root);
  let left = PATIENCE;
  let lost = false;
  const observer = new MutationObserver(() => {
    // Between `document.open()` and what is written next there is no root to come back to.
    const home = document.documentElement as HTMLElement | null;
    if (home === null || element.parentNode === home) return;
    if (left === 0) {
      giveUp();
      return;
    }
    left -= 1;
    attach();
    returned();
  });
  const giveUp = (): void => {
    lost = true;
    observer.disconnect();
    returned();
  };
  const attach = (): void => {
    document.documentElement.append(element);
    // Only the lists of children of the document and of its root: head, body and us. Observing the same node twice is once.
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
  };
  attach();
  return {
    element,
    root,
    get lost() {
      return lost;
    },
    giveUp,
    dispose() {
      observer.disconnect();
      element.remove();
    },
  };
}
