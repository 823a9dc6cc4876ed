// What the background is given in tests: the project's own rules and example, the real words, a fixed clock.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Given } from '../../src/background/given.ts';
import { loadCore } from '../../src/cli/core.ts';
import type { StoredMessages } from '../../src/storage/settings.ts';

const ROOT = join(import.meta.dirname, '../..');

export function messagesOf(language: 'en' | 'cy'): StoredMessages {
  return JSON.parse(readFileSync(join(ROOT, `extension/public/_locales/${language}/messages.json`), 'utf8')) as StoredMessages;
}

/** @param at the moment the clock shows, `2026-04-20T10:00:00Z` for a day in the pre-election period of the example */
export function givenAt(at: string): Given {
  return {
    core: { ...loadCore(join(ROOT, 'rules')), rulesDate: '2026-04-01' },
    messages: { en: messagesOf('en'), cy: messagesOf('cy') },
    now: () => new Date(at),
    random: () => 0.5,
  };
}
