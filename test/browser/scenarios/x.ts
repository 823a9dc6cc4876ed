// The main job on the look-alike of X: every scenario asserts what the server received, the warning or its absence, and the draft.

import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { x, xPosts } from '../../sites/index.ts';
import { axe } from '../harness/axe.ts';
import { ADVICE, BLOCK, BLOCK_QUOTE, CLEAN, EXACT, WARN } from '../harness/drafts.ts';
import { chord, find, press, toEnd, type, write } from '../harness/hands.ts';
import type { Scene } from '../harness/scene.ts';
import { dialog, marks, ownText, pressOurs, until, waitForDialog, waitForMark, waitForNoDialog } from '../harness/screen.ts';
import { visits } from '../harness/visits.ts';

const CORPORATE = 'Posting as Midshire Fire · corporate account';
const MIDSHIRE = '1500000000000000001';
const editor = (n = 0, within = ''): string => `${within} [data-testid="tweetTextarea_${n}"][contenteditable="true"]`.trim();
const INLINE = '[data-testid="tweetButtonInline"]';
const MODAL = '[role="dialog"] [data-testid="tweetButton"]';

/** The text of an editor as a person sees it, block by block. */
const textIn = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (node) => [...node.querySelectorAll('[data-block]')].map((block) => block.textContent).join('\n'));

