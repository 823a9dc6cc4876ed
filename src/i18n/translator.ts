// Turns a key and its values into a sentence, from a message file in the browser's own format.
// It must not know the browser: which language is shown is for others to choose.
import type { Language } from '../model/text.ts';

export interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** A parsed `_locales/<language>/messages.json`, or the part of one that a room needs. */
export type Messages = Readonly<Record<string, Message>>;

export type Values = Readonly<Record<string, string | number>>;

export interface T {
  /** The sentence of `key` with `$NAME$` replaced by `values.name`; the key itself where there is no such sentence, so that nothing throws on a page. */
  (key: string, values?: Values): string;
  readonly language: Language;
}

/** Words by key, in one language. A key that is not there comes back as itself, a value that was not given stays visible: nothing throws. */
export function translator(messages: Messages, language: Language): T {
  const t = (key: string, values: Values = {}): string => {
    const entry = Object.hasOwn(messages, key) ? messages[key] : undefined;
    if (entry === undefined) return key;
    return entry.message.replace(/\$(\w*)\$/g, (whole, name: string) => {
      if (name === '') return '$';
      const value = values[name.toLowerCase()];
      return value === undefined ? whole : String(value);
    });
  };
  return Object.assign(t, { language });
}
