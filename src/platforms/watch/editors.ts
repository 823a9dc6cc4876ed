// Notices editable elements as they appear and go, without a scan per mutation: a zero-effect CSS animation starts on each new match,
// and one listener hears it. Nothing is added to the site's nodes. Pages without a composer cost nothing.

interface EditorWatch {
  /** An editor is on the page. Returning false means "not yet": it is offered again when it gets focus or is shown anew. */
  readonly found: (editor: HTMLElement) => boolean;
  /** An editor that was taken is no longer in the document. */
  readonly gone: (editor: HTMLElement) => void;
}

/** `:where()` adds no weight, so a site's own animation on its editor wins; then focus is what tells. */
function sheetText(name: string, selectors: readonly string[]): string {
  return `@keyframes ${name} {} :where(${selectors.join(', ')}) { animation: ${name} 1ms }`;
}

/** Constructed where the browser lets an extension do it (Firefox's Xrays do not), else a `<style>` outside head and body. */
function install(root: Document, text: string, signal: AbortSignal): void {
  try {
    const view = root.defaultView;
    if (!view) throw new TypeError('a document without a window');
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    signal.addEventListener('abort', () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    });
  } catch {
    const style = root.createElement('style');
    style.textContent = text;
    const place = () => root.documentElement?.append(style);
    if (root.documentElement) place();
    else root.addEventListener('readystatechange', place, { once: true, signal });
    signal.addEventListener('abort', () => style.remove());
  }
}

/** Editors that appear together and are looked at in the same turn; the rest follow in the next ones, so that no turn gets long. */
const AT_ONCE = 4;
/** Editors followed at most; beyond that, only those that get the focus. */
const MOST = 30;

/** Watches until the signal is aborted. Editors already on the page are offered at once. */
export function watchEditors(root: Document, selectors: readonly string[], watch: EditorWatch, signal: AbortSignal): void {
  if (signal.aborted) return;
  const selector = selectors.join(', ');
  const name = `whichhat-${Math.random().toString(36).slice(2)}`;
  const living = new Set<HTMLElement>();

  // Only while there is something to lose: looks at the few living editors, never at the mutations.
  const View = root.defaultView?.MutationObserver ?? MutationObserver;
  const observer = new View(() => {
    for (const editor of living) {
      if (editor.isConnected) continue;
      living.delete(editor);
      watch.gone(editor);
    }
    if (living.size === 0) observer.disconnect();
  });

  const offer = (editor: HTMLElement) => {
    if (living.has(editor) || !watch.found(editor)) return;
    if (living.size === 0) observer.observe(root, { childList: true, subtree: true });
    living.add(editor);
  };

  const waiting: HTMLElement[] = [];
  let offered = 0;
  let turn: ReturnType<typeof setTimeout> | undefined;
  const next = () => {
    const now = waiting.splice(0, AT_ONCE);
    offered = now.length;
    turn = offered > 0 ? setTimeout(next, 0) : undefined;
    for (const editor of now) if (editor.isConnected) offer(editor);
  };

  const started = (event: Event) => {
    const target = event.composedPath()[0] as HTMLElement;
    if ((event as AnimationEvent).animationName !== name || living.size + waiting.length >= MOST) return;
    if (offered < AT_ONCE) offer(target);
    else waiting.push(target);
    offered += 1;
    turn ??= setTimeout(next, 0);
  };
  const focused = (event: Event) => {
    const target = event.composedPath()[0] as Node;
    const editor = target.nodeType === 1 ? (target as HTMLElement).closest<HTMLElement>(selector) : null;
    if (editor) offer(editor);
  };

  root.addEventListener('animationstart', started, { capture: true, signal });
  root.addEventListener('focusin', focused, { capture: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(turn);
    living.clear();
  });
  install(root, sheetText(name, selectors), signal);
  for (const editor of root.querySelectorAll<HTMLElement>(selector)) offer(editor);
}