export function xScenarios(scene: () => Scene): void {
  const { at, posts, sent } = visits(scene);

  it('X: a clean post by click goes out untouched, once, word for word', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      await waitForMark(visit.page, CORPORATE);
      await write(visit.page, editor(), EXACT);
      await press(visit.page, INLINE);
      const received = await sent(visit);
      expect(received.map(({ text, actor }) => ({ text, actor }))).toEqual([{ text: EXACT, actor: MIDSHIRE }]);
      expect(await dialog(visit.page)).toBeUndefined();
    }));

  it('X: a clean post by Ctrl+Enter goes out untouched', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      await waitForMark(visit.page, CORPORATE);
      await write(visit.page, editor(), CLEAN);
      await chord(visit.page, 'Control', 'Enter');
      expect((await sent(visit)).map(({ text }) => text)).toEqual([CLEAN]);
      expect(await dialog(visit.page)).toBeUndefined();
    }));

  it('X: a flagged post by click is held; the warning quotes the words and puts the safe button first', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      await waitForMark(visit.page, CORPORATE);
      await write(visit.page, editor(), BLOCK);
      await press(visit.page, INLINE);
      const view = await waitForDialog(visit.page);
      expect(view.name).toBe('Before you post as Midshire Fire');
      expect(view.text).toContain(BLOCK_QUOTE);
      expect(view.focus).toBe('Go back and edit');
      expect(view.buttons.map(({ name }) => name)).toEqual(expect.arrayContaining(['Go back and edit', 'Post anyway', 'Ask for a second look']));
      expect(posts(visit)).toEqual([]);
      expect(await textIn(visit.page, editor())).toBe(BLOCK);
    }));

  it('X: “Go back and edit” sends nothing, keeps the draft, and gives the editor back', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      await waitForMark(visit.page, CORPORATE);
      await write(visit.page, editor(), BLOCK);
      await press(visit.page, INLINE);
      await waitForDialog(visit.page);
      await pressOurs(visit.page, 'Go back and edit');
      await waitForNoDialog(visit.page);
      expect(await textIn(visit.page, editor())).toBe(BLOCK);
      await press(visit.page, editor());
      await toEnd(visit.page);
      await type(visit.page, '!');
      await until(
        () => textIn(visit.page, editor()),
        (text) => text === `${BLOCK}!`,
        'the draft to be editable again',
      );
      expect(posts(visit)).toEqual([]);
    }));

  it('X: a corrected draft goes out without another question', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      await waitForMark(visit.page, CORPORATE);
      await write(visit.page, editor(), 'Call 07700 900123');
      await press(visit.page, INLINE);
      await waitForDialog(visit.page);
      await pressOurs(visit.page, 'Go back and edit');
      await waitForNoDialog(visit.page);
      await press(visit.page, editor());
      await toEnd(visit.page);
      for (let n = 0; n < ' 07700 900123'.length; n += 1) await visit.page.keyboard.press('Backspace');
      await type(visit.page, ' us for a free visit');
      await press(visit.page, INLINE);
      expect((await sent(visit)).map(({ text }) => text)).toEqual(['Call us for a free visit']);
      expect(await dialog(visit.page)).toBeUndefined();
    }));

  it('X: at warn level one more click posts, exactly once', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      await waitForMark(visit.page, CORPORATE);
      await write(visit.page, editor(), WARN);
      await press(visit.page, INLINE);
      await waitForDialog(visit.page);
      await pressOurs(visit.page, 'Post anyway');
      await waitForNoDialog(visit.page);
      await sent(visit);
      await until(
        () => textIn(visit.page, editor()),
        (text) => text === '',
        'the composer to be empty',
      );
      expect(posts(visit).map(({ text, actor }) => ({ text, actor }))).toEqual([{ text: WARN, actor: MIDSHIRE }]);
    }));

  it('X: at block level “Post anyway” waits for a reason', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      await waitForMark(visit.page, CORPORATE);
      await write(visit.page, editor(), BLOCK);
      await press(visit.page, INLINE);
      const view = await waitForDialog(visit.page);
      expect(view.buttons.find(({ name }) => name === 'Post anyway')?.disabled).toBe(true);
      expect(view.radios).toBeGreaterThan(1);
      expect(view.text).toContain('Why is this all right?');
      await visit.page.evaluate(
        `document.documentElement.querySelectorAll('*').forEach((n) => n.shadowRoot?.querySelector('[role=alertdialog] input[type=radio]')?.scrollIntoView())`,
      );
      const place = (await visit.page.evaluate(`(() => {
        for (const n of document.documentElement.children) {
          const radio = n.shadowRoot?.querySelector('[role=alertdialog] input[type=radio]');
          if (radio) { const box = (radio.labels?.[0] ?? radio).getBoundingClientRect(); return { x: box.x + 8, y: box.y + box.height / 2 }; }
        }
      })()`)) as { x: number; y: number };
      await visit.page.mouse.click(place.x, place.y);
      await until(
        () => dialog(visit.page),
        (seen) => seen?.buttons.find(({ name }) => name === 'Post anyway')?.disabled === false,
        'the button to be enabled',
      );
      await pressOurs(visit.page, 'Post anyway');
      expect((await sent(visit)).map(({ text }) => text)).toEqual([BLOCK]);
    }));

  it('X: Ctrl+Enter with a flagged draft is held and does not confirm the warning it opens', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      await waitForMark(visit.page, CORPORATE);
      await write(visit.page, editor(), WARN);
      await chord(visit.page, 'Control', 'Enter');
      await waitForDialog(visit.page);
      expect(posts(visit)).toEqual([]);
      expect(await textIn(visit.page, editor())).toBe(WARN);
    }));

  it('X: a key held down opens one warning and never answers it', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      await waitForMark(visit.page, CORPORATE);
      await write(visit.page, editor(), WARN);
      await visit.page.keyboard.down('Control');
      for (let n = 0; n < 12; n += 1) await visit.page.keyboard.down('Enter');
      const view = await waitForDialog(visit.page);
      expect(view.focus).toBe('Go back and edit');
      await visit.page.keyboard.up('Enter');
      await visit.page.keyboard.up('Control');
      expect((await dialog(visit.page))?.name).toBe(view.name);
      expect(posts(visit)).toEqual([]);
    }));

  it('X: Escape goes back, and X does not hear it', () =>
    at(x.modal({ as: 'midshire-x' }), async (visit) => {
      await waitForMark(visit.page, CORPORATE);
      await write(visit.page, editor(0, '[role="dialog"]'), WARN);
      await press(visit.page, MODAL);
      await waitForDialog(visit.page);
      await visit.page.keyboard.press('Escape');
      await waitForNoDialog(visit.page);
      expect(await visit.page.$('[data-testid="confirmationSheetConfirm"]')).toBeNull();
      expect(await textIn(visit.page, editor(0, '[role="dialog"]'))).toBe(WARN);
      expect(posts(visit)).toEqual([]);
    }));

  it('X: letters typed while the warning is open never reach X’s shortcuts', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      await waitForMark(visit.page, CORPORATE);
      await write(visit.page, editor(), WARN);
      await press(visit.page, INLINE);
      await waitForDialog(visit.page);
      await visit.page.keyboard.press('n');
      await visit.page.keyboard.press('j');
      expect(new URL(visit.page.url()).pathname).toBe('/home');
      expect(await visit.page.$('[role="dialog"] [data-testid="tweetTextarea_0"]')).toBeNull();
      expect(await dialog(visit.page)).toBeDefined();
    }));

  it('X: the same finding in the same draft interrupts once, by keyboard alone', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      await waitForMark(visit.page, CORPORATE);
      await write(visit.page, editor(), WARN);
      await chord(visit.page, 'Control', 'Enter');
      await waitForDialog(visit.page);
      await visit.page.keyboard.press('Enter');
      await waitForNoDialog(visit.page);
      await press(visit.page, editor());
      await chord(visit.page, 'Control', 'Enter');
      expect((await sent(visit)).map(({ text }) => text)).toEqual([WARN]);
    }));

  it('X: advice never interrupts; it stands beside the composer', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      await waitForMark(visit.page, CORPORATE);
      await write(visit.page, editor(), ADVICE);
      await until(
        () => ownText(visit.page),
        (text) => /\bsuggestion\b/.test(text),
        'advice beside the composer',
      );
      await press(visit.page, INLINE);
      expect((await sent(visit)).map(({ text }) => text)).toEqual([ADVICE]);
      expect(await dialog(visit.page)).toBeUndefined();
    }));

  it('X: on one’s own profile nothing interrupts, whatever is written', () =>
    at(x.home({ as: 'sam' }), async (visit) => {
      await waitForMark(visit.page, 'Posting as Sam Carter · your own profile');
      await write(visit.page, editor(), BLOCK);
      await press(visit.page, INLINE);
      expect((await sent(visit)).map(({ text, actor }) => ({ text, actor }))).toEqual([{ text: BLOCK, actor: '1400000000000000077' }]);
      expect(await dialog(visit.page)).toBeUndefined();
    }));

  it('X: a professional account is told apart', () =>
    at(x.home({ as: 'cfo-x' }), async (visit) => void (await waitForMark(visit.page, 'Posting as Chief Fire Officer · professional account'))));

  it('X: an account acted for that is not on the register is told apart', () =>
    at(
      x.home({ as: 'sam', delegate: 'hall-x' }),
      async (visit) => void (await waitForMark(visit.page, 'Posting as Lightwater Village Hall · a Page that is not on the register')),
    ));

  it('X: a delegate switch without a page load changes the mark and the rules', () =>
    at(x.home({ as: 'sam' }), async (visit) => {
      await waitForMark(visit.page, 'Posting as Sam Carter · your own profile');
      await press(visit.page, '[data-testid="SideNav_AccountSwitcher_Button"]');
      const [item] = await visit.page.$$('::-p-xpath(//button[@role="menuitem"][contains(., "@MidshireFire")])');
      await item?.click();
      await waitForMark(visit.page, CORPORATE);
      await write(visit.page, editor(), WARN);
      await press(visit.page, INLINE);
      expect((await waitForDialog(visit.page)).name).toBe('Before you post as Midshire Fire');
      expect(posts(visit)).toEqual([]);
      await pressOurs(visit.page, 'Post anyway');
      expect((await sent(visit)).map(({ actor }) => actor)).toEqual([MIDSHIRE]);
    }));

  it('X: a closed account says so before anything goes out', () =>
    at(x.home({ as: 'sam', delegate: 'kelling-x' }), async (visit) => {
      await until(
        () => marks(visit.page),
        (found) => found.some((text) => text.startsWith('Posting as Kelling Fire · corporate account')),
        'the mark',
      );
      await write(visit.page, editor(), CLEAN);
      await press(visit.page, INLINE);
      expect((await waitForDialog(visit.page)).text.toLowerCase()).toContain('closed');
      expect(posts(visit)).toEqual([]);
    }));

  it('X: a tab whose account was switched elsewhere cannot tell, and says so', () =>
    at(x.home({ as: 'midshire-x', variant: 'stale' }), async (visit) => void (await waitForMark(visit.page, "Can't tell who you are posting as"))));

  it('X: an unknown identity is held like a corporate one when somebody’s number is in it', () =>
    at(x.home({ as: 'midshire-x', variant: 'stale' }), async (visit) => {
      await waitForMark(visit.page, "Can't tell who you are posting as");
      await write(visit.page, editor(), BLOCK);
      await press(visit.page, INLINE);
      expect((await waitForDialog(visit.page)).name).toBe('Before you post');
      expect(posts(visit)).toEqual([]);
    }));

  it('X: in a tab whose account was switched elsewhere even a clean draft is asked about, once', () =>
    at(x.home({ as: 'midshire-x', variant: 'stale' }), async (visit) => {
      await waitForMark(visit.page, "Can't tell who you are posting as");
      await write(visit.page, editor(), CLEAN);
      await press(visit.page, INLINE);
      expect((await waitForDialog(visit.page)).text).toContain('another tab');
      expect(posts(visit)).toEqual([]);
      await pressOurs(visit.page, 'Post anyway');
      expect((await sent(visit)).map(({ text }) => text)).toEqual([CLEAN]);
    }));

  it('X: two composers at once are judged apart: the clean one in front goes out', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      await waitForMark(visit.page, CORPORATE);
      await write(visit.page, editor(), BLOCK);
      await press(visit.page, '[data-testid="SideNav_NewTweet_Button"]');
      await write(visit.page, editor(0, '[role="dialog"]'), CLEAN);
      await press(visit.page, MODAL);
      expect((await sent(visit)).map(({ text }) => text)).toEqual([CLEAN]);
      expect(await dialog(visit.page)).toBeUndefined();
      expect(await textIn(visit.page, editor())).toBe(BLOCK);
    }));

  it('X: two composers at once: the flagged one in front is held, the clean one behind is not mistaken for it', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      await waitForMark(visit.page, CORPORATE);
      await write(visit.page, editor(), CLEAN);
      await press(visit.page, '[data-testid="SideNav_NewTweet_Button"]');
      await write(visit.page, editor(0, '[role="dialog"]'), BLOCK);
      await chord(visit.page, 'Control', 'Enter');
      expect((await waitForDialog(visit.page)).text).toContain(BLOCK_QUOTE);
      expect(posts(visit)).toEqual([]);
    }));

  it('X: a thread is judged as a whole, and sent once, in order, after “Post anyway”', () =>
    at(x.modal({ as: 'midshire-x' }), async (visit) => {
      await waitForMark(visit.page, CORPORATE);
      await write(visit.page, editor(0, '[role="dialog"]'), CLEAN);
      await press(visit.page, '[role="dialog"] [data-testid="addButton"]');
      await write(visit.page, editor(1, '[role="dialog"]'), WARN);
      await press(visit.page, MODAL);
      await waitForDialog(visit.page);
      expect(posts(visit)).toEqual([]);
      await pressOurs(visit.page, 'Post anyway');
      expect((await sent(visit, 2)).map(({ text }) => text)).toEqual([CLEAN, WARN]);
    }));

  it('X: an inline reply, collapsed and then expanded, is guarded', () =>
    at(x.statusWelsh({ as: 'midshire-x' }), async (visit) => {
      const address = await visit.page.evaluate(() => location.pathname);
      expect(address).toContain('/status/');
      await waitForMark(visit.page, CORPORATE);
      await write(visit.page, editor(), WARN);
      await press(visit.page, INLINE);
      await waitForDialog(visit.page);
      await pressOurs(visit.page, 'Post anyway');
      const received = await sent(visit);
      expect(received.map(({ text, surface }) => ({ text, surface }))).toEqual([{ text: WARN, surface: 'reply' }]);
    }));

  it('X: the author of the post replied to is not mistaken for the one who replies', () =>
    at(`${x.modal({ as: 'midshire-x' })}&in_reply_to=${xPosts.dee}`, async (visit) => {
      await waitForMark(visit.page, CORPORATE);
      expect(await marks(visit.page)).not.toEqual(expect.arrayContaining([expect.stringContaining('Dee Holt')]));
      await write(visit.page, editor(0, '[role="dialog"]'), CLEAN);
      await press(visit.page, MODAL);
      expect((await sent(visit)).map(({ surface }) => surface)).toEqual(['reply']);
    }));

  it('X: a quote is guarded, and the quoted author is not mistaken for the one who quotes', () =>
    at(x.quote({ as: 'midshire-x' }), async (visit) => {
      await waitForMark(visit.page, CORPORATE);
      await write(visit.page, editor(0, '[role="dialog"]'), WARN);
      await press(visit.page, MODAL);
      await waitForDialog(visit.page);
      await pressOurs(visit.page, 'Post anyway');
      expect((await sent(visit)).map(({ surface }) => surface)).toEqual(['quote']);
    }));

  it('X: the mobile page’s plain text box is guarded', () =>
    at(x.mobile({ as: 'midshire-x' }), async (visit) => {
      const box = '[data-testid^="tweetTextarea_0"] textarea, textarea[data-testid^="tweetTextarea_0"]';
      await find(visit.page, box);
      await write(visit.page, box, BLOCK);
      await press(visit.page, '[data-testid="tweetButton"]');
      expect((await waitForDialog(visit.page)).text).toContain(BLOCK_QUOTE);
      expect(posts(visit)).toEqual([]);
    }));

  it('X: Enter in an open typeahead picks a name and asks nothing', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      await waitForMark(visit.page, CORPORATE);
      await write(visit.page, editor(), 'Well done @de');
      await find(visit.page, '[role="listbox"]');
      await visit.page.keyboard.press('Enter');
      await until(
        () => textIn(visit.page, editor()),
        (text) => /@dee_holt/.test(text),
        'the name to be picked',
      );
      expect(await dialog(visit.page)).toBeUndefined();
      expect(posts(visit)).toEqual([]);
    }));

  it('X: where the site ignores our press, the mark says so and the person’s next press goes through', () =>
    at(x.home({ as: 'midshire-x', quirk: 'ignore-untrusted' }), async (visit) => {
      await waitForMark(visit.page, CORPORATE);
      await write(visit.page, editor(), WARN);
      await press(visit.page, INLINE);
      await waitForDialog(visit.page);
      await pressOurs(visit.page, 'Post anyway');
      await until(
        () => ownText(visit.page),
        (text) => text.includes('Press Post again'),
        'the mark to ask for one more press',
      );
      expect(posts(visit)).toEqual([]);
      await press(visit.page, INLINE);
      expect((await sent(visit)).map(({ text }) => text)).toEqual([WARN]);
      expect(await dialog(visit.page)).toBeUndefined();
    }));

  it('X: a slow site gets one press from us, not two', () =>
    at(x.home({ as: 'midshire-x', quirk: 'slow' }), async (visit) => {
      await waitForMark(visit.page, CORPORATE);
      await write(visit.page, editor(), WARN);
      await press(visit.page, INLINE);
      await waitForDialog(visit.page);
      await pressOurs(visit.page, 'Post anyway');
      await sent(visit);
      await until(
        () => textIn(visit.page, editor()),
        (text) => text === '',
        'the composer to be empty',
      );
      expect(await ownText(visit.page)).not.toContain('Press Post again');
      expect(posts(visit).length).toBe(1);
    }));

  it('X: our mark survives a page that keeps throwing its tree away', () =>
    at(x.home({ as: 'midshire-x', quirk: 'rerender' }), async (visit) => {
      await waitForMark(visit.page, CORPORATE);
      const before = await visit.page.$(editor());
      await until(
        async () => (await before?.evaluate((node) => node.isConnected)) ?? false,
        (connected) => !connected,
        'the page to throw its tree away',
      );
      await waitForMark(visit.page, CORPORATE);
      expect((await marks(visit.page)).filter((text) => text === CORPORATE).length).toBe(1);
    }));

  it.each([
    ['/messages', x.messages],
    ['/i/chat', x.chat],
  ] as const)('X: private messages on %s are none of our business', (_, address) =>
    at(address({ as: 'midshire-x' }), async (visit) => {
      const box =
        '[data-testid="dmComposerTextInput"][contenteditable="true"], textarea[data-testid="dm-composer-textarea"], [data-testid="dmComposerTextInput"] [contenteditable="true"]';
      await write(visit.page, box, BLOCK);
      await visit.page.keyboard.press('Enter');
      await until(
        async () => scene().sites.log.chats(visit.session),
        (chats) => chats.length === 1,
        'the message to be sent',
      );
      expect(await marks(visit.page)).toEqual([]);
      expect(await dialog(visit.page)).toBeUndefined();
    }),
  );

  it('X: the search box is none of our business', () =>
    at(x.messages({ as: 'midshire-x' }), async (visit) => {
      await write(visit.page, '[data-testid="SearchBox_Search_Input"]', BLOCK);
      await visit.page.keyboard.press('Enter');
      expect(await marks(visit.page)).toEqual([]);
      expect(await dialog(visit.page)).toBeUndefined();
    }));

  it('X: a script of the page cannot press our buttons', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      await waitForMark(visit.page, CORPORATE);
      await write(visit.page, editor(), WARN);
      await press(visit.page, INLINE);
      await waitForDialog(visit.page);
      await visit.page.evaluate(() => {
        for (const node of document.documentElement.children) {
          for (const button of node.shadowRoot?.querySelectorAll('button') ?? []) {
            button.click();
            button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
            button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
          }
        }
      });
      expect(await dialog(visit.page)).toBeDefined();
      expect(posts(visit)).toEqual([]);
    }));

  it('X: axe finds nothing in the mark, nor in the warning at block level', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      await waitForMark(visit.page, CORPORATE);
      expect((await axe(visit.page, 'ours')).join('\n')).toBe('');
      await write(visit.page, editor(), BLOCK);
      await press(visit.page, INLINE);
      await waitForDialog(visit.page);
      await until(
        () => visit.page.evaluate(() => document.getAnimations().length),
        (running) => running === 0,
        'the warning to have faded in',
      );
      expect((await axe(visit.page, 'ours')).join('\n')).toBe('');
    }));

  it('X: Tab stays inside the warning, from its first button round to it again', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      await waitForMark(visit.page, CORPORATE);
      await write(visit.page, editor(), WARN);
      await press(visit.page, INLINE);
      const first = (await waitForDialog(visit.page)).focus;
      const seen = new Set<string>();
      for (let n = 0; n < 12; n += 1) {
        await visit.page.keyboard.press('Tab');
        seen.add((await dialog(visit.page))?.focus ?? '');
      }
      expect(first).toBe('Go back and edit');
      expect([...seen]).toEqual(expect.arrayContaining(['Ask for a second look', 'Post anyway', 'Go back and edit']));
      expect(await visit.page.evaluate(() => document.activeElement?.shadowRoot !== null || document.activeElement === document.body)).toBe(true);
      expect(posts(visit)).toEqual([]);
    }));

  it('X: on a page without a composer nothing of ours is added', () =>
    at(x.messages({ as: 'midshire-x' }), async (visit) => {
      await find(visit.page, '[data-testid="SideNav_AccountSwitcher_Button"]');
      expect(await visit.page.evaluate(() => [...document.documentElement.children].map((node) => node.localName))).toEqual(['head', 'body']);
    }));

  it('X: our listener is the first at window capture, before any script of the page', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      await waitForMark(visit.page, CORPORATE);
      await write(visit.page, editor(), WARN);
      // The look-alike's own first script listens at window capture and notes every click it hears.
      await visit.page.evaluate(() => Object.assign(globalThis, { heardBefore: (globalThis as unknown as { __heard?: number }).__heard ?? 0 }));
      await press(visit.page, INLINE);
      await waitForDialog(visit.page);
      const heard = await visit.page.evaluate(() => {
        const all = globalThis as unknown as { __heard?: number; heardBefore: number };
        return { notes: all.__heard, before: all.heardBefore };
      });
      expect(heard.notes).toBeTypeOf('number');
      expect(heard.notes).toBe(heard.before);
    }));
}
