// The receipt in the popup: under the words it belongs to, in both languages, and only where there is one.
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it, vi } from 'vitest';
import { personSchema } from '../../src/model/person.ts';
import { PolicyCard } from '../../src/popup/roles/policy-card.tsx';
import { WordsContext, wordsIn } from '../../src/popup/words.ts';
import { messagesOf } from '../fakes/given.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakes/browser.ts')).fakeBrowser }));
vi.mock('../../src/storage/extension.ts', async () => ({ extension: (await import('../fakes/browser.ts')).fakeBrowser }));

const given = { messages: { en: messagesOf('en'), cy: messagesOf('cy') }, now: () => new Date('2026-05-20T10:00:00Z'), uiLanguage: 'en-GB' };
const person = personSchema.parse({ id: 'sam', name: 'Sam Carter' });
const policy = { title: 'Social Media Policy', version: '3', published: '2026-05-02', changes: [] };
const card = (language: 'en' | 'cy', receipt?: string): string =>
  renderToString(
    <WordsContext.Provider value={wordsIn(language, given)}>
      <PolicyCard
        policy={policy}
        person={person}
        me={{ person: 'sam', confirmed: [{ version: '3', on: '2026-05-20' }], ...(receipt === undefined ? {} : { receipt }) }}
        comms={{ name: 'Comms', email: 'comms@midshirefire.example' }}
        act={async () => true}
      />
    </WordsContext.Provider>,
  );

describe.each(['en', 'cy'] as const)('a confirmed policy in %s', (language) => {
  const about = messagesOf(language).popup_policy_receipt?.message ?? '';

  it('ends with the receipt, in the text and in the mail, and says what it is', () => {
    const html = card(language, '[whichhat-receipt:a.b.c]');
    expect(html).toContain(about);
    expect(html).toMatch(/Sam Carter\n\n\[whichhat-receipt:a\.b\.c\]/);
    expect(html).toContain(encodeURIComponent('Sam Carter\r\n\r\n[whichhat-receipt:a.b.c]'));
  });

  it('is the person’s words alone where there is no receipt', () => {
    const html = card(language);
    expect(html).toContain('Sam Carter');
    expect(html).not.toContain(about);
    expect(html).not.toContain('receipt:');
  });
});
