// X's look-alike: the home composer, the dialog over it, and a delegate acted for without a page load.
import type { Page } from 'puppeteer-core';
import { x } from '../../sites/index.ts';
import { chord, find, press } from '../harness/hands.ts';
import { until } from '../harness/screen.ts';
import type { Ground } from './ground.ts';

const editor = (box: string): string =>
  `${box === 'modal' ? '[role="dialog"]' : '[data-testid="primaryColumn"]'} [data-testid="tweetTextarea_0"][contenteditable="true"]`;
const read = (page: Page, box: string): Promise<string> =>
  page.$eval(editor(box), (node) => [...node.querySelectorAll('[data-block]')].map((block) => block.textContent).join('\n'));

export const xGround: Ground = {
  platform: 'x',
  boxes: ['inline', 'modal'],
  base: 'inline',
  people: ['sam', 'midshire-x'],
  fragments: {
    inline: ['Test your smoke alarm every week. ', 'Call her back on 07700 900123. ', 'Feet up, large glass of red. ', 'Crews are at the scene. '],
    modal: ['Open day on Saturday. ', 'His number is 07700 900456. ', 'Vote Labour on Thursday! ', 'Keep windows shut in Kelling. '],
  },
  address: (as) => x.home({ as: 'sam', ...(as === 'sam' ? {} : { delegate: as }) }),
  editor,
  read,
  open: async (page, box) => {
    await press(page, '[data-testid="SideNav_NewTweet_Button"]');
    await find(page, editor(box));
  },
  close: async (page, box) => {
    const written = (await read(page, box)).trim() !== '';
    await press(page, '[role="dialog"] [data-testid="app-bar-close"]');
    if (written) await press(page, '[data-testid="confirmationSheetCancel"]');
    await until(
      () => page.$('[role="dialog"]'),
      (found) => found === null,
      'the dialog to close',
    );
  },
  post: (page, box, how) =>
    how === 'key'
      ? chord(page, 'Control', 'Enter')
      : press(page, box === 'modal' ? '[role="dialog"] [data-testid="tweetButton"]' : '[data-testid="tweetButtonInline"]'),
  act: async ({ page }, as) => {
    await press(page, '[data-testid="SideNav_AccountSwitcher_Button"]');
    const handle = as === 'sam' ? '@samcarter_77' : '@MidshireFire';
    await (await page.waitForSelector(`::-p-xpath(//button[@role="menuitem"][contains(., "${handle}")])`))?.click();
  },
  actLoads: false,
  closesWhenSent: ['modal'],
  marks: { sam: 'Posting as Sam Carter · your own profile', 'midshire-x': 'Posting as Midshire Fire · corporate account' },
  ids: { sam: '1400000000000000077', 'midshire-x': '1500000000000000001' },
};
