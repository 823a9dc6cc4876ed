// Every tab of the comms desk with the example organisation, and the page where a rule is written, for docs/screenshots/.
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { TAB_NAMES } from '../../src/desk/route.ts';
import { atDesk, type DeskHands } from './harness/desk-hands.ts';
import type { Scene } from './harness/scene.ts';
import { until } from './harness/screen.ts';

const VIEW = { width: 1200, height: 860 } as const;
/** A page is pictured to this height at most: enough to see what it is, small enough to keep. */
const TALLEST = 1300;
/** What is written into a new rule, so that its live examples are seen. */
const RULE = { words: 'new depot', warn: 'Our new depot opens in May!\nCome and see the new depot.', quiet: 'The depot is open.\nA new year begins.' };

/** In the language of the popup’s settings. @param suffix look and language, for the name of each file */
export const deskPictures = (scene: Scene, dressed: (page: Page) => Promise<void>, folder: string, suffix: string): Promise<void> =>
  atDesk(scene, async (desk) => {
    await dressed(desk.page);
    await pictures(desk, (name) => join(folder, `desk-${name}-${suffix}.png`));
  });

async function pictures(desk: DeskHands, fileOf: (name: string) => string): Promise<void> {
  const { page } = desk;
  await page.setViewport(VIEW);
  const ready = (): Promise<unknown> => until(desk.text, (seen) => !/Reading the rules|Yn darllen y rheolau/.test(seen), 'the rules', 60_000);
  const save = async (name: string): Promise<void> => {
    await ready();
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewport({ ...VIEW, height: Math.max(VIEW.height, Math.min(height, TALLEST)) });
    await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot({ path: fileOf(name) });
    await page.setViewport(VIEW);
  };
  const goTo = async (place: string): Promise<void> => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, place);
    await page.waitForSelector(`#tab-${place.split('/')[0]}[aria-selected=true]`);
    await ready();
  };
  await save('welcome');
  await page.evaluate(() =>
    [...document.querySelectorAll('.card button')]
      .find((one) => one.parentElement?.querySelectorAll('button, input').length === 1)
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true })),
  );
  await page.waitForSelector('.steps');
  // The line that says what was just done would lie over every picture.
  await page.click('.toast button.icon-only');
  for (const tab of TAB_NAMES) {
    await goTo(tab);
    if (tab === 'progress') await page.waitForFunction(() => document.querySelectorAll('.picture svg').length > 0);
    await save(tab);
  }
  await goTo('rules/new');
  const areas = await page.$$('form textarea');
  for (const [at, words] of [
    [0, RULE.words],
    [areas.length - 2, RULE.warn],
    [areas.length - 1, RULE.quiet],
  ] as const) {
    await areas[at]?.click();
    await page.keyboard.type(words);
  }
  await page.waitForFunction(() => document.querySelectorAll('.examples li').length === 4);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await save('rule-new');
}
