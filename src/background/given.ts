// What the shell hands the background: the rules of the package and the words of both languages.
import type { CoreSource } from '../model/core-source.ts';
import type { Language } from '../model/text.ts';
import type { StoredMessages } from '../storage/settings.ts';

export interface Given {
  readonly core: CoreSource;
  readonly messages: Readonly<Record<Language, StoredMessages>>;
  /** The clock, so that tests can set it. */
  readonly now: () => Date;
  /** Chance, 0 up to 1, so that tests can set it. */
  readonly random: () => number;
}
