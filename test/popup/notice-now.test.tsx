// @vitest-environment jsdom
// A notice of the comms team beside a hold on posting: both are there to be read, the hold first, in both languages, until the notice is folded away or over.
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startBackground } from '../../src/background/start.ts';
import { ask } from '../../src/messaging/ask.ts';
import type { State } from '../../src/messaging/protocol.ts';
import { mountPopup } from '../../src/popup/mount.tsx';
import { fakeBrowser } from '../fakes/browser.ts';
import { eventually } from '../fakes/eventually.ts';
import { givenAt, messagesOf } from '../fakes/given.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakes/browser.ts')).fakeBrowser }));
vi.mock('../../src/storage/extension.ts', async () => ({ extension: (await import('../fakes/browser.ts')).fakeBrowser }));

const NOW = '2026-04-20T10:00:00Z';
const HOLD = { id: 'flood', from: '2026-04-20T08:00:00Z', until: '2026-04-21T08:00:00Z', reason: { en: 'A major incident.', cy: 'Digwyddiad mawr.' } };
const NOTICE = {
  id: 'n',
  title: { en: 'Training day', cy: 'Diwrnod hyfforddi' },
  text: { en: 'Come on Friday.', cy: 'Dewch ddydd Gwener.' },
  until: '2026-04-24',
};
const send = fakeBrowser.runtime.sendMessage;
let root: HTMLElement;
let base: State;

beforeEach(async () => {
  fakeBrowser.reset();
  document.body.innerHTML = '<div id="popup"></div>';
  root = document.querySelector('#popup') ?? document.body;
  startBackground(givenAt(NOW));
  fakeBrowser.runtime.onInstalled.fire();
  await eventually(() => expect(Object.keys(fakeBrowser.held())).toContain('strings'));
  await ask('useExample');
  const answer = await ask('state');
  if (!answer.ok) throw new Error(answer.error.code);
  base = answer.value;
});
afterEach(async () => {
  fakeBrowser.runtime.sendMessage = send;
  await act(() => render(null, root));
});

/** The example as if it had come in a pack with this notice. What the person chooses is stored by the real background. */
async function open(language: 'en' | 'cy', notice: typeof NOTICE & { readonly from?: string }): Promise<void> {
  if (!('file' in base.organisation)) throw new Error('nothing is joined');
  const { file, since } = base.organisation;
  const organisation = { from: 'pack', file: { ...file, holds: [HOLD] }, since, pack: { organisation: 'midshire', rules: [], responses: [], notice } };
  await ask('setSettings', { language });
  fakeBrowser.runtime.sendMessage = async (message) => {
    const answer = await send(message);
    if ((message as { name: string }).name !== 'state') return answer;
    const { value } = answer as { value: State };
    return { ok: true, value: { ...value, organisation } };
  };
  mountPopup(root, { messages: { en: messagesOf('en'), cy: messagesOf('cy') }, now: () => new Date(NOW), uiLanguage: 'en-GB' });
  await eventually(() => expect(root.querySelector('.hold')).not.toBeNull());
}
const notice = (): HTMLDetailsElement | null => root.querySelector('details.notice');

it.each([
  ['en', 'A major incident.', 'Notice from Midshire Fire and Rescue Service: Training day', 'Come on Friday.'],
  ['cy', 'Digwyddiad mawr.', 'Hysbysiad gan Midshire Fire and Rescue Service: Diwrnod hyfforddi', 'Dewch ddydd Gwener.'],
] as const)('both in %s, the hold first', async (language, hold, title, text) => {
  await open(language, NOTICE);
  const [first, second] = [root.querySelector('.hold'), notice()];
  expect(first?.textContent).toContain(hold);
  expect(second?.open).toBe(true);
  expect(second?.querySelector('summary')?.textContent).toBe(title);
  expect(second?.textContent).toContain(text);
  expect(Boolean(first && second && first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING)).toBe(true);
  expect((await axe.run(root, { rules: { region: { enabled: false } } })).violations).toEqual([]);
});

it('folded away it stays folded, and another notice is open again', async () => {
  await open('en', NOTICE);
  const shown = notice();
  if (shown === null) throw new Error('no notice');
  shown.open = false;
  shown.dispatchEvent(new Event('toggle'));
  await eventually(() => expect(fakeBrowser.held().settings).toMatchObject({ noticeRead: 'midshire n' }));
  await act(() => render(null, root));
  fakeBrowser.runtime.sendMessage = send;
  await open('en', NOTICE);
  expect(notice()?.open).toBe(false);
  await act(() => render(null, root));
  fakeBrowser.runtime.sendMessage = send;
  await open('en', { ...NOTICE, id: 'n-2' });
  expect(notice()?.open).toBe(true);
});

it.each([
  ['over', { ...NOTICE, until: '2026-04-19' }],
  ['not begun', { ...NOTICE, from: '2026-04-21' }],
])('a notice that is %s is not shown', async (_, one) => {
  await open('en', one);
  expect(notice()).toBeNull();
});
