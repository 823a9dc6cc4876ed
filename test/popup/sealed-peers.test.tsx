// Somebody who joined by code has only their own entry: it names the others who run the same accounts, and My roles shows them.
import { renderToString } from 'preact-render-to-string';
import { expect, it, vi } from 'vitest';
import { accountSchema } from '../../src/model/account.ts';
import { organisationFileSchema } from '../../src/model/organisation.ts';
import { personSchema } from '../../src/model/person.ts';
import { newSecret, openSealed, sealAll } from '../../src/packs/index.ts';
import { Roles } from '../../src/popup/roles/roles.tsx';
import { WordsContext, wordsIn } from '../../src/popup/words.ts';
import { messagesOf } from '../fakes/given.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakes/browser.ts')).fakeBrowser }));
vi.mock('../../src/storage/extension.ts', async () => ({ extension: (await import('../fakes/browser.ts')).fakeBrowser }));

const now = new Date('2026-05-20T10:00:00Z');
const given = { messages: { en: messagesOf('en'), cy: messagesOf('cy') }, now: () => now, uiLanguage: 'en-GB' };
const accounts = ['kelling', 'millford'].map((id) => accountSchema.parse({ id, platform: 'x', kind: 'corporate', name: id }));
const people = [
  { id: 'sam', name: 'Sam Carter', roles: [{ account: 'kelling', role: 'delegate' }] },
  { id: 'dee', name: 'Dee Holt', roles: [{ account: 'kelling', role: 'Admin' }] },
  { id: 'ruth', name: 'Ruth Ansell', roles: [{ account: 'millford', role: 'Admin' }] },
].map((person) => personSchema.parse(person));

it.each(['en', 'cy'] as const)('names whoever runs my account too, and nobody of another account, in %s', async (language) => {
  const secret = newSecret();
  const own = await openSealed({ organisation: 'midshire-fire', ...(await sealAll({ accounts, people }, 'midshire-fire', { sam: secret })) }, secret);
  const file = organisationFileSchema.parse({ organisation: { id: 'midshire-fire', name: 'Midshire', nation: 'england' }, accounts, people: [own?.person] });
  const html = renderToString(
    <WordsContext.Provider value={wordsIn(language, given)}>
      <Roles file={file} me={{ person: 'sam', confirmed: [] }} page={undefined} now={now} act={async () => true} peers={own?.peers} />
    </WordsContext.Provider>,
  );
  expect(html).toContain(given.messages[language].popup_peers?.message);
  expect(html).toContain('Dee Holt');
  expect(html).not.toContain('Ruth Ansell');
});
