// What the shell hands the background: the rules of the package and the words of both languages.
import type { Language } from '../model/text.ts';
import type { StoredMessages } from '../storage/settings.ts';

/** The rules folder, as `virtual:whichhat-core` gives it. */
export interface Core {
  readonly rules: readonly unknown[];
  readonly lists: Readonly<Record<string, unknown>>;
  readonly weights?: unknown;
  readonly exampleOrganisation: unknown;
  /** Drafts to practise on, by language. */
  readonly practice?: unknown;
  /** Day the rules were last changed, `2026-11-22`, where the build could tell. */
  readonly rulesDate?: string | undefined;
}

export interface Given {
  readonly core: Core;
  readonly messages: Readonly<Record<Language, StoredMessages>>;
  /** The clock, so that tests can set it. */
  readonly now: () => Date;
  /** Chance, 0 up to 1, so that tests can set it. */
  readonly random: () => number;
}
