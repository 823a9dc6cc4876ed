// Puts the words of the person's language where the content script can read them without asking.
import browser from 'webextension-polyfill';
import type { Language } from '../model/text.ts';
import { read, write } from '../storage/local.ts';
import { DEFAULT_SETTINGS, type Settings, type StoredMessages } from '../storage/settings.ts';
import type { Written } from '../storage/stored.ts';
import type { Given } from './given.ts';

/** Prefixes of the keys a page shows. The popup and the desk carry their own. */
const ON_PAGE = ['extension_', 'mark_', 'warning_', 'advice_', 'common_', 'error_'];

/** The person's choices; the defaults where none are kept or they cannot be read. */
export async function settingsNow(): Promise<Settings> {
  const kept = await read('settings');
  return kept.state === 'ok' ? kept.value : DEFAULT_SETTINGS;
}

/** The language to show: the person's choice, or Welsh where the browser is in Welsh. */
export function languageOf(settings: Settings): Language {
  if (settings.language !== 'auto') return settings.language;
  return browser.i18n.getUILanguage().toLowerCase().startsWith('cy') ? 'cy' : 'en';
}

/** Of all words those that a page may have to say: they are stored where content scripts read them. */
export function onPage(messages: StoredMessages): StoredMessages {
  return Object.fromEntries(Object.entries(messages).filter(([key]) => ON_PAGE.some((prefix) => key.startsWith(prefix))));
}

/** Stores the words of pages in the language in force. */
export async function storeStrings(given: Given): Promise<Written> {
  const language = languageOf(await settingsNow());
  return write({ strings: { language, messages: onPage(given.messages[language]) } });
}
