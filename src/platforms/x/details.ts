// Words published with a post that its composer does not show: alt text and a video's title and description are written on a page of their
// own over the composer. They are remembered while that composer lives; only in this page's memory, never anywhere else.
import { all } from '../page/target.ts';
import * as at from './selectors.ts';

export interface Details {
  /** Hears every click and key before the site does: what stands in the fields now is what leaves with the post. */
  hear(document: Document): void;
  /** The words remembered for the composer in front; forgotten once no dialog is open. */
  words(document: Document): readonly string[];
}

export function details(): Details {
  let fields = new Map<string, string>();
  const isOver = ({ location }: Document): boolean => !/\/(?:compose|intent)\//.test(location.pathname);

  const read = (document: Document): void => {
    if (isOver(document)) fields = new Map();
    if (!at.DETAILS_ROUTE.test(document.location.pathname)) return;
    all(document, at.DETAILS).forEach((field, index) => {
      // By place: the fields of the page have no names that are known to last.
      fields.set(`${document.location.pathname} ${index}`, (field as HTMLInputElement).value.trim());
    });
  };

  return {
    hear: read,
    words(document) {
      read(document);
      return [...fields.values()].filter((words) => words !== '');
    },
  };
}
