// What the first line has let pass: the right of one request, for these words as this identity, to leave without being judged again.
// Kept in the extension's own world, so that no page can make, read or use one.
import type { Finding } from '../model/finding.ts';
import { findingKey, type Sight } from './sight.ts';

/** Milliseconds a post may take from its press to its last request: long threads, X's undo period, an answer in between. */
const LIFE = 120_000;
/** Tickets kept at most: a thread has 25 posts, and a page may press its own buttons as often as it likes. */
const MOST = 100;

export interface Ticket {
  readonly text: string;
  readonly sight: Sight;
  /** Findings the person has said yes to, for this identity. */
  readonly answered: ReadonlySet<string>;
  readonly until: number;
}

export interface Tickets {
  /** @param answered findings the person has just been asked about, or was before. */
  grant(sight: Sight, answered: readonly Finding[], at: number): void;
  /** Is there one for just these words? */
  holds(text: string, at: number): boolean;
  /** Takes the ticket for these words, else the newest one there is: sites change words on the way. Each is good once. */
  take(text: string, at: number): { readonly ticket: Ticket; readonly exact: boolean } | undefined;
}

/** Words as both the editor and the request give them: sites differ in line breaks, spaces and invisible characters. */
export const words = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200B\u200E\u200F\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

export function tickets(): Tickets {
  let kept: Ticket[] = [];
  return {
    grant(sight, answered, at) {
      const keys = new Set(answered.map(findingKey));
      for (const text of sight.draft.posts ?? [sight.draft.text]) kept.push({ text: words(text), sight, answered: keys, until: at + LIFE });
      kept = kept.slice(-MOST);
    },
    holds: (text, at) => kept.some((ticket) => ticket.until >= at && ticket.text === words(text)),
    take(text, at) {
      kept = kept.filter(({ until }) => until >= at);
      const same = kept.find((ticket) => ticket.text === words(text));
      const ticket = same ?? kept.at(-1);
      if (ticket === undefined) return undefined;
      kept = kept.filter((other) => other !== ticket);
      return { ticket, exact: same !== undefined };
    },
  };
}
