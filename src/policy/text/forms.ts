// The forms in which a phrase is looked for beside the one it is written in: without apostrophes, and with Welsh mutations.
import type { Phrase, Sequence } from './phrase.ts';
import { mutated } from './welsh.ts';

/** Without the apostrophe these are other words, so `well` never stands for `we'll`. */
const otherWords = new Set(['well', 'were', 'ill', 'shell', 'wed', 'hell', 'id', 'shed', 'its', 'whore', 'cant', 'wont']);

/** The phrase with `dont` beside `don't`. */
export function withBareForms(phrase: Phrase): Phrase {
  if (!phrase.some((group) => group.some(hasApostrophe))) return phrase;
  return phrase.map((group) => group.flatMap((words) => (hasApostrophe(words) ? [words, ...bareForms(words)] : [words])));
}

function hasApostrophe(words: Sequence): boolean {
  return words.some((word) => word.includes("'"));
}

function bareForms(words: Sequence): readonly Sequence[] {
  const bare = words.map((word) => word.replaceAll("'", ''));
  return bare.some((word, at) => word !== words[at] && otherWords.has(word)) ? [] : [bare];
}

/** The phrases that together are this one with its first word in every mutated form, wherever it may begin. */
export function withMutations(phrase: Phrase): readonly Phrase[] {
  const [first, ...rest] = phrase;
  if (first === undefined) return [];
  const forms = first.filter((words) => words.length > 0).flatMap(mutated);
  const begun: Phrase = [forms, ...rest];
  return forms.length > 0 && forms.length >= first.length && first.every((words) => words.length > 0) ? [begun] : [begun, ...withMutations(rest)];
}
