// The phrases and lists of a policy that is being opened, with the organisation's places and names beside them.
import type { PackedList, Phrases, Policy, Skipped } from '../model/policy.ts';
import { sumOf } from './classifier/packed.ts';
import { once } from './once.ts';
import { readPhrase } from './text/phrase.ts';
import { type Book, PhraseBook } from './text/phrase-book.ts';

/** Every plain word of some lists, mutations left out. */
export function wordsOf(lists: readonly (PackedList | undefined)[], book: Book): ReadonlySet<string> {
  const phrases = lists.flatMap((list) => [...(list?.items ?? []), ...(list?.welsh ?? [])]);
  const symbols = phrases.flatMap((phrase) => (typeof phrase === 'string' ? readPhrase(phrase).flat(2) : (book?.().symbolsOf(phrase) ?? [])));
  return new Set(symbols.map((symbol) => symbol.replace('^', '')).filter((word) => /^[^{*]+$/.test(word)));
}

/** The phrases of a policy, read when they are first asked for; undefined where it has none of its own, or they are damaged. */
export function bookOf({ phrases }: Policy): Book {
  return phrases && sumOf(phrases.symbols + phrases.text) === phrases.sum ? once(() => new PhraseBook(phrases)) : undefined;
}

/** The policy's lists, with the organisation's places and names beside them. What cannot be read is left out and named. */
export function listsOf(policy: Policy, book: Book, asCompiled: boolean, skipped: Skipped[]): Map<string, PackedList> {
  const lists = new Map<string, PackedList>();
  for (const [name, { items, welsh = [] }] of Object.entries(policy.lists)) {
    // The two lists of names are words, not phrases: nothing in them needs reading.
    if (name === 'given-names' || name === 'not-names') lists.set(name, { items });
    else if (asCompiled) lists.set(name, { items, welsh });
    else lists.set(name, { items: readable(name, items, skipped, book), welsh: readable(name, welsh, skipped, book) });
  }
  const place = lists.get('place');
  lists.set('place', { ...place, items: [...(place?.items ?? []), ...readable('place', policy.own.places.map(literal), skipped)] });
  lists.set('our-names', { items: readable('our-names', [policy.organisation.name, ...policy.accounts.map((account) => account.name)].map(literal), skipped) });
  return lists;
}

function readable(name: string, items: Phrases, skipped: Skipped[], book?: Book): Phrases {
  return items.filter((item) => {
    try {
      check(item, book);
      return true;
    } catch (fault) {
      skipped.push({ rule: `list ${name}`, reason: `"${item}" ${fault instanceof Error ? fault.message : ''}`.trim() });
      return false;
    }
  });
}

/** Throws when a phrase cannot be read, or is the number of a list and there is no book. */
export function check(phrase: string | number, book: Book): void {
  if (!book || typeof phrase === 'string') readPhrase(phrase as string);
}

/** A name as it is written, with the signs of the phrase language taken out. */
function literal(name: string): string {
  return name.replace(/[(){}|*^@]/g, ' ').trim();
}
