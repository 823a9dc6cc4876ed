// The composers that are followed, by their editors. In a thread several editors share one composer.
import type { Watched } from './watched.ts';

/** Composers followed at most: a page with more of them than anybody writes in is not followed with all, only at each press. */
const MOST = 40;

export type Followed = Map<HTMLElement, Watched>;

/** The composer this element belongs to. */
export const itemOf = (followed: Followed, element: Element): Watched | undefined =>
  [...followed].find(([editor, { composer }]) => composer.editor.contains(element) || editor.contains(element))?.[1];

/** Makes room for one more, where there is none by giving up the oldest that nobody writes in; false when the new one is not written in either. */
export function makeRoom(followed: Followed, editor: HTMLElement): boolean {
  if (followed.size < MOST) return true;
  const { activeElement } = editor.ownerDocument;
  const oldest = [...followed.keys()].find((other) => !other.contains(activeElement));
  return editor.contains(activeElement) && oldest !== undefined && followed.delete(oldest);
}
