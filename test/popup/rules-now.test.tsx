// @vitest-environment jsdom
// How old the rules are, in words.
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import type { Language } from '../../src/model/text.ts';
import { RulesNow } from '../../src/popup/status/rules-now.tsx';
import { WordsContext, wordsIn } from '../../src/popup/words.ts';
import { messagesOf } from '../fakes/given.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakes/browser.ts')).fakeBrowser }));
vi.mock('../../src/storage/extension.ts', async () => ({ extension: (await import('../fakes/browser.ts')).fakeBrowser }));

const NOW = new Date('2026-04-20T10:00:00Z');
const given = { messages: { en: messagesOf('en'), cy: messagesOf('cy') }, now: () => NOW, uiLanguage: 'en' };

function said(date: string, language: Language): string | null {
  const rules = { policy: 'ok', count: 1, date, skipped: [] } as const;
  render(
    <WordsContext.Provider value={wordsIn(language, given)}>
      <RulesNow rules={rules} titles={{}} now={NOW} act={() => Promise.resolve(true)} />
    </WordsContext.Provider>,
    document.body,
  );
  return document.body.textContent;
}

it.each<[Language, string]>([
  ['en', 'NHS number: is not a rule; gone-since: has no examples'],
  ['cy', 'Rhif GIG: is not a rule; gone-since: has no examples'],
])('a rule left out is named by its title where it has one, in %s', (language, words) => {
  const skipped = [
    { rule: 'nhs-number', reason: 'is not a rule' },
    { rule: 'gone-since', reason: 'has no examples' },
  ];
  render(
    <WordsContext.Provider value={wordsIn(language, given)}>
      <RulesNow
        rules={{ policy: 'ok', count: 1, skipped }}
        titles={{ 'nhs-number': { en: 'NHS number', cy: 'Rhif GIG' } }}
        now={NOW}
        act={() => Promise.resolve(true)}
      />
    </WordsContext.Provider>,
    document.body,
  );
  expect([...document.querySelectorAll('li')].map((line) => line.textContent).join('; ')).toBe(words);
});

it.each<[string, Language, string]>([
  ['2026-04-20', 'en', '20 April 2026 (today)'],
  ['2026-04-20', 'cy', '20 Ebrill 2026 (heddiw)'],
  ['2026-04-19', 'en', '19 April 2026 (1 day ago)'],
  ['2026-04-19', 'cy', '19 Ebrill 2026 (1 diwrnod yn ôl)'],
  ['2026-04-18', 'en', '18 April 2026 (2 days ago)'],
  ['2026-04-18', 'cy', '18 Ebrill 2026 (2 diwrnod yn ôl)'],
])('rules changed on %s, in %s', (date, language, words) => expect(said(date, language)).toContain(words));
