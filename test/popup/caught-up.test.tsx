// @vitest-environment jsdom
// A popup that was opened too early, or while something else changes what is kept, ends in what is true; also when the background is stopped in the middle of an answer.
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startBackground } from '../../src/background/start.ts';
import { ask } from '../../src/messaging/ask.ts';
import { mountPopup } from '../../src/popup/mount.tsx';
import { fakeBrowser } from '../fakes/browser.ts';
import { eventually } from '../fakes/eventually.ts';
import { givenAt, messagesOf } from '../fakes/given.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakes/browser.ts')).fakeBrowser }));
vi.mock('../../src/storage/extension.ts', async () => ({ extension: (await import('../fakes/browser.ts')).fakeBrowser }));

const NOW = '2026-04-20T10:00:00Z';
const DRAFT = 'Vote Labour on Thursday for a council that listens';
const send = fakeBrowser.runtime.sendMessage;
let root: HTMLElement;

const words = (): string => (root.textContent ?? '').replace(/\s+/g, ' ');
const open = (hash: string): void => {
  location.hash = hash;
  mountPopup(root, { messages: { en: messagesOf('en'), cy: messagesOf('cy') }, now: () => new Date(NOW), uiLanguage: 'en-GB' });
};
const write = async (text: string): Promise<void> => {
  await eventually(() => expect(root.querySelector('#draft')).not.toBeNull());
  const draft = root.querySelector<HTMLTextAreaElement>('#draft');
  if (!draft) throw new Error('no draft');
  draft.value = text;
  draft.dispatchEvent(new Event('input', { bubbles: true }));
};
/** The browser stops the background in the middle of its next answers to these questions. */
const stopDuring = (...names: string[]): void => {
  fakeBrowser.runtime.sendMessage = async (message) => {
    const at = names.indexOf((message as { name: string }).name);
    if (at < 0) return send(message);
    names.splice(at, 1);
    throw new Error('The message port closed before a response was received.');
  };
};

beforeEach(async () => {
  fakeBrowser.reset();
  document.body.innerHTML = '<div id="popup"></div>';
  root = document.querySelector('#popup') ?? document.body;
  startBackground(givenAt(NOW));
  fakeBrowser.runtime.onInstalled.fire();
  await eventually(() => expect(Object.keys(fakeBrowser.held())).toContain('strings'));
});

afterEach(() => {
  fakeBrowser.runtime.sendMessage = send;
  render(null, root);
});

describe('a popup that is already open', () => {
  it('judges its draft once the rules are stored', async () => {
    await ask('useExample');
    await fakeBrowser.storage.local.remove('policy');
    open('#draft');
    await write(DRAFT);
    await eventually(() => expect(words()).toMatch(/The rules cannot be read/));
    expect(root.querySelectorAll('mark')).toHaveLength(0);
    await ask('rebuild');
    await eventually(() => expect(root.querySelectorAll('mark')).toHaveLength(1));
    expect(words()).not.toMatch(/The rules cannot be read/);
  });

  it('shows the organisation that was joined elsewhere, and its language', async () => {
    open('');
    await eventually(() => expect(root.querySelector('#first-run')).not.toBeNull());
    await ask('useExample');
    await eventually(() => expect(words()).toMatch(/Roles of Sam Carter/));
    await ask('setSettings', { language: 'cy' });
    await eventually(() => expect(document.documentElement.lang).toBe('cy'));
  });

  it('asks no more once it is closed', async () => {
    open('');
    await eventually(() => expect(root.querySelector('#first-run')).not.toBeNull());
    const listening = fakeBrowser.storage.onChanged.listeners.size;
    render(null, root);
    await eventually(() => expect(fakeBrowser.storage.onChanged.listeners.size).toBe(listening - 1));
  });

  it('asks a bounded number of times, whatever changes', async () => {
    open('');
    await eventually(() => expect(root.querySelector('#first-run')).not.toBeNull());
    let asked = 0;
    let answer = (): void => undefined;
    fakeBrowser.runtime.sendMessage = async (message) => {
      if ((message as { name: string }).name !== 'state') return send(message);
      asked += 1;
      await new Promise<void>((resume) => {
        answer = resume;
      });
      return send(message);
    };
    for (let n = 0; n < 50; n += 1)
      await fakeBrowser.storage.local.set({ settings: { language: n % 2 ? 'en' : 'cy', personalChecks: 'advice', declared: {}, off: [] } });
    expect(asked).toBe(1);
    answer();
    await eventually(() => expect(asked).toBe(2));
    answer();
    await eventually(() => expect(document.documentElement.lang).toBe('en'));
    expect(asked).toBe(2);
  });
});

describe('a background stopped in the middle of an answer', () => {
  it('is asked once more what is true, and for the rules', async () => {
    await ask('useExample');
    stopDuring('state', 'policy');
    open('#draft');
    await write(DRAFT);
    await eventually(() => expect(root.querySelectorAll('mark')).toHaveLength(1));
  });

  it('is said to be out of reach when it never answers, until something changes', async () => {
    stopDuring('state', 'state');
    open('');
    await eventually(() => expect(root.querySelector('[role=alert].failure, .failure')).not.toBeNull());
    await ask('useExample');
    await eventually(() => expect(words()).toMatch(/Roles of Sam Carter/));
    expect(root.querySelector('.failure')).toBeNull();
  });
});
