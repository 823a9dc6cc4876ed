// Pictures of the popup in each state a person can meet, in both languages and in every look.
import type { Page } from 'puppeteer-core';
import type { Scene } from './harness/scene.ts';
import { openState, POPUP_STATES } from './popup-states.ts';

/** Makes the page as tall as what is on it, and waits until that is painted: a picture of more than the window has holes in it. */
async function unroll(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width: 400, height: Math.max(600, height) });
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
}

/** Saves one picture for each state; what was joined before is gone afterwards. */
export async function popupPictures(scene: Scene, language: 'en' | 'cy', dress: (page: Page) => Promise<void>, place: (name: string) => string): Promise<void> {
  for (const state of POPUP_STATES) {
    const page = await openState(scene, state, { language });
    await dress(page);
    if (state.name !== 'popup-many') await unroll(page);
    await page.screenshot({ path: place(state.name) });
    await page.close();
  }
}
