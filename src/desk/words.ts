// The words of the person's language, for every part of the desk.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { counted } from '../i18n/counted.ts';
import { briefDay, longDay, shortDay } from '../i18n/dates.ts';
import { type Messages, type T, translator, type Values } from '../i18n/translator.ts';
import type { Day } from '../model/election.ts';
import type { Bilingual, Language } from '../model/text.ts';
import { type Compare, comparing } from '../register/by-name.ts';

export interface Words {
  readonly t: T;
  readonly language: Language;
  /** One form for exactly 1, another for the rest. */
  readonly n: (key: string, count: number, values?: Values) => string;
  /** The side of a bilingual text that the person reads. */
  readonly say: (text: Bilingual) => string;
  readonly day: (day: Day) => string;
  readonly shortDay: (day: Day) => string;
  /** For columns. */
  readonly briefDay: (day: Day) => string;
  /** The order of names in their language. */
  readonly compare: Compare;
}

/** A key that Welsh does not have yet is said in English, never as a key. */
export function wordsIn(language: Language, messages: Readonly<Record<Language, Messages>>): Words {
  const t = translator(language === 'en' ? messages.en : { ...messages.en, ...messages.cy }, language);
  return {
    t,
    language,
    n: (key, count, values) => counted(t, key, count, values),
    say: (text) => text[language],
    day: (day) => longDay(day, language),
    shortDay: (day) => shortDay(day, language),
    briefDay: (day) => briefDay(day, language),
    compare: comparing(language),
  };
}

export const WordsContext = createContext<Words>(wordsIn('en', { en: {}, cy: {} }));

export function useWords(): Words {
  return useContext(WordsContext);
}
