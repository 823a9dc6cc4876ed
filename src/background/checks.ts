// The extension's entries in the browser's own menus, and its keyboard shortcut: Check a draft with the selected words or none, and the comms desk
// from the menu of the toolbar button. It must not know a page: the browser gives it the selection.
import browser from 'webextension-polyfill';
import type { Given } from './given.ts';
import { handOver } from './handed-over.ts';
import { languageOf, settingsNow } from './strings.ts';
import { inTurn } from './turns.ts';

/** The menu entry's id and the command's name in the manifest. */
const CHECK = 'check-draft';
/** In the menu of the toolbar button. */
const DESK = 'comms-desk';

/** Firefox for Android has neither. */
const { contextMenus, commands }: Partial<Pick<typeof browser, 'contextMenus' | 'commands'>> = browser;

/** Opens the popup at its button, or in a tab where the browser cannot (Chromium before 127, a window without a toolbar). */
async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('extension/popup.html#draft') });
  }
}

function check(text: string): void {
  handOver(text);
  void openPopup();
}

/** Names the menu entries in the person's language; called again when they choose another. In turn, or two namings would make two of each. */
export function nameChecks(given: Given): Promise<void> {
  return inTurn(async () => {
    if (contextMenus === undefined) return;
    const words = given.messages[languageOf(await settingsNow())];
    await contextMenus.removeAll();
    contextMenus.create({ id: CHECK, title: words.extension_check_selection?.message ?? 'WhichHat', contexts: ['selection'] });
    contextMenus.create({ id: DESK, title: words.extension_open_desk?.message ?? 'WhichHat', contexts: ['action'] });
  });
}

/** Listens from the first turn of the worker, since the browser wakes it for these. */
export function offerChecks(given: Given): void {
  contextMenus?.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === CHECK) check(selectionText ?? '');
    if (menuItemId === DESK) void browser.tabs.create({ url: browser.runtime.getURL('extension/desk.html') });
  });
  commands?.onCommand.addListener((command) => {
    if (command === CHECK) check('');
  });
  // The browser keeps the entry over restarts of the worker, not over restarts of a temporary add-on.
  browser.runtime.onInstalled.addListener(() => void nameChecks(given));
  browser.runtime.onStartup.addListener(() => void nameChecks(given));
}
