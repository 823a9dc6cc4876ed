// Hands of a member of staff on the popup: joins by the code in the letter, looks at their roles, confirms the policy.

import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Scene } from './scene.ts';
import { until } from './screen.ts';

export const popupText = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

export const popupSees = (page: Page, words: string): Promise<string> =>
  until(
    () => popupText(page),
    (seen) => seen.includes(words),
    words,
  );

export async function popupPresses(page: Page, name: string, role = 'button'): Promise<void> {
  const target = await page.waitForSelector(`::-p-aria(${name}[role="${role}"])`);
  await target?.evaluate((node) => node.scrollIntoView({ block: 'center' }));
  await target?.click();
}

/** The popup as a page, at the size of a popup. */
export async function atPopup<T>(scene: Scene, body: (page: Page) => Promise<T>): Promise<T> {
  const page = await scene.own('extension/popup.html');
  try {
    await page.setViewport({ width: 400, height: 600 });
    return await body(page);
  } finally {
    await page.close();
  }
}

/** Chromium's own question, whether the extension may read the address, cannot be pressed: there the person says no, and the host shares its file with everybody. */
export const saysNo = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { permissions: object } };
    Object.defineProperty(chrome.permissions, 'request', { value: async () => false, configurable: true });
  });

/** From the first screen to one's own roles; `words` are those of the letter. */
export async function joins(scene: Scene, code: string, words: string): Promise<void> {
  await atPopup(scene, async (page) => {
    if (scene.browser.name === 'chromium') await saysNo(page);
    await popupPresses(page, 'Join my organisation');
    await (await page.waitForSelector('#join-code'))?.click();
    await page.keyboard.type(code);
    await popupPresses(page, 'Read the code');
    await page.waitForSelector('.fingerprint');
    expect(await page.$eval('.fingerprint strong', (node) => node.textContent)).toBe(words);
    await popupPresses(page, 'The words are the same: join');
    await popupSees(page, 'Roles of');
  });
}

/** Confirms the version in the popup, copies the text for the comms team, and hands it over. */
export async function confirms(scene: Scene, version: string): Promise<string> {
  return atPopup(scene, async (page) => {
    await popupPresses(page, `I have read and understood version ${version}`);
    await popupSees(page, `You confirmed version ${version}`);
    await popupPresses(page, 'Copy');
    await popupSees(page, 'Copied');
    return page.$eval('.letter textarea', (node) => (node as HTMLTextAreaElement).value);
  });
}
