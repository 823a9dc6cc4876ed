// The order in which a reader looks names up: on the screen and in every spreadsheet the same.
import type { Language } from '../model/text.ts';

export type Compare = (one: string, other: string) => number;

/** Numbers count as numbers, case and accents make no difference, and Welsh has its own alphabet: Cwm before Chwilog. */
const COLLATIONS: Readonly<Record<Language, Compare>> = { en: collation('en-GB'), cy: collation('cy') };

function collation(locale: string): Compare {
  return new Intl.Collator(locale, { numeric: true, sensitivity: 'base' }).compare;
}

export const comparing = (language: Language): Compare => COLLATIONS[language];

/** In the order of their names; those of one name stay as they stood. */
export function byName<T extends { readonly name: string }>(items: readonly T[], compare: Compare): T[] {
  return items.toSorted((one, other) => compare(one.name, other.name));
}
