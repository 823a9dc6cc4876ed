// The words of the person's language, for every part of the popup.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { longDay } from '../i18n/dates.ts';
import { type T, translator } from '../i18n/translator.ts';
import type { State } from '../messaging/protocol.ts';
import type { Day } from '../model/election.ts';
import type { Bilingual, Language } from '../model/text.ts';
import type { PopupGiven } from './given.ts';

export interface Words {
  readonly t: T;
  readonly language: Language;
  /** The side of a bilingual text that the person reads. */
  readonly say: (text: Bilingual) => string;
  readonly day: (day: Day) => string;
}

/** A rule by its title, by its id only where no title is known. */
export const ruleTitle = ({ say }: Pick<Words, 'say'>, titles: State['titles'], rule: string): string => {
  const title = titles[rule];
  return title ? say(title) : rule;
};

/** A key that Welsh does not have yet is said in English, never as a key. */
export function wordsIn(language: Language, { messages }: PopupGiven): Words {
  return {
    t: translator(language === 'en' ? messages.en : { ...messages.en, ...messages.cy }, language),
    language,
    say: (text) => text[language],
    day: (day) => longDay(day, language),
  };
}

const NO_WORDS: Words = { t: translator({}, 'en'), language: 'en', say: (text) => text.en, day: (day) => day };
export const WordsContext = createContext<Words>(NO_WORDS);

export function useWords(): Words {
  return useContext(WordsContext);
}
