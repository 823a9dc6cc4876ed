// The circumstances a post is written in: long drafts, threads, zoom, touch, dictation, dropped text, undo, a page translated, slow or thrown away.
import { expect, it } from 'vitest';
import { facebook, x } from '../../sites/index.ts';
import { BLOCK, BLOCK_QUOTE, CLEAN, WARN } from '../harness/drafts.ts';
import { drop } from '../harness/drop.ts';
import { withFullStorage } from '../harness/full.ts';
import { dictate, find, press, type, write } from '../harness/hands.ts';
import type { Scene } from '../harness/scene.ts';
import { dialog, ownText, pressOurs, until, waitForDialog, waitForMark, waitForNoDialog } from '../harness/screen.ts';
import { slowed } from '../harness/slow.ts';
import { visits } from '../harness/visits.ts';

const MIDSHIRE = 'Posting as Midshire Fire · corporate account';
const KELLING = 'Posting as Kelling Fire Station · corporate account';
const EDITOR = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
const INLINE = '[data-testid="tweetButtonInline"]';
const COMMENT = 'form[role="presentation"] [data-lexical-editor="true"]';
const FB_TRIGGER = '[role="region"] [role="link"] + [role="button"]';
const FB_EDITOR = '[role="dialog"]:not([hidden]) [data-lexical-editor="true"]';
const FB_POST = '[role="dialog"]:not([hidden]) [role="button"][aria-label="Post"]';

/** “Post” in Arabic. */
const FB_SEND = '[role="dialog"]:not([hidden]) [role="button"][aria-label="نشر"]';

