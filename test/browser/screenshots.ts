// `npm run screenshots`: what a person sees, in light and dark, English and Welsh, into docs/screenshots/. Chromium, the production build.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { installBrowsers } from '../run/install-browsers.ts';
import { facebook, x } from '../sites/index.ts';
import { ADVICE, BLOCK, WARN } from './harness/drafts.ts';
import { press, write } from './harness/hands.ts';
import { openScene, type Scene } from './harness/scene.ts';
import { dialog, marks, ownText, pressOurs, until } from './harness/screen.ts';
import { popupPictures } from './popup-pictures.ts';

const OUT = resolve(import.meta.dirname, '../../docs/screenshots');
const X_EDITOR = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
const FB_EDITOR = '[role="dialog"] [data-lexical-editor="true"]';
const LOOKS = ['light', 'dark'] as const;
const LANGUAGES = ['en', 'cy'] as const;

type Look = (typeof LOOKS)[number];
type Language = (typeof LANGUAGES)[number];

const dressed = (page: Page, look: Look): Promise<void> =>
  page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: look },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);

async function speak(scene: Scene, language: Language): Promise<void> {
  const page = await scene.own('extension/popup.html');
  await page.evaluate(
    (chosen) =>
      (globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }).chrome.runtime.sendMessage({
        to: 'background',
        name: 'setSettings',
        argument: { language: chosen },
      }),
    language,
  );
  await page.close();
}

async function onSites(scene: Scene, look: Look, language: Language): Promise<void> {
  const dark = look === 'dark';
  const save = (page: Page, name: string): Promise<unknown> =>
    page.screenshot({ path: join(OUT, `${name}-${look}-${language}.png`), clip: { x: 190, y: 0, width: 900, height: 880 } });
  const shot = async (address: string, steps: (page: Page) => Promise<void>, name: string): Promise<void> => {
    const { page, close } = await scene.visit(address);
    await dressed(page, look);
    await steps(page);
    await save(page, name);
    await close();
  };
  const marked = (page: Page): Promise<unknown> =>
    until(
      () => marks(page),
      (found) => found.some((text) => text.includes('Midshire Fire') || text.includes('Kelling')),
      'the mark',
    );

  await shot(
    x.home({ as: 'sam', delegate: 'midshire-x', ui: language, dark }),
    async (page) => {
      await marked(page);
    },
    'mark',
  );
  await shot(
    x.home({ as: 'sam', delegate: 'midshire-x', ui: language, dark }),
    async (page) => {
      await marked(page);
      await write(page, X_EDITOR, ADVICE);
      const button = language === 'en' ? '1 suggestion' : '1 awgrym';
      await until(
        () => ownText(page),
        (text) => text.includes(button),
        'the advice',
      );
      await pressOurs(page, button);
    },
    'advice',
  );
  for (const [name, draft] of [
    ['warn', WARN],
    ['block', BLOCK],
  ] as const) {
    await shot(
      facebook.feed({ as: 'kelling-fb', ui: language, dark }),
      async (page) => {
        await press(page, '[role="region"] [role="link"] + [role="button"]');
        await marked(page);
        await write(page, FB_EDITOR, draft);
        const controls = await page.$$('[role="dialog"] form [role="button"]:not([aria-disabled="true"])');
        await controls.at(-1)?.click();
        await until(
          () => dialog(page),
          (view) => view !== undefined,
          'the warning',
        );
      },
      name,
    );
  }
}

async function inPopup(scene: Scene, look: Look, language: Language): Promise<void> {
  const page = await scene.own('extension/popup.html');
  await page.setViewport({ width: 400, height: 600 });
  await dressed(page, look);
  await page.waitForSelector('[role=tab]');
  for (const [n, name] of ['popup-roles', 'popup-check', 'popup-status'].entries()) {
    await (await page.$$('[role=tab]'))[n]?.click();
    if (n === 1) {
      const area = await page.waitForSelector('textarea');
      await area?.click();
      await page.keyboard.type(BLOCK);
      await page.waitForSelector('mark');
    }
    await page.screenshot({ path: join(OUT, `${name}-${look}-${language}.png`), fullPage: true });
  }
  await page.close();
}

/** Every other state of the popup; the example organisation is chosen again afterwards. */
async function popupStates(scene: Scene, look: Look, language: Language): Promise<void> {
  await popupPictures(scene, (page) => dressed(page, look), OUT, `${look}-${language}`);
  const page = await scene.own('extension/popup.html');
  await page.evaluate(() =>
    (globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }).chrome.runtime.sendMessage({
      to: 'background',
      name: 'useExample',
    }),
  );
  await page.close();
}

async function firstRun(scene: Scene, look: Look, language: Language): Promise<void> {
  const page = await scene.own('extension/popup.html');
  await page.setViewport({ width: 400, height: 600 });
  await dressed(page, look);
  await page.waitForSelector('button');
  await page.screenshot({ path: join(OUT, `popup-first-run-${look}-${language}.png`), fullPage: true });
  await page.close();
}

installBrowsers(['chromium']);
mkdirSync(OUT, { recursive: true });
const scene = await openScene('chromium');
try {
  for (const language of LANGUAGES) {
    await speak(scene, language);
    for (const look of LOOKS) {
      await onSites(scene, look, language);
      await inPopup(scene, look, language);
      await popupStates(scene, look, language);
    }
  }
  const popup = await scene.own('extension/popup.html');
  await popup.evaluate(() =>
    (globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }).chrome.runtime.sendMessage({
      to: 'background',
      name: 'deleteEverything',
    }),
  );
  await popup.close();
  for (const language of LANGUAGES) {
    await speak(scene, language);
    for (const look of LOOKS) await firstRun(scene, look, language);
  }
  console.log(`Saved in ${OUT}`);
} finally {
  await scene.close();
}
