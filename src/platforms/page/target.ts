// Where an event really happened, and small questions about nodes. Knows no site.
// No `instanceof`: nodes can come from another realm (a frame, Firefox's Xrays, a test's document).

/** Narrows anything a DOM event can point at to an element. A text node gives its parent. */
function elementOf(thing: unknown): HTMLElement | undefined {
  if (typeof thing !== 'object' || thing === null) return undefined;
  const node = thing as Node;
  if (node.nodeType === 1) return node as HTMLElement;
  if (node.nodeType === 3) return node.parentElement ?? undefined;
  return undefined;
}

/** The innermost element of an event, also across open shadow roots. */
export function targetOf(event: Event): HTMLElement | undefined {
  return elementOf(event.composedPath()[0] ?? event.target);
}

/** True when `later` comes after `earlier` in document order and is not inside it. */
export function follows(earlier: Node, later: Node): boolean {
  return (earlier.compareDocumentPosition(later) & 4) !== 0 && (earlier.compareDocumentPosition(later) & 16) === 0;
}

/** An element and its ancestors, nearest first, at most `limit` of them. */
export function* ancestors(element: Element, limit: number): Generator<HTMLElement> {
  let current: HTMLElement | null = elementOf(element) ?? null;
  for (let step = 0; current && step < limit; step += 1) {
    yield current;
    current = current.parentElement;
  }
}

/** `querySelectorAll` as a typed array. */
export function all(root: ParentNode, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)];
}

/** As `all`, but only the first `most` that satisfy: a page may hold thousands, and nobody needs more than that many looked at. */
export function some(root: ParentNode, selector: string, most: number, satisfies: (element: HTMLElement) => boolean): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const element of root.querySelectorAll<HTMLElement>(selector)) {
    if (found.length >= most) break;
    if (satisfies(element)) found.push(element);
  }
  return found;
}
