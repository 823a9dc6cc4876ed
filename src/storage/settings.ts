// A person's own choices on this device, as plain types and defaults. No zod: the content script reads settings with this.
import type { Declared } from '../model/attempt.ts';
import type { Language } from '../model/text.ts';

export interface Settings {
  /** `auto` follows the browser's language. */
  readonly language: 'auto' | Language;
  /** On a person's own profile nothing rises above advice, so there is no third value. */
  readonly personalChecks: 'advice' | 'off';
  /** What the person has declared about themselves. Never leaves the device. */
  readonly declared: Declared;
  /** Host names on which the person has switched the checks off. */
  readonly off: readonly string[];
  /** Which notice of the comms team the person has folded away. */
  readonly noticeRead?: string;
}

export const DEFAULT_SETTINGS: Settings = { language: 'auto', personalChecks: 'advice', declared: {}, off: [] };

/** A message file in the browser's own format, already cut down to the keys a room needs. */
export type StoredMessages = Readonly<
  Record<string, { readonly message: string; readonly placeholders?: Readonly<Record<string, { readonly content: string }>> }>
>;

/** The words the content script shows, in the language chosen. */
export interface Strings {
  readonly language: Language;
  readonly messages: StoredMessages;
}
