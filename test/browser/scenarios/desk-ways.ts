// What comes to an open desk from outside its page: the browser's own Back, and a language chosen in the popup.
import { expect, it } from 'vitest';
import { atDesk, type DeskHands } from '../harness/desk-hands.ts';
import { asks, onOwnPage } from '../harness/in-extension.ts';
import type { Scene } from '../harness/scene.ts';
import { until } from '../harness/screen.ts';

const MINUTES = 60_000;
const QUESTION = 'You have not kept your changes';
const FORM = '#start/organisation';

/** The browser goes back, and the page has the address it is to have. */
async function goesBack({ page }: DeskHands, to: string): Promise<void> {
  await page.evaluate(() => history.back());
  await until(
    () => page.evaluate(() => location.hash),
    (hash) => hash === to,
    to,
  );
}

/** The page hears of Back twice: when the address goes away, and when it is the form's again. */
async function asksOnBack(desk: DeskHands): Promise<void> {
  await desk.page.evaluate(
    () =>
      new Promise<void>((heard) => {
        let moves = 0;
        const moved = (): void => {
          moves += 1;
          if (moves < 2) return;
          removeEventListener('popstate', moved);
          heard();
        };
        addEventListener('popstate', moved);
        history.back();
      }),
  );
  await desk.sees(QUESTION);
  expect(await desk.page.evaluate(() => location.hash)).toBe(FORM);
}

const name = ({ page }: DeskHands): Promise<string> => page.$eval('.panel form input', (input) => input.value);

const scrolled = ({ page }: DeskHands): Promise<number> => page.evaluate(() => scrollY);

/** By the page itself: Firefox does not tell the test of a page of the extension that it has loaded again. */
async function loadsAgain({ page }: DeskHands): Promise<void> {
  await page.evaluate(() => {
    document.body.dataset.before = '';
    setTimeout(() => location.reload());
  });
  await until(
    () =>
      page
        .evaluate(() => document.readyState === 'complete' && document.body.dataset.before === undefined && document.querySelector('h2') !== null)
        .catch(() => false),
    (again) => again,
    'the desk again',
  );
}

export function deskWayScenarios(scene: () => Scene): void {
  it(
    'desk: it opens at its top, loaded again from further down and from a button further down',
    () =>
      atDesk(scene(), async (desk) => {
        await desk.page.setViewport({ width: 1280, height: 500 });
        await desk.sees('Welcome to the comms desk');
        const further = async (): Promise<void> => {
          await desk.page.evaluate(() => scrollTo(0, 300));
          await until(
            () => scrolled(desk),
            (now) => now > 200,
            'the page further down',
          );
        };
        await further();
        await loadsAgain(desk);
        expect(await scrolled(desk)).toBe(0);
        await further();
        await desk.press('Use the example organisation');
        await desk.sees('where you are');
        expect(await scrolled(desk)).toBe(0);
      }),
    MINUTES,
  );

  it(
    'desk: the browser’s Back asks before it leaves words that are not kept, and stays until that is answered',
    () =>
      atDesk(scene(), async (desk) => {
        await desk.press('Use the example organisation');
        await desk.press('Open Describe your organisation');
        await goesBack(desk, '#start');
        await desk.press('Open Describe your organisation');
        await desk.fill('Name of the organisation', 'Northshire');
        await asksOnBack(desk);
        await desk.press('Stay here');
        expect(await name(desk)).toBe('Northshire');
        await asksOnBack(desk);
        // Back once more while it is asked changes nothing.
        await asksOnBack(desk);
        await desk.press('Throw them away');
        await desk.sees('Midshire Fire and Rescue Service: where you are');
        expect(await desk.page.evaluate(() => location.hash)).toBe('#start');
        await desk.page.evaluate(() => history.forward());
        await desk.sees('Name of the organisation');
        expect(await name(desk)).toBe('Midshire Fire and Rescue Service');
      }),
    2 * MINUTES,
  );

  it(
    'desk: a language chosen in the popup reaches a desk that is open, until one is chosen there',
    () =>
      atDesk(scene(), async (desk) => {
        const chosen = (language: 'auto' | 'en' | 'cy'): Promise<unknown> => onOwnPage(scene(), (page) => asks(page, 'setSettings', { language }));
        try {
          await desk.sees('Welcome to the comms desk');
          await chosen('cy');
          await desk.sees('Croeso');
          await chosen('auto');
          await desk.sees('Welcome to the comms desk');
          await desk.press('Cymraeg');
          await desk.sees('Croeso');
          await chosen('en');
          await desk.page.bringToFront();
          expect(await desk.text()).toContain('Croeso');
        } finally {
          await chosen('auto');
        }
      }),
    MINUTES,
  );
}
