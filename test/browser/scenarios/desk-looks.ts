// The desk as people see it who need it otherwise: in Welsh, dark, in high contrast, at twice the size, on paper, and by keys alone.
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { axe } from '../harness/axe.ts';
import { atDesk, type DeskHands } from '../harness/desk-hands.ts';
import type { Scene } from '../harness/scene.ts';
import { until } from '../harness/screen.ts';
import { type Look, wear } from '../harness/wear.ts';

const MINUTES = 60_000;
const TABS = ['start', 'accounts', 'people', 'rules', 'elections', 'replies', 'publish', 'progress'] as const;
/** Pages within the tabs that hold wide things. */
const PAGES = [
  'accounts/kelling-fb',
  'people/import',
  'people/codes',
  'rules/new',
  'rules/changes',
  'elections/candidates',
  'publish/keys',
  'start/organisation',
];

/** The desk with the example organisation open. */
const atExample = <T>(scene: Scene, body: (desk: DeskHands) => Promise<T>): Promise<T> =>
  atDesk(scene, async (desk) => {
    await desk.press('Use the example organisation');
    await desk.sees('where you are');
    return body(desk);
  });

/** Goes there and waits until nothing is being worked out any more. */
async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, place);
  await until(
    () => page.evaluate(() => `${document.querySelector('[aria-selected=true]')?.id} ${document.querySelector('main')?.innerText}`),
    (seen) => seen.startsWith(`tab-${place.split('/')[0]}`) && !/Reading the rules|Yn darllen y rheolau/.test(seen),
    place,
  );
}

async function axeOnEvery(page: Page, look: string, without: readonly string[] = []): Promise<void> {
  for (const place of [...TABS, 'elections/candidates', 'rules/new']) {
    await goTo(page, place);
    expect((await axe(page, 'page', without)).join('\n'), `${place}, ${look}`).toBe('');
  }
}

/** What is wider than the page, or cut off inside a box that does not scroll. Boxes that scroll by themselves, such as tables, may be wider inside. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { documentElement: root, body } = document;
    const found: string[] = root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} wide in ${root.clientWidth}`] : [];
    for (const node of body.querySelectorAll<HTMLElement>('main *, header *, nav *')) {
      if (!node.checkVisibility() || node.closest('.unseen, svg, input, textarea, select') !== null) continue;
      const { overflowX, overflowY } = getComputedStyle(node);
      const cut = (overflowX === 'hidden' || overflowX === 'clip') && node.scrollWidth > node.clientWidth + 1 && node.clientWidth > 1;
      const short = (overflowY === 'hidden' || overflowY === 'clip') && node.scrollHeight > node.clientHeight + 1 && node.clientHeight > 1;
      const outside = node.closest('.scroll') === null && node.getBoundingClientRect().right > root.clientWidth + 1;
      if (cut || short || outside) found.push(`${node.tagName} ${node.className} ${node.textContent?.slice(0, 40)}`);
    }
    return found;
  });

export function deskLooksScenarios(scene: () => Scene): void {
  it(
    'desk: axe finds nothing on any tab in Welsh, and the page says that it is Welsh',
    () =>
      atExample(scene(), async (desk) => {
        await desk.press('Cymraeg');
        try {
          expect(await desk.page.evaluate(() => document.documentElement.lang)).toBe('cy');
          await axeOnEvery(desk.page, 'Welsh');
        } finally {
          await desk.press('English');
        }
      }),
    3 * MINUTES,
  );

  it(
    'desk: at 200% nothing scrolls sideways and nothing is cut off, on any tab or page',
    () =>
      atExample(scene(), async (desk) => {
        await desk.page.setViewport({ width: 640, height: 450 });
        for (const place of [...TABS, ...PAGES]) {
          await goTo(desk.page, place);
          expect(await tooWide(desk.page), place).toEqual([]);
        }
      }),
    2 * MINUTES,
  );

  it(
    'desk: at 320 pixels nothing scrolls sideways and nothing is cut off, also with a long address for updates',
    () =>
      atExample(scene(), async (desk) => {
        await desk.press('Publish', 'tab');
        await desk.fill('Address of the update file', `https://www.midshirefire.example/${'communications'.repeat(4)}.json`);
        await desk.press('Keep these changes');
        await desk.sees('Devices fetch updates from');
        await desk.page.setViewport({ width: 320, height: 640 });
        for (const place of [...TABS, ...PAGES]) {
          await goTo(desk.page, place);
          // The picture of the year ends a name with dots; the list under it has all of it.
          expect(
            (await tooWide(desk.page)).filter((found) => !found.startsWith('SPAN period-name')),
            place,
          ).toEqual([]);
        }
      }),
    2 * MINUTES,
  );

  it('desk: a whole task by keys alone: the example, an e-mail address, a candidate, and both taken back', () => atDesk(scene(), byKeys), 2 * MINUTES);
}

/** What only Chromium lets a test set. */
/** The desk in the dark, in high contrast and on paper. */
export function deskMediaScenarios(scene: () => Scene): void {
  it.each<[string, Look]>([
    ['dark', { dark: true }],
    ['high contrast', { contrast: true }],
    ['high contrast in the dark', { contrast: true, dark: true }],
  ])(
    'desk: axe finds nothing on any tab: %s',
    (name, look) =>
      atExample(scene(), async (desk) => {
        await wear(scene(), desk.page, look);
        // In high contrast the colours are the person's own; without any, Firefox takes a pair that nobody could read well.
        const theirs = look.contrast === true && scene().browser.name === 'firefox' ? ['color-contrast'] : [];
        await axeOnEvery(desk.page, name, theirs);
      }),
    3 * MINUTES,
  );

  it(
    'desk: on paper there is the page alone, black on white, as wide as the sheet, with every row and nothing to press',
    () =>
      atExample(scene(), async (desk) => {
        const { page } = desk;
        await wear(scene(), page, { paper: true, dark: true });
        // A4 with margins of 1 cm, at 96 pixels an inch.
        await page.setViewport({ width: 718, height: 1000 });
        for (const place of [...TABS, 'people/codes', 'start/recovery']) {
          await goTo(page, place);
          expect(await tooWide(page), place).toEqual([]);
          expect(await page.evaluate(onPaper), place).toEqual({ paper: 'rgb(255, 255, 255)', ink: true, pressed: [], boxes: 0 });
        }
      }),
    2 * MINUTES,
  );
}

