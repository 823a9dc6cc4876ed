// `npm run screenshots`: what a person sees, in light and dark, English and Welsh, into docs/screenshots/. Chromium, the production build.
// The popup also in the reader's own contrast colours, and in Firefox. `npm run screenshots -- popup` and `-- sites` take a part of them.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { installBrowsers } from '../run/install-browsers.ts';
import { facebook, x } from '../sites/index.ts';
import { deskPictures } from './desk-pictures.ts';
import { ADVICE, BLOCK, WARN } from './harness/drafts.ts';
import { press, write } from './harness/hands.ts';
import { asks, onOwnPage } from './harness/in-extension.ts';
import { openScene, type Scene } from './harness/scene.ts';
import { dialog, marks, ownText, pressOurs, until } from './harness/screen.ts';
import { popupPictures } from './popup-pictures.ts';

const OUT = resolve(import.meta.dirname, '../../docs/screenshots');
const X_EDITOR = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
const FB_EDITOR = '[role="dialog"] [data-lexical-editor="true"]';
const LOOKS = ['light', 'dark'] as const;
const POPUP_LOOKS = [...LOOKS, 'contrast'] as const;
const LANGUAGES = ['en', 'cy'] as const;

type Look = (typeof LOOKS)[number];
type Language = (typeof LANGUAGES)[number];

const dressed = (page: Page, look: Look): Promise<void> =>
  page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: look },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);

/** The reader's own few colours, as Windows gives them in a contrast theme. */
async function forced(page: Page): Promise<void> {
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
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
      // The suggestion may be of the draft as it was a few letters before its end.
      const [hashtag = ''] = /#\w+/.exec(ADVICE) ?? [];
      await until(
        () => ownText(page),
        (text) => text.includes(hashtag),
        'the suggestion for the whole draft',
      );
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

/** The popup in every state. The example organisation is chosen again afterwards. */
async function inPopup(scene: Scene, look: (typeof POPUP_LOOKS)[number], language: Language): Promise<void> {
  await popupPictures(
    scene,
    language,
    (page) => (look === 'contrast' ? forced(page) : dressed(page, look)),
    (name) => join(OUT, `${name}-${look}-${language}.png`),
  );
  await onOwnPage(scene, (page) => asks(page, 'useExample'));
}

/** The popup once more, as Firefox shows it. */
async function inFirefox(): Promise<void> {
  const firefox = await openScene('firefox');
  try {
    for (const language of LANGUAGES)
      await popupPictures(
        firefox,
        language,
        async () => undefined,
        (name) => join(OUT, `${name}-firefox-${language}.png`),
      );
  } finally {
    await firefox.close();
  }
}

const only = process.argv[2];
installBrowsers(['chromium', 'firefox']);
mkdirSync(OUT, { recursive: true });
const scene = await openScene('chromium');
try {
  for (const language of LANGUAGES) {
    for (const look of only === 'sites' || only === 'desk' ? [] : POPUP_LOOKS) await inPopup(scene, look, language);
    if (only === 'popup') continue;
    await onOwnPage(scene, (page) => asks(page, 'setSettings', { language }));
    if (only !== 'sites') await deskPictures(scene, (page) => dressed(page, 'light'), OUT, `light-${language}`);
    if (only === 'desk') continue;
    for (const look of LOOKS) await onSites(scene, look, language);
  }
} finally {
  await scene.close();
}
if (only !== 'sites') await inFirefox();
console.log(`Saved in ${OUT}`);
