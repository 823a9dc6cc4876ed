// @vitest-environment jsdom
// The language of an open desk: it follows what is chosen in the popup, until one is chosen at the desk itself.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startBackground } from '../../src/background/start.ts';
import { App } from '../../src/desk/app.tsx';
import type { Places } from '../../src/desk/file/places.ts';
import type { DeskGiven } from '../../src/desk/given.ts';
import { wordsIn } from '../../src/desk/words.ts';
import { ask } from '../../src/messaging/ask.ts';
import type { Language } from '../../src/model/text.ts';
import { fakeBrowser } from '../fakes/browser.ts';
import { eventually } from '../fakes/eventually.ts';
import { givenAt, messagesOf } from '../fakes/given.ts';
import { shelves } from '../fakes/shelves.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakes/browser.ts')).fakeBrowser }));
vi.mock('../../src/storage/extension.ts', async () => ({ extension: (await import('../fakes/browser.ts')).fakeBrowser }));

const NOW = '2026-11-27T10:00:00Z';
const MESSAGES = { en: messagesOf('en'), cy: messagesOf('cy') };
const root = document.createElement('div');
document.body.append(root);

beforeEach(async () => {
  fakeBrowser.reset();
  startBackground(givenAt(NOW));
  fakeBrowser.runtime.onInstalled.fire();
  await eventually(() => expect(Object.keys(fakeBrowser.held())).toContain('strings'));
});
afterEach(() => act(() => render(null, root)));

async function opens(uiLanguage: string): Promise<void> {
  const given = {
    messages: MESSAGES,
    now: () => new Date(NOW),
    uiLanguage,
    device: shelves(),
    places: { inPlace: false } as unknown as Places,
    seat: { watch: () => () => undefined },
  } as unknown as DeskGiven;
  await act(() => render(<App given={given} />, root));
}
const chosen = async (language: 'auto' | Language): Promise<void> => {
  expect(await ask('setSettings', { language })).toMatchObject({ ok: true });
};
const speaks = (language: Language): Promise<unknown> =>
  eventually(() => {
    expect(document.documentElement.lang).toBe(language);
    expect(root.querySelector('h2')?.textContent).toBe(wordsIn(language, MESSAGES).t('desk_welcome_title'));
  });

test('opens in the language that was chosen, and follows each other choice', async () => {
  await chosen('cy');
  await opens('en-GB');
  await speaks('cy');
  await chosen('en');
  await speaks('en');
  await chosen('cy');
  await speaks('cy');
});

test('the choice taken back leaves the language of the browser', async () => {
  await opens('cy-GB');
  await speaks('cy');
  await chosen('en');
  await speaks('en');
  await chosen('auto');
  await speaks('cy');
});

test('what was chosen at the desk stays, and is the choice of everything else from then on', async () => {
  await opens('en-GB');
  await speaks('en');
  await act(() => root.querySelector<HTMLButtonElement>('header button[lang="cy"]')?.click());
  await speaks('cy');
  await eventually(async () => expect(await ask('state')).toMatchObject({ value: { settings: { language: 'cy' } } }));
  await chosen('en');
  // The next question is answered after what the desk heard of the choice.
  await ask('state');
  await speaks('cy');
});
