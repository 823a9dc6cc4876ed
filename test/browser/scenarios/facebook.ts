// The main job on the look-alike of Facebook: every scenario asserts what the server received, the warning or its absence, and the draft.
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { facebook } from '../../sites/index.ts';
import { ADVICE, BLOCK, BLOCK_QUOTE, CLEAN, EXACT, WARN } from '../harness/drafts.ts';
import { chord, find, press, toEnd, type, write } from '../harness/hands.ts';
import type { Scene, Visit } from '../harness/scene.ts';
import { dialog, marks, ownText, pressOurs, until, waitForDialog, waitForMark, waitForNoDialog } from '../harness/screen.ts';
import { visits } from '../harness/visits.ts';

const KELLING = '61550000000001';
const SAM = '100000000000077';
const CORPORATE = 'Posting as Kelling Fire Station · corporate account';
const TRIGGER = '[role="region"] [role="link"] + [role="button"]';
const DIALOG = '[role="dialog"]:not([hidden])';
const EDITOR = `${DIALOG} [data-lexical-editor="true"]`;
/** The control that publishes is the last in the dialog's form. */
const POST = `${DIALOG} [role="button"][aria-label="Post"]`;
const COMMENT = 'form[role="presentation"] [data-lexical-editor="true"]';

const textIn = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (node) => [...node.querySelectorAll('p')].map((block) => block.textContent).join('\n'));

async function openDialog(page: Page): Promise<void> {
  await press(page, TRIGGER);
  await find(page, EDITOR);
}

