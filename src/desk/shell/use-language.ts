// The language of the desk: the same choice as the popup's, kept by the background; the browser's own where there is none.
import { useEffect, useRef, useState } from 'preact/hooks';
import { languageFor } from '../../i18n/language.ts';
import { ask } from '../../messaging/ask.ts';
import { askTwice } from '../../messaging/ask-twice.ts';
import { hearChanges } from '../../messaging/changes.ts';
import { oneAtATime } from '../../messaging/one-at-a-time.ts';
import type { Language } from '../../model/text.ts';

/** Follows what is chosen elsewhere while the desk is open, until a language is chosen at this desk. */
export function useLanguage(uiLanguage: string): readonly [Language, (language: Language) => void] {
  const [language, setLanguage] = useState(() => languageFor('auto', uiLanguage));
  const chosenHere = useRef(false);
  useEffect(() => {
    const open = new AbortController();
    const follow = oneAtATime(async () => {
      const answer = await askTwice(() => ask('state'));
      if (answer.ok && !chosenHere.current) setLanguage(languageFor(answer.value.settings.language, uiLanguage));
    });
    hearChanges(open.signal, () => void follow(), 'settings');
    void follow();
    return () => open.abort();
  }, [uiLanguage]);
  const choose = (chosen: Language): void => {
    chosenHere.current = true;
    setLanguage(chosen);
    void ask('setSettings', { language: chosen });
  };
  return [language, choose];
}
