// The context menu and the shortcut: what was selected reaches the popup once, in memory, and is then forgotten.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startBackground } from '../../src/background/start.ts';
import { ask } from '../../src/messaging/ask.ts';
import { fakeBrowser } from '../fakes/browser.ts';
import { eventually } from '../fakes/eventually.ts';
import { givenAt } from '../fakes/given.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakes/browser.ts')).fakeBrowser }));
vi.mock('../../src/storage/extension.ts', async () => ({ extension: (await import('../fakes/browser.ts')).fakeBrowser }));

const SELECTED = 'Please call the complainant back on 07700 900123';
const handedOver = async () => {
  const answer = await ask('handedOver');
  if (!answer.ok) throw new Error(answer.error.detail);
  return answer.value;
};

beforeEach(async () => {
  fakeBrowser.reset();
  startBackground(givenAt('2026-04-20T10:00:00Z'));
  await ask('handedOver');
  fakeBrowser.runtime.onInstalled.fire();
  await eventually(() => expect(fakeBrowser.menuEntries()).toHaveLength(2));
  await eventually(() => expect(Object.keys(fakeBrowser.held())).toContain('strings'));
});

describe('the entry in the context menu', () => {
  it('stands on selected words only, in the person’s language', async () => {
    expect(fakeBrowser.menuEntries()[0]).toEqual({ id: 'check-draft', title: 'Check this text with WhichHat', contexts: ['selection'] });
    await ask('setSettings', { language: 'cy' });
    expect(fakeBrowser.menuEntries()[0]?.title).toBe("Gwirio'r testun hwn gyda WhichHat");
  });

  it('opens the popup and hands the words over once, keeping nothing of them', async () => {
    const before = JSON.stringify(fakeBrowser.held());
    fakeBrowser.contextMenus.onClicked.fire({ menuItemId: 'check-draft', selectionText: SELECTED });
    expect(fakeBrowser.opened()).toEqual(['popup']);
    expect(await handedOver()).toEqual({ text: SELECTED });
    expect(await handedOver()).toEqual({});
    expect(JSON.stringify(fakeBrowser.held())).toBe(before);
  });

  it('opens a tab where the browser cannot open the popup', async () => {
    fakeBrowser.refusePopups();
    fakeBrowser.contextMenus.onClicked.fire({ menuItemId: 'check-draft', selectionText: SELECTED });
    await eventually(() => expect(fakeBrowser.opened()).toEqual(['chrome-extension://fakeextensionid/extension/popup.html#draft']));
  });

  it('heeds no other entry', async () => {
    fakeBrowser.contextMenus.onClicked.fire({ menuItemId: 'another', selectionText: SELECTED });
    expect(fakeBrowser.opened()).toEqual([]);
    expect(await handedOver()).toEqual({});
  });

  it('tells the words to the extension’s own pages only', async () => {
    fakeBrowser.contextMenus.onClicked.fire({ menuItemId: 'check-draft', selectionText: SELECTED });
    fakeBrowser.sendAs({ id: 'fakeextensionid', url: 'https://www.facebook.com/', tab: { id: 7 } });
    expect(await ask('handedOver')).toMatchObject({ ok: false, error: { code: 'not-understood' } });
  });
});

describe('the entry in the menu of the toolbar button', () => {
  it('has the name of the desk, in the person’s language', async () => {
    expect(fakeBrowser.menuEntries()[1]).toEqual({ id: 'comms-desk', title: 'Open the comms desk', contexts: ['action'] });
    await ask('setSettings', { language: 'cy' });
    expect(fakeBrowser.menuEntries()[1]?.title).toBe('Agor y ddesg gyfathrebu');
  });

  it('opens the desk in a tab of its own', async () => {
    fakeBrowser.contextMenus.onClicked.fire({ menuItemId: 'comms-desk' });
    await eventually(() => expect(fakeBrowser.opened()).toEqual(['chrome-extension://fakeextensionid/extension/desk.html']));
    expect(await handedOver()).toEqual({});
  });
});

it('the shortcut opens Check a draft with nothing in it', async () => {
  fakeBrowser.commands.onCommand.fire('check-draft');
  expect(fakeBrowser.opened()).toEqual(['popup']);
  expect(await handedOver()).toEqual({ text: '' });
});