export function conditionScenarios(scene: () => Scene): void {
  const { at, posts, sent } = visits(scene);

  it('conditions: a page that throws its tree away while the question is open keeps question and draft', () =>
    at(x.home({ as: 'midshire-x', quirk: 'rerender', text: BLOCK }), async (visit) => {
      await waitForMark(visit.page, MIDSHIRE);
      await press(visit.page, INLINE);
      await waitForDialog(visit.page);
      const before = await visit.page.$(EDITOR);
      await until(
        async () => (await before?.evaluate((node) => node.isConnected)) ?? false,
        (connected) => !connected,
        'the page to throw its tree away',
      );
      expect((await dialog(visit.page))?.text).toContain(BLOCK_QUOTE);
      await pressOurs(visit.page, 'It is already public');
      await pressOurs(visit.page, 'Post anyway');
      expect((await sent(visit)).map(({ text }) => text)).toEqual([BLOCK]);
    }));

  it('conditions: in a thread of 25 posts the last one is read, and all go out in order after “Post anyway”', () =>
    at(x.modal({ as: 'midshire-x' }), async (visit) => {
      const { page } = visit;
      await find(page, `[role="dialog"] ${EDITOR}`);
      const texts = Array.from({ length: 25 }, (_, n) => (n === 24 ? BLOCK : `Part ${n + 1} of our safety advice.`));
      for (const [n, text] of texts.entries()) {
        if (n > 0) await press(page, '[role="dialog"] [data-testid="addButton"]');
        await press(page, `[role="dialog"] [data-testid="tweetTextarea_${n}"][contenteditable="true"]`);
        await type(page, text);
      }
      await press(page, '[role="dialog"] [data-testid="tweetButton"]');
      expect((await waitForDialog(page)).text).toContain(BLOCK_QUOTE);
      expect(posts(visit)).toEqual([]);
      await pressOurs(page, 'It is already public');
      await pressOurs(page, 'Post anyway');
      expect((await sent(visit, 25)).map(({ text }) => text)).toEqual(texts);
    }));

  it('conditions: a draft as long as Facebook takes is read to its last word', () =>
    at(facebook.feed({ as: 'kelling-fb' }), async (visit) => {
      const { page } = visit;
      await press(page, FB_TRIGGER);
      await press(page, FB_EDITOR);
      const long = `${'Test your smoke alarm every week. '.repeat(1700)}${BLOCK}`;
      await dictate(page, long);
      await press(page, FB_POST);
      expect((await waitForDialog(page)).text).toContain(BLOCK_QUOTE);
      expect(posts(visit)).toEqual([]);
    }));

  it('conditions: two tabs with two identities do not know of each other', async () => {
    const first = await scene().visit(x.home({ as: 'sam', delegate: 'midshire-x' }));
    const second = await scene().visit(x.home({ as: 'sam' }));
    try {
      await waitForMark(second.page, 'Posting as Sam Carter · your own profile');
      await first.page.bringToFront();
      await waitForMark(first.page, MIDSHIRE);
      await write(first.page, EDITOR, WARN);
      await press(first.page, INLINE);
      await waitForDialog(first.page);
      await second.page.bringToFront();
      await write(second.page, EDITOR, WARN);
      await press(second.page, INLINE);
      expect((await sent(second)).map(({ actor }) => actor)).toEqual(['1400000000000000077']);
      expect(posts(first)).toEqual([]);
    } finally {
      await first.close();
      await second.close();
    }
  });

  // From 200% on the site shows its narrow layout.
  it.each([
    [0.5, x.home, EDITOR, INLINE],
    [2, x.mobileHome, 'textarea', '[data-testid="tweetButton"]'],
    [4, x.mobileHome, 'textarea', '[data-testid="tweetButton"]'],
  ] as const)('conditions: at zoom %d the mark is shown, the question fits, and its buttons can be pressed', (zoom, address, editor, control) =>
    at(address({ as: 'midshire-x', text: WARN }), async (visit) => {
      const { page } = visit;
      await page.setViewport({ width: Math.round(1280 / zoom), height: Math.round(900 / zoom) });
      try {
        await waitForMark(page, MIDSHIRE);
        await page.focus(editor);
        await press(page, control);
        await waitForDialog(page);
        const fits = await page.evaluate(() =>
          [...document.documentElement.children].flatMap(({ shadowRoot }) => {
            const box = shadowRoot?.querySelector('[role=alertdialog]')?.getBoundingClientRect();
            return box ? [box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight] : [];
          }),
        );
        expect(fits).toEqual([true]);
        await pressOurs(page, 'Go back and edit');
        await waitForNoDialog(page);
        expect(posts(visit)).toEqual([]);
      } finally {
        await page.setViewport({ width: 1280, height: 900 });
      }
    }),
  );

  it.each([
    ['X', x.home, EDITOR, INLINE, MIDSHIRE, 'midshire-x', undefined],
    ['Facebook', facebook.feed, FB_EDITOR, FB_SEND, KELLING, 'kelling-fb', FB_TRIGGER],
  ] as const)(
    'conditions: %s from right to left: the mark stands beside the composer, the flagged draft is held',
    (_, address, editor, control, mark, as, open) =>
      at(address({ as, ui: 'ar' }), async (visit) => {
        const { page } = visit;
        expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
        if (open !== undefined) await press(page, open);
        await write(page, editor, BLOCK);
        await waitForMark(page, mark);
        await press(page, control);
        expect((await waitForDialog(page)).text).toContain(BLOCK_QUOTE);
        await pressOurs(page, 'Go back and edit');
        await waitForNoDialog(page);
        expect(posts(visit)).toEqual([]);
      }),
  );

  it('conditions: the right mouse button sends nothing and asks nothing', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      await waitForMark(visit.page, MIDSHIRE);
      await write(visit.page, EDITOR, WARN);
      await (await find(visit.page, INLINE)).click({ button: 'right' });
      await visit.page.keyboard.press('Escape');
      await press(visit.page, EDITOR);
      expect(await dialog(visit.page)).toBeUndefined();
      expect(posts(visit)).toEqual([]);
    }));

  it('conditions: a finger on Post is held like a mouse', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      await waitForMark(visit.page, MIDSHIRE);
      await write(visit.page, EDITOR, BLOCK);
      await (await find(visit.page, INLINE)).tap();
      expect((await waitForDialog(visit.page)).text).toContain(BLOCK_QUOTE);
      expect(posts(visit)).toEqual([]);
    }));

  it('conditions: dictated words, which come in one piece without a key, are read', () =>
    at(facebook.post({ as: 'kelling-fb' }), async (visit) => {
      await waitForMark(visit.page, KELLING);
      await press(visit.page, COMMENT);
      await dictate(visit.page, BLOCK);
      await visit.page.keyboard.press('Enter');
      expect((await waitForDialog(visit.page)).text).toContain(BLOCK_QUOTE);
      expect(posts(visit)).toEqual([]);
    }));

  it('conditions: what undo leaves standing is what is judged', () =>
    at(facebook.post({ as: 'kelling-fb' }), async (visit) => {
      const { page } = visit;
      await waitForMark(page, KELLING);
      await press(page, COMMENT);
      await page.keyboard.type('See you on Saturday.');
      const read = (): Promise<string> => page.$eval(COMMENT, (node) => node.textContent ?? '');
      await page.keyboard.down('Control');
      await page.keyboard.press('KeyA');
      await page.keyboard.up('Control');
      await dictate(page, BLOCK);
      await until(read, (text) => text === BLOCK, 'the new words');
      await page.keyboard.down('Control');
      await page.keyboard.press('KeyZ');
      await page.keyboard.up('Control');
      await until(read, (text) => !text.includes(BLOCK_QUOTE), 'the old words to be back');
      const left = await read();
      await page.keyboard.press('Enter');
      expect((await sent(visit)).map(({ text }) => text)).toEqual([left]);
      expect(await dialog(page)).toBeUndefined();
    }));

  it('conditions: a page whose words the browser has translated is still read', () =>
    at(facebook.feed({ as: 'kelling-fb' }), async (visit) => {
      const { page } = visit;
      await press(page, FB_TRIGGER);
      await find(page, FB_EDITOR);
      await waitForMark(page, KELLING);
      // What a translator does: words of the page in <font> elements, the document's language changed. Labels it leaves alone.
      await page.evaluate(() => {
        document.documentElement.lang = 'pl';
        document.documentElement.classList.add('translated-ltr');
        for (const button of document.querySelectorAll('[role="dialog"] [role="button"] span')) {
          const font = document.createElement('font');
          font.textContent = 'Opublikuj';
          if (button.children.length === 0) button.replaceChildren(font);
        }
      });
      await write(page, FB_EDITOR, BLOCK);
      await press(page, FB_POST);
      expect((await waitForDialog(page)).text).toContain(BLOCK_QUOTE);
      expect(posts(visit)).toEqual([]);
    }));

  it('conditions: a page that stops every event it can does not stop the question', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      const { page } = visit;
      await waitForMark(page, MIDSHIRE);
      await page.evaluate(() => {
        for (const type of ['click', 'keydown', 'pointerdown', 'mousedown', 'focusin'])
          window.addEventListener(
            type,
            (event) =>
              event.composedPath().some((node) => node instanceof Element && node.matches('[data-testid="tweetButtonInline"]')) &&
              event.stopImmediatePropagation(),
            true,
          );
      });
      await write(page, EDITOR, BLOCK);
      await press(page, INLINE);
      expect((await waitForDialog(page)).text).toContain(BLOCK_QUOTE);
      expect(posts(visit)).toEqual([]);
    }));

  it('conditions: dropped text is read', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      const { page } = visit;
      await waitForMark(page, MIDSHIRE);
      await write(page, EDITOR, 'For you: ');
      const box = await (await find(page, EDITOR)).boundingBox();
      await drop(scene(), page, { x: (box?.x ?? 0) + 60, y: (box?.y ?? 0) + 10 }, BLOCK);
      await until(
        () => page.$eval(EDITOR, (node) => node.textContent ?? ''),
        (text) => text.includes(BLOCK_QUOTE),
        'the dropped words',
      );
      await press(page, INLINE);
      expect((await waitForDialog(page)).text).toContain(BLOCK_QUOTE);
      expect(posts(visit)).toEqual([]);
    }));

  it('conditions: on a machine six times slower the flagged draft is held and the clean one goes', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      const { page } = visit;
      await slowed(scene(), page, 6, async () => {
        await waitForMark(page, MIDSHIRE);
        await write(page, EDITOR, WARN);
        await press(page, INLINE);
        await waitForDialog(page);
        await pressOurs(page, 'Go back and edit');
        await waitForNoDialog(page);
        await press(page, EDITOR);
        await page.keyboard.down('Control');
        await page.keyboard.press('KeyA');
        await page.keyboard.up('Control');
        await page.keyboard.type(CLEAN);
        await press(page, INLINE);
        expect((await sent(visit)).map(({ text }) => text)).toEqual([CLEAN]);
      });
    }));

  it('conditions: with the device’s storage full the question is still asked and the post still goes', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      const { page } = visit;
      const refusals = await withFullStorage(scene(), async () => {
        await page.bringToFront();
        await waitForMark(page, MIDSHIRE);
        await write(page, EDITOR, WARN);
        await press(page, INLINE);
        await waitForDialog(page);
        await pressOurs(page, 'Post anyway');
        expect((await sent(visit)).map(({ text }) => text)).toEqual([WARN]);
        await waitForMark(page, MIDSHIRE);
        expect(await ownText(page)).not.toContain('Not checking');
      });
      // Full before, and not a few letters less full after.
      for (const said of refusals) expect(said.join(' ')).toMatch(/quota/i);
    }));
}
