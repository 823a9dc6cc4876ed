// Which of the two languages a page of the extension is in. It must not know where the choice is kept.
import type { Language } from '../model/text.ts';

/** The person's choice, or Welsh where the browser is in Welsh. */
export function languageFor(choice: 'auto' | Language, uiLanguage: string): Language {
  if (choice !== 'auto') return choice;
  return uiLanguage.toLowerCase().startsWith('cy') ? 'cy' : 'en';
}
