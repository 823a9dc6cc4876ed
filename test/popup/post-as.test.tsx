// @vitest-environment jsdom
// The voices a draft is checked for stand by name in each group, in the alphabet of the language.
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import type { Account } from '../../src/model/account.ts';
import { PostAs } from '../../src/popup/draft/post-as.tsx';
import { WordsContext, wordsIn } from '../../src/popup/words.ts';
import { messagesOf } from '../fakes/given.ts';

const root = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, root));
const account = (name: string): Account => ({ id: name.toLowerCase(), platform: 'x', kind: 'corporate', state: 'active', name });
const speakers = { mine: [account('Station 10'), account('Chwilog'), account('Cwm'), account('Station 2')], others: [account('Zeta'), account('Âlder')] };

test.each([
  ['en', ['Chwilog', 'Cwm', 'Station 2', 'Station 10']],
  ['cy', ['Cwm', 'Chwilog', 'Station 2', 'Station 10']],
] as const)('in %s', (language, mine) => {
  const given = { messages: { en: messagesOf('en'), cy: messagesOf('cy') }, now: () => new Date('2026-12-20T10:00:00Z'), uiLanguage: 'en-GB' };
  render(
    <WordsContext.Provider value={wordsIn(language, given)}>
      <PostAs speakers={speakers} organisation="Midshire" value="personal" choose={() => undefined} />
    </WordsContext.Provider>,
    root,
  );
  const groups = [...root.querySelectorAll('optgroup')].map((group) => [...group.querySelectorAll('option')].map(({ textContent }) => textContent));
  expect(groups).toEqual([mine.map((name) => `${name} (X)`), ['Âlder (X)', 'Zeta (X)']]);
});
