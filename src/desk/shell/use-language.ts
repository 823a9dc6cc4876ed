// The language of the desk: the same choice as the popup's, kept by the background; the browser's own where there is none.
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../messaging/ask.ts';
import { askTwice } from '../../messaging/ask-twice.ts';
import type { Language } from '../../model/text.ts';

const ofBrowser = (tag: string): Language => (tag.toLowerCase().startsWith('cy') ? 'cy' : 'en');

export function useLanguage(uiLanguage: string): readonly [Language, (language: Language) => void] {
  const [language, setLanguage] = useState(() => ofBrowser(uiLanguage));
  useEffect(() => {
    void askTwice(() => ask('state')).then((answer) => {
      if (answer.ok && answer.value.settings.language !== 'auto') setLanguage(answer.value.settings.language);
    });
  }, []);
  const choose = (chosen: Language): void => {
    setLanguage(chosen);
    void ask('setSettings', { language: chosen });
  };
  return [language, choose];
}
