// Words handed over by the browser's own menu and its shortcut open the real popup, at its button, in Check a draft.
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { x } from '../../sites/index.ts';
import type { Launched } from '../harness/browsers.ts';
import { inFirefoxItself } from '../harness/firefox-itself.ts';
import { onOwnPage } from '../harness/in-extension.ts';
import type { Scene } from '../harness/scene.ts';
import { until } from '../harness/screen.ts';
import { visits } from '../harness/visits.ts';

const POST = '[data-testid="tweetText"]';

interface Views {
  readonly extension: { getViews(kind: { type: string }): Window[] };
}

const DRAFT = '.panel:not([hidden]) textarea#draft';

/** What stands in the draft of the popup that is open; undefined while none is. `own` is another page of the extension, which can see it. */
async function draftInPopup({ browser }: Scene, own: Page): Promise<string | undefined> {
  if (browser.name === 'chromium') return (await popupOf(browser, own))?.$eval(DRAFT, (area) => (area as HTMLTextAreaElement).value).catch(() => undefined);
  return own.evaluate((draft) => {
    const { browser: api } = globalThis as unknown as { browser: Views };
    const [popup] = api.extension.getViews({ type: 'popup' });
    return popup?.document.querySelector<HTMLTextAreaElement>(draft)?.value;
  }, DRAFT);
}

async function closePopup({ browser }: Scene, own: Page): Promise<void> {
  if (browser.name === 'chromium') return (await popupOf(browser, own))?.close();
  await own.evaluate(() => {
    const { browser: api } = globalThis as unknown as { browser: Views };
    for (const popup of api.extension.getViews({ type: 'popup' })) popup.close();
  });
}

async function popupOf({ browser, extensionUrl }: Launched, own: Page): Promise<Page | null | undefined> {
  const target = browser.targets().find((one) => one.url().startsWith(`${extensionUrl}extension/popup.html`) && one !== own.target());
  return target?.asPage();
}

/** Firefox: the entry of the menu that a right click has opened. Chromium's menu is no page, so there its event is set off in the worker. */
async function chooseFromMenu(scene: Scene, page: Page, words: string): Promise<void> {
  if (scene.browser.name === 'chromium') return inWorker(scene, 'contextMenus', { menuItemId: 'check-draft', selectionText: words });
  const box = await (await page.$(POST))?.boundingBox();
  await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 8, { button: 'right' });
  const chosen = `(() => {
    const menu = document.getElementById('contentAreaContextMenu');
    const entry = menu.state === 'open' && menu.querySelector('[label="Check this text with WhichHat"]');
    if (!entry) return false;
    entry.doCommand();
    menu.hidePopup();
    return true;
  })()`;
  await until(
    () => inFirefoxItself(scene.browser, chosen),
    (done) => done === true,
    'the entry of the menu',
  );
}

async function inWorker({ browser }: Scene, part: 'contextMenus' | 'commands', what: unknown): Promise<void> {
  const target = await browser.browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith('chrome-extension://'));
  const session = await target.createCDPSession();
  const event = part === 'contextMenus' ? 'contextMenus.onClicked' : 'commands.onCommand';
  await session.send('Runtime.evaluate', { expression: `chrome.${event}.dispatch(${JSON.stringify(what)})` });
  // Somebody who looks on would keep a stopped worker on the browser's list.
  await session.detach();
}

async function pressShortcut(scene: Scene): Promise<void> {
  if (scene.browser.name === 'chromium') return inWorker(scene, 'commands', 'check-draft');
  await inFirefoxItself(
    scene.browser,
    `document.querySelector('keyset[id^="ext-keyset-id-whichhat"] key').dispatchEvent(new Event('command', { bubbles: true }))`,
  );
}

export function popupHandedScenarios(scene: () => Scene): void {
  const { at } = visits(scene);

  it('popup: selected words come from the browser’s menu into the real popup, once, and the shortcut opens it empty', () =>
    at(x.home({ as: 'midshire-x' }), async ({ page }) => {
      const words = await page.$eval(POST, (post) => {
        getSelection()?.selectAllChildren(post);
        return String(getSelection());
      });
      expect(words).not.toBe('');
      await onOwnPage(scene(), async (own) => {
        // It has asked whether anything was handed over, and takes nothing from the popup.
        await own.waitForSelector('[role=tab]');
        await page.bringToFront();
        await chooseFromMenu(scene(), page, words);
        await until(
          () => draftInPopup(scene(), own),
          (draft) => draft === words,
          'the words in the popup',
        );
        await closePopup(scene(), own);
        await pressShortcut(scene());
        await until(
          () => draftInPopup(scene(), own),
          (draft) => draft === '',
          'the empty draft',
        );
        await closePopup(scene(), own);
      });
    }));
}
