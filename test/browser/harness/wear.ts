// Shows a page as to somebody who asked their system for the dark, for high contrast, or for paper.
import type { Page } from 'puppeteer-core';
import { inFirefoxItself } from './firefox-itself.ts';
import type { Scene } from './scene.ts';
import { until } from './screen.ts';

export interface Look {
  readonly dark?: boolean;
  readonly contrast?: boolean;
  readonly paper?: boolean;
}

/** Comes back once the page's own media queries say so. On paper the scheme is not waited for: Firefox prints light whatever is asked. */
export async function wear(scene: Scene, page: Page, look: Look): Promise<void> {
  if (scene.browser.name === 'firefox') await inFirefox(scene, page.url(), look);
  else {
    const session = await page.createCDPSession();
    const features = [
      { name: 'prefers-color-scheme', value: look.dark === true ? 'dark' : 'light' },
      { name: 'forced-colors', value: look.contrast === true ? 'active' : 'none' },
    ];
    await session.send('Emulation.setEmulatedMedia', { media: look.paper === true ? 'print' : 'screen', features });
  }
  await until(
    () =>
      page.evaluate(() =>
        ['print', '(forced-colors: active)', '(prefers-color-scheme: dark)'].map((query) => (matchMedia(query).matches ? 'yes' : 'no')).join(' '),
      ),
    (seen) => {
      const asked = [look.paper, look.contrast, look.dark].map((worn) => (worn === true ? 'yes' : 'no')).join(' ');
      return look.paper === true ? seen.startsWith('yes no') : seen === asked;
    },
    JSON.stringify(look),
  );
}

/** The tab is known by its address without what follows "#", which the desk changes. */
async function inFirefox(scene: Scene, url: string, look: Look): Promise<void> {
  await inFirefoxItself(
    scene.browser,
    `(() => {
      const at = ${JSON.stringify(url.split('#')[0])};
      for (const { browsingContext, currentURI } of gBrowser.browsers) {
        if (currentURI.specIgnoringRef !== at) continue;
        browsingContext.prefersColorSchemeOverride = ${JSON.stringify(look.dark === true ? 'dark' : 'light')};
        browsingContext.forcedColorsOverride = ${JSON.stringify(look.contrast === true ? 'active' : 'none')};
        browsingContext.mediumOverride = ${JSON.stringify(look.paper === true ? 'print' : '')};
      }
    })()`,
  );
}
