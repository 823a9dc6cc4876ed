// Facebook's look-alike: a comment box under a story, the post dialog over it, and profiles whose switch loads the page anew.
import type { Page } from 'puppeteer-core';
import { facebook } from '../../sites/index.ts';
import { find, press } from '../harness/hands.ts';
import { until } from '../harness/screen.ts';
import type { Ground } from './ground.ts';

const DIALOG = '[role="dialog"]:not([hidden])';
const editor = (box: string): string =>
  box === 'dialog' ? `${DIALOG} [data-lexical-editor="true"]` : 'form[role="presentation"] [data-lexical-editor="true"]';
const read = (page: Page, box: string): Promise<string> =>
  page.$eval(editor(box), (node) => [...node.querySelectorAll('p')].map((block) => block.textContent).join('\n'));
const COMMENT_BUTTON = '[id="focused-state-composer-submit"] [role="button"]';

export const facebookGround: Ground = {
  platform: 'facebook',
  boxes: ['comment', 'dialog'],
  base: 'comment',
  people: ['sam', 'kelling-fb'],
  fragments: {
    comment: ['See you on Saturday. ', 'Ring him on 07700 900789. ', 'My mum had chemo there. ', 'Parking is behind the library. '],
    dialog: ['Free home visits. ', 'Her mobile is 07700 900321. ', 'Vote Conservative on Thursday! ', 'The road is open again. '],
  },
  address: (as) => facebook.post({ as }),
  editor,
  read,
  open: async (page, box) => {
    // Facebook's own single-key shortcut for a new post; not while typing.
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('p');
    await find(page, editor(box));
  },
  close: async (page) => {
    await press(page, `${DIALOG} [aria-label="Close composer dialog"]`);
    await until(
      () => page.$(DIALOG),
      (found) => found === null,
      'the dialog to close',
    );
  },
  post: async (page, box, how) => {
    if (box === 'comment') return how === 'key' ? page.keyboard.press('Enter') : press(page, COMMENT_BUTTON);
    const control = `${DIALOG} [role="button"][aria-label="Post"]`;
    if (how === 'click') return press(page, control);
    await (await find(page, control)).focus();
    return page.keyboard.press('Enter');
  },
  act: async (visit, as) => {
    const url = new URL(facebook.post({ as }));
    url.searchParams.set('s', visit.session);
    await visit.page.goto(url.href, { waitUntil: 'load' });
  },
  actLoads: true,
  closesWhenSent: ['dialog'],
  marks: { sam: 'Posting as Sam Carter · your own profile', 'kelling-fb': 'Posting as Kelling Fire Station · corporate account' },
  ids: { sam: '100000000000077', 'kelling-fb': '61550000000001' },
};
