// Pictures of the popup in each state a person can meet, in both languages and in every look.
import type { Page } from 'puppeteer-core';
import type { Scene } from './harness/scene.ts';
import { openState, POPUP_STATES } from './popup-states.ts';

/** Saves one picture for each state; what was joined before is gone afterwards. */
export async function popupPictures(scene: Scene, language: 'en' | 'cy', dress: (page: Page) => Promise<void>, place: (name: string) => string): Promise<void> {
  for (const state of POPUP_STATES) {
    const page = await openState(scene, state, { language });
    await dress(page);
    await page.screenshot({ path: place(state.name), fullPage: state.name !== 'popup-many' });
    await page.close();
  }
}