export function facebookScenarios(scene: () => Scene): void {
  const { at, posts, sent } = visits(scene);

  const inDialog = (address: string, mark: string, body: (visit: Visit) => Promise<void>): Promise<void> =>
    at(address, async (visit) => {
      await openDialog(visit.page);
      await waitForMark(visit.page, mark);
      await body(visit);
    });

  it('Facebook: a clean post by click goes out untouched, once, word for word', () =>
    inDialog(facebook.feed({ as: 'kelling-fb' }), CORPORATE, async (visit) => {
      await write(visit.page, EDITOR, EXACT);
      await press(visit.page, POST);
      expect((await sent(visit)).map(({ text, actor }) => ({ text, actor }))).toEqual([{ text: EXACT, actor: KELLING }]);
      expect(await dialog(visit.page)).toBeUndefined();
    }));

  it.each(['Enter', ' '] as const)('Facebook: a clean post by key %j on the focused Post goes out untouched', (key) =>
    inDialog(facebook.feed({ as: 'kelling-fb' }), CORPORATE, async (visit) => {
      await write(visit.page, EDITOR, CLEAN);
      await (await find(visit.page, POST)).focus();
      await visit.page.keyboard.press(key);
      expect((await sent(visit)).map(({ text }) => text)).toEqual([CLEAN]);
      expect(await dialog(visit.page)).toBeUndefined();
    }),
  );

  it('Facebook: a flagged post by click is held, and goes out once after “Post anyway”', () =>
    inDialog(facebook.feed({ as: 'kelling-fb' }), CORPORATE, async (visit) => {
      await write(visit.page, EDITOR, WARN);
      await press(visit.page, POST);
      const view = await waitForDialog(visit.page);
      expect(view.name).toBe('Before you post as Kelling Fire Station');
      expect(view.focus).toBe('Go back and edit');
      expect(posts(visit)).toEqual([]);
      expect(await textIn(visit.page, EDITOR)).toBe(WARN);
      await pressOurs(visit.page, 'Post anyway');
      expect((await sent(visit)).map(({ text, actor }) => ({ text, actor }))).toEqual([{ text: WARN, actor: KELLING }]);
    }));

  it.each(['Enter', ' '] as const)('Facebook: a flagged post by key %j on the focused Post is held, and the key does not answer', (key) =>
    inDialog(facebook.feed({ as: 'kelling-fb' }), CORPORATE, async (visit) => {
      await write(visit.page, EDITOR, BLOCK);
      await (await find(visit.page, POST)).focus();
      await visit.page.keyboard.press(key);
      expect((await waitForDialog(visit.page)).text).toContain(BLOCK_QUOTE);
      expect(await dialog(visit.page)).toBeDefined();
      expect(posts(visit)).toEqual([]);
      expect(await textIn(visit.page, EDITOR)).toBe(BLOCK);
    }),
  );

  it('Facebook: “Go back and edit” keeps the dialog, the draft and the caret', () =>
    inDialog(facebook.feed({ as: 'kelling-fb' }), CORPORATE, async (visit) => {
      await write(visit.page, EDITOR, WARN);
      await press(visit.page, POST);
      await waitForDialog(visit.page);
      await pressOurs(visit.page, 'Go back and edit');
      await waitForNoDialog(visit.page);
      expect(await textIn(visit.page, EDITOR)).toBe(WARN);
      await press(visit.page, EDITOR);
      await toEnd(visit.page);
      await type(visit.page, '!');
      await until(
        () => textIn(visit.page, EDITOR),
        (text) => text === `${WARN}!`,
        'the draft to be editable again',
      );
      expect(posts(visit)).toEqual([]);
    }));

  it('Facebook: the same words in a new post are a new draft, and asked about again', () =>
    inDialog(facebook.feed({ as: 'kelling-fb' }), CORPORATE, async (visit) => {
      await write(visit.page, EDITOR, WARN);
      await press(visit.page, POST);
      await waitForDialog(visit.page);
      await pressOurs(visit.page, 'Go back and edit');
      await waitForNoDialog(visit.page);
      await press(visit.page, POST);
      expect((await sent(visit)).map(({ text }) => text)).toEqual([WARN]);
      await openDialog(visit.page);
      await write(visit.page, EDITOR, WARN);
      await press(visit.page, POST);
      await waitForDialog(visit.page);
      expect(posts(visit).length).toBe(1);
    }));

  it('Facebook: Ctrl+Enter and the form’s own submit are guarded too', () =>
    inDialog(facebook.feed({ as: 'kelling-fb' }), CORPORATE, async (visit) => {
      await write(visit.page, EDITOR, BLOCK);
      await visit.page.$eval(`${DIALOG} form`, (form) => (form as HTMLFormElement).requestSubmit());
      await waitForDialog(visit.page);
      expect(posts(visit)).toEqual([]);
      await pressOurs(visit.page, 'Go back and edit');
      await waitForNoDialog(visit.page);
      expect(await textIn(visit.page, EDITOR)).toBe(BLOCK);
    }));

  it('Facebook: in the two-step composer “Next” is free and “Post” is guarded', () =>
    inDialog(facebook.feed({ as: 'kelling-fb', variant: 'two-step' }), CORPORATE, async (visit) => {
      await write(visit.page, EDITOR, WARN);
      await press(visit.page, `${DIALOG} [role="button"][aria-label="Next"]`);
      await find(visit.page, POST);
      expect(await dialog(visit.page)).toBeUndefined();
      await press(visit.page, POST);
      await waitForDialog(visit.page);
      expect(posts(visit)).toEqual([]);
      await pressOurs(visit.page, 'Post anyway');
      expect((await sent(visit)).map(({ text }) => text)).toEqual([WARN]);
    }));

  it('Facebook: a two-step composer that takes its editor off the page is guarded by what was read before', () =>
    inDialog(facebook.feed({ as: 'kelling-fb', variant: ['two-step', 'two-step-unmounted'] }), CORPORATE, async (visit) => {
      await write(visit.page, EDITOR, BLOCK);
      await press(visit.page, `${DIALOG} [role="button"][aria-label="Next"]`);
      await press(visit.page, POST);
      expect((await waitForDialog(visit.page)).text).toContain(BLOCK_QUOTE);
      expect(posts(visit)).toEqual([]);
    }));

  it('Facebook: a clean two-step post goes out untouched', () =>
    inDialog(facebook.feed({ as: 'kelling-fb', variant: 'two-step' }), CORPORATE, async (visit) => {
      await write(visit.page, EDITOR, CLEAN);
      await press(visit.page, `${DIALOG} [role="button"][aria-label="Next"]`);
      await press(visit.page, POST);
      expect((await sent(visit)).map(({ text }) => text)).toEqual([CLEAN]);
      expect(await dialog(visit.page)).toBeUndefined();
    }));

  it('Facebook: advice never interrupts', () =>
    inDialog(facebook.feed({ as: 'kelling-fb' }), CORPORATE, async (visit) => {
      await write(visit.page, EDITOR, ADVICE);
      await until(
        () => ownText(visit.page),
        (text) => /\bsuggestion\b/.test(text),
        'advice beside the composer',
      );
      await press(visit.page, POST);
      expect((await sent(visit)).map(({ text }) => text)).toEqual([ADVICE]);
      expect(await dialog(visit.page)).toBeUndefined();
    }));

  it('Facebook: on one’s own profile nothing interrupts', () =>
    inDialog(facebook.feed({ as: 'sam' }), 'Posting as Sam Carter · your own profile', async (visit) => {
      await write(visit.page, EDITOR, BLOCK);
      await press(visit.page, POST);
      expect((await sent(visit)).map(({ text, actor }) => ({ text, actor }))).toEqual([{ text: BLOCK, actor: SAM }]);
      expect(await dialog(visit.page)).toBeUndefined();
    }));

  it('Facebook: switching into a Page changes the mark', () =>
    at(facebook.feed({ as: 'sam' }), async (visit) => {
      await press(visit.page, '[role="banner"] [role="button"]');
      // A switch of profile loads the page anew.
      await Promise.all([visit.page.waitForNavigation(), press(visit.page, '[role="button"][aria-label="Switch to Kelling Fire Station"]')]);
      await openDialog(visit.page);
      await waitForMark(visit.page, CORPORATE);
    }));

  it('Facebook: a Page that is not on the register is told apart', () =>
    inDialog(facebook.feed({ as: 'hall-fb' }), 'Posting as Lightwater Village Hall · a Page that is not on the register', async () => undefined));

  it('Facebook: an orphaned account says so before anything goes out', () =>
    at(facebook.feed({ as: 'eastmarsh-fb' }), async (visit) => {
      await openDialog(visit.page);
      await until(
        () => marks(visit.page),
        (found) => found.some((text) => text.startsWith('Posting as Eastmarsh Fire Station · corporate account')),
        'the mark',
      );
      await write(visit.page, EDITOR, CLEAN);
      await press(visit.page, POST);
      await waitForDialog(visit.page);
      expect(posts(visit)).toEqual([]);
    }));

  it('Facebook: a tab whose profile was switched elsewhere cannot tell, and a flagged post is held', () =>
    inDialog(facebook.feed({ as: 'kelling-fb', variant: 'stale' }), "Can't tell who you are posting as", async (visit) => {
      await write(visit.page, EDITOR, BLOCK);
      await press(visit.page, POST);
      expect((await waitForDialog(visit.page)).name).toBe('Before you post');
      expect(posts(visit)).toEqual([]);
    }));

  it('Facebook: a clean comment by Enter goes out untouched', () =>
    at(facebook.post({ as: 'kelling-fb' }), async (visit) => {
      await find(visit.page, COMMENT);
      await waitForMark(visit.page, CORPORATE);
      await write(visit.page, COMMENT, CLEAN);
      await visit.page.keyboard.press('Enter');
      expect((await sent(visit)).map(({ text, actor, surface }) => ({ text, actor, surface }))).toEqual([{ text: CLEAN, actor: KELLING, surface: 'comment' }]);
      expect(await dialog(visit.page)).toBeUndefined();
    }));

  it('Facebook: a flagged comment by Enter is held; the Enter neither sends nor breaks the line', () =>
    at(facebook.post({ as: 'kelling-fb' }), async (visit) => {
      await find(visit.page, COMMENT);
      await waitForMark(visit.page, CORPORATE);
      await write(visit.page, COMMENT, WARN);
      await visit.page.keyboard.press('Enter');
      await waitForDialog(visit.page);
      expect(posts(visit)).toEqual([]);
      expect(await textIn(visit.page, COMMENT)).toBe(WARN);
      await pressOurs(visit.page, 'Post anyway');
      expect((await sent(visit)).map(({ text }) => text)).toEqual([WARN]);
    }));

  it('Facebook: Shift+Enter in a comment makes a line and asks nothing', () =>
    at(facebook.post({ as: 'kelling-fb' }), async (visit) => {
      await find(visit.page, COMMENT);
      await waitForMark(visit.page, CORPORATE);
      await write(visit.page, COMMENT, BLOCK);
      await chord(visit.page, 'Shift', 'Enter');
      await type(visit.page, 'Second line');
      await until(
        () => visit.page.$eval(COMMENT, (node) => node.textContent ?? ''),
        (text) => text.includes('Second line'),
        'the second line',
      );
      expect(await visit.page.$$eval(`${COMMENT} br, ${COMMENT} p + p`, (nodes) => nodes.length)).toBeGreaterThan(0);
      expect(await dialog(visit.page)).toBeUndefined();
      expect(posts(visit)).toEqual([]);
    }));

  it('Facebook: the comment’s send button is guarded', () =>
    at(facebook.post({ as: 'kelling-fb' }), async (visit) => {
      await find(visit.page, COMMENT);
      await waitForMark(visit.page, CORPORATE);
      await write(visit.page, COMMENT, BLOCK);
      await press(visit.page, '#focused-state-composer-submit [role="button"]');
      expect((await waitForDialog(visit.page)).text).toContain(BLOCK_QUOTE);
      expect(posts(visit)).toEqual([]);
    }));

  it('Facebook: a reply, whose box names only the addressee, knows who is acting', () =>
    at(facebook.post({ as: 'kelling-fb' }), async (visit) => {
      const [reply] = await visit.page.$$('::-p-xpath(//*[@role="article"][starts-with(@aria-label, "Comment by")]//*[@role="button"])');
      await reply?.click();
      const box = '[role="article"] form[role="presentation"] [data-lexical-editor="true"]';
      await write(visit.page, box, WARN);
      await visit.page.keyboard.press('Enter');
      expect((await waitForDialog(visit.page)).name).toBe('Before you post as Kelling Fire Station');
      expect(posts(visit)).toEqual([]);
    }));

  it('Facebook: a comment made as somebody else than the page says cannot be told, and says so', () =>
    at(facebook.post({ as: 'sam', commentAs: 'kelling-fb' }), async (visit) => {
      await find(visit.page, COMMENT);
      const seen = await until(
        () => marks(visit.page),
        (found) => found.length > 0 && !found.some((text) => text.startsWith('Not checking')),
        'a mark',
      );
      expect(seen).not.toContain('Posting as Sam Carter · your own profile');
    }));

  it('Facebook: a group post is guarded', () =>
    inDialog(facebook.group({ as: 'kelling-fb' }), CORPORATE, async (visit) => {
      await write(visit.page, EDITOR, WARN);
      await press(visit.page, POST);
      await waitForDialog(visit.page);
      await pressOurs(visit.page, 'Post anyway');
      expect((await sent(visit)).map(({ surface }) => surface)).toEqual(['group']);
    }));

  it('Facebook: emoji that are pictures are read as the emoji they stand for', () =>
    inDialog(facebook.feed({ as: 'kelling-fb', emoji: 'img' }), CORPORATE, async (visit) => {
      await write(visit.page, EDITOR, `${BLOCK} 🚒`);
      await press(visit.page, POST);
      expect((await waitForDialog(visit.page)).text).toContain(BLOCK_QUOTE);
      expect(posts(visit)).toEqual([]);
    }));

  it('Facebook: Business Suite posts as the Page in its address: a clean post goes out, a flagged one is held', () =>
    at(facebook.business({ as: 'sam' }), async (visit) => {
      const box = '[role="combobox"][contenteditable="true"]';
      const publish = async (): Promise<void> => {
        const [control] = await visit.page.$$('::-p-xpath(//*[@role="main"]//*[@role="button"][contains(., "Publish")])');
        await control?.click();
      };
      await waitForMark(visit.page, CORPORATE);
      await write(visit.page, box, BLOCK);
      await publish();
      expect((await waitForDialog(visit.page)).text).toContain(BLOCK_QUOTE);
      expect(posts(visit)).toEqual([]);
      await pressOurs(visit.page, 'Go back and edit');
      await waitForNoDialog(visit.page);
      await press(visit.page, box);
      await toEnd(visit.page);
      for (let n = 0; n < BLOCK.length; n += 1) await visit.page.keyboard.press('Backspace');
      await type(visit.page, CLEAN);
      await publish();
      expect((await sent(visit)).map(({ text }) => text)).toEqual([CLEAN]);
      expect(await dialog(visit.page)).toBeUndefined();
    }));

  it('Facebook: private chat is none of our business', () =>
    at(facebook.messages({ as: 'kelling-fb' }), async (visit) => {
      await write(visit.page, '[role="group"] [data-lexical-editor="true"]', BLOCK);
      await visit.page.keyboard.press('Enter');
      await until(
        async () => scene().sites.log.chats(visit.session),
        (chats) => chats.length === 1,
        'the message to be sent',
      );
      expect(await marks(visit.page)).toEqual([]);
      expect(await dialog(visit.page)).toBeUndefined();
    }));

  it('Facebook: the search box is none of our business', () =>
    at(facebook.feed({ as: 'kelling-fb' }), async (visit) => {
      await write(visit.page, 'input[type="search"]', BLOCK);
      await visit.page.keyboard.press('Enter');
      expect(await marks(visit.page)).toEqual([]);
      expect(await dialog(visit.page)).toBeUndefined();
    }));

  it('Facebook: where the site ignores our press, one more press of the person’s goes through', () =>
    inDialog(facebook.feed({ as: 'kelling-fb', quirk: 'ignore-untrusted' }), CORPORATE, async (visit) => {
      await write(visit.page, EDITOR, WARN);
      await press(visit.page, POST);
      await waitForDialog(visit.page);
      await pressOurs(visit.page, 'Post anyway');
      await until(
        () => ownText(visit.page),
        (text) => text.includes('Press Post again'),
        'the mark to ask for one more press',
      );
      expect(posts(visit)).toEqual([]);
      await press(visit.page, POST);
      expect((await sent(visit)).map(({ text }) => text)).toEqual([WARN]);
    }));

  it.each(['de', 'ja', 'ar'] as const)('Facebook: with the interface in %s a flagged post is held and a clean one is not', (ui) =>
    at(facebook.feed({ as: 'kelling-fb', ui }), async (visit) => {
      const publish = `${DIALOG} form [role="button"]:last-of-type:not([aria-disabled="true"])`;
      await openDialog(visit.page);
      await waitForMark(visit.page, CORPORATE);
      await write(visit.page, EDITOR, BLOCK);
      const controls = await visit.page.$$(publish);
      await controls.at(-1)?.click();
      await waitForDialog(visit.page);
      expect(posts(visit)).toEqual([]);
      await pressOurs(visit.page, 'Go back and edit');
      await waitForNoDialog(visit.page);
      await press(visit.page, EDITOR);
      await toEnd(visit.page);
      for (let n = 0; n < BLOCK.length; n += 1) await visit.page.keyboard.press('Backspace');
      await type(visit.page, CLEAN);
      await (await visit.page.$$(publish)).at(-1)?.click();
      expect((await sent(visit)).map(({ text }) => text)).toEqual([CLEAN]);
    }),
  );
}
