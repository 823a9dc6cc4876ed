// The forms in which words of a phrase are looked for beside the one they are written in: without apostrophes, and with Welsh mutations.
import type { Sequence } from './phrase.ts';
import { mutated } from './welsh.ts';

/** Without the apostrophe these are other words, so `well` never stands for `we'll`. */
const otherWords = new Set(['well', 'were', 'ill', 'shell', 'wed', 'hell', 'id', 'shed', 'its', 'whore', 'cant', 'wont']);

/** Every form of a few words; mutated only where they are Welsh and begin their phrase. */
export function formsOf(words: Sequence, mutates: boolean): readonly Sequence[] {
  const forms = mutates ? mutated(words) : [words];
  return words.some((word) => word.includes("'")) ? forms.flatMap((form) => [form, ...withoutApostrophes(form)]) : forms;
}

function withoutApostrophes(words: Sequence): readonly Sequence[] {
  const bare = words.map((word) => word.replaceAll("'", ''));
  return bare.some((word, at) => word !== words[at] && otherWords.has(word)) ? [] : [bare];
}
