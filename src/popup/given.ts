// What the shell hands the popup: words, clock and the browser's language.
import type { Messages } from '../i18n/translator.ts';
import type { Language } from '../model/text.ts';

export interface PopupGiven {
  readonly messages: Readonly<Record<Language, Messages>>;
  /** The clock, so that tests can set it. */
  readonly now: () => Date;
  /** The browser's language tag, for example `cy-GB`. */
  readonly uiLanguage: string;
}