/** Colours of the page, what could still be pressed, and boxes that would scroll. */
const onPaper = () => {
  const shown = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)].filter((node) => node.checkVisibility());
  const light = (colour: string): number => Math.max(...(colour.match(/\d+/g) ?? []).slice(0, 3).map(Number));
  return {
    paper: getComputedStyle(document.documentElement).backgroundColor,
    ink: shown('main p, main th, main td, main h2, main h3').every((node) => light(getComputedStyle(node).color) < 150),
    pressed: shown('nav, .toast, .tools, button:not(.open, .sort)').map((node) => node.textContent ?? ''),
    boxes: shown('.scroll').filter((node) => getComputedStyle(node).overflowX !== 'visible').length,
  };
};

/** Presses Tab, or Shift and Tab, until the focus stands on a control of this name. The page must keep the focus: a browser’s own buttons come after its end. */
async function tabTo(page: Page, name: string, way: 'on' | 'back' = 'on'): Promise<void> {
  const here = (): Promise<string> =>
    page.evaluate(() => {
      const node = document.activeElement as HTMLInputElement | null;
      return (node?.getAttribute('aria-label') ?? node?.labels?.[0]?.innerText ?? node?.textContent ?? '').replace(/\s+/g, ' ').trim();
    });
  if (way === 'back') await page.keyboard.down('Shift');
  try {
    for (let presses = 0; presses < 150; presses += 1) {
      expect(await page.evaluate(() => document.hasFocus()), `the page has the focus on the way to ${name}`).toBe(true);
      if ((await here()) === name) return;
      await page.keyboard.press('Tab');
    }
  } finally {
    if (way === 'back') await page.keyboard.up('Shift');
  }
  throw new Error(`no ${name} by Tab; the focus is on ${await here()}`);
}

async function byKeys({ page, sees, text }: DeskHands): Promise<void> {
  const { keyboard } = page;
  const undo = async (): Promise<void> => {
    await keyboard.down('Control');
    await keyboard.press('z');
    await keyboard.up('Control');
  };
  await tabTo(page, 'Use the example organisation');
  await keyboard.press('Enter');
  await sees('where you are');
  // The focus goes there after the page has been painted.
  await until(
    () => page.evaluate(() => document.activeElement?.id),
    (id) => id === 'panel',
    'the focus where the new page begins',
  );
  await tabTo(page, 'Start', 'back');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await sees('Everyone with a role');
  // One stop for Tab in the table; then arrows, and F2 for the cell.
  await tabTo(page, 'Left on');
  await keyboard.press('Tab');
  await keyboard.press('ArrowRight');
  await keyboard.press('F2');
  await keyboard.type('new.address@midshirefire.example');
  await keyboard.press('Enter');
  await sees('new.address@midshirefire.example');
  await tabTo(page, 'People', 'back');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await sees('Give the polling day');
  await tabTo(page, 'Bring the list in');
  await keyboard.press('Enter');
  await sees('Nobody is on the list');
  await tabTo(page, 'Add one person');
  await keyboard.press('Enter');
  await tabTo(page, 'Name');
  await keyboard.type('Bryn Birch');
  await keyboard.press('Enter');
  await sees('Added Bryn Birch');
  await until(
    () => page.evaluate(() => document.activeElement?.textContent),
    (words) => words === 'Add one person',
    'the focus back where it was',
  );
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await undo();
  await undo();
  await until(text, (seen) => !seen.includes('Bryn Birch,') && seen.includes('Undone: '), 'both taken back');
}
