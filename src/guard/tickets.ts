// What the first line has let pass: the right of one request, for these words as this identity, to leave without being judged again.
// Kept in the extension's own world, so that no page can make, read or use one.
import type { Finding } from '../model/finding.ts';
import { lapsing } from './lapsing.ts';
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
}

export interface Tickets {
  /** @param answered findings the person has just been asked about, or was before. */
  grant(sight: Sight, answered: readonly Finding[]): void;
  /** Is there one for just these words? */
  holds(text: string): boolean;
  /** Takes the ticket for these words, else the newest one there is: sites change words on the way. Each is good once. */
  take(text: string): { readonly ticket: Ticket; readonly exact: boolean } | undefined;
}

/** Words as both the editor and the request give them: sites differ in line breaks, spaces and invisible characters. */
export const words = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200B\u200E\u200F\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** @param now milliseconds since any fixed moment */
export function tickets(now: () => number): Tickets {
  const kept = lapsing<Ticket>(LIFE, MOST, now);
  const find = (text: string) => kept.all().find((ticket) => ticket.text === words(text));
  return {
    grant(sight, answered) {
      const keys = new Set(answered.map(findingKey));
      for (const text of sight.draft.posts ?? [sight.draft.text]) kept.add({ text: words(text), sight, answered: keys });
    },
    holds: (text) => find(text) !== undefined,
    take(text) {
      const same = find(text);
      const ticket = same ?? kept.all().at(-1);
      if (ticket === undefined) return undefined;
      kept.remove(ticket);
      return { ticket, exact: same !== undefined };
    },
  };
}
