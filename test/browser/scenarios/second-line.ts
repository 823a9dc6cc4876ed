// The second line in a real browser: whatever the page looks like and whatever it tries, no flagged post leaves without the person.
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { facebook, x } from '../../sites/index.ts';
import { BLOCK, CLEAN, WARN } from '../harness/drafts.ts';
import { press, write } from '../harness/hands.ts';
import { foreignComposer, type Redesign, redesign } from '../harness/redesign.ts';
import type { Scene, Visit } from '../harness/scene.ts';
import { dialog, marks, ownText, pressOurs, until, waitForDialog, waitForMark, waitForNoDialog } from '../harness/screen.ts';
import { visits } from '../harness/visits.ts';

const CORPORATE = 'Posting as Midshire Fire · corporate account';
const CHANGED = 'Not checking here: the site has changed';
const KELLING = '61550000000001';
const FACEBOOK = 'Posting as Kelling Fire Station · corporate account';

/** Ways a page can send the same post. Each runs in the page and settles with what the page then sees. */
const WAYS = ['xhr', 'fetch', 'request', 'beacon'] as const;
type Way = (typeof WAYS)[number];

function sendBy(page: Page, way: Way | 'sync', text: string, name = 'CreateTweet'): Promise<unknown> {
  return page.evaluate(
    (how, words, operation) => {
      const url = `/i/api/graphql/q1/${operation}`;
      const body = JSON.stringify({ variables: { tweet_text: words } });
      const seen = globalThis as unknown as { outcome: string };
      seen.outcome = 'pending';
      const end = (what: string): void => {
        seen.outcome = what;
      };
      if (how === 'beacon') end(`beacon ${navigator.sendBeacon(url, body)}`);
      else if (how === 'fetch' || how === 'request') {
        const sending = how === 'fetch' ? fetch(url, { method: 'POST', body }) : fetch(new Request(url, { method: 'POST', body }));
        sending.then(
          (response) => end(`status ${response.status}`),
          (error: Error) => end(error.name),
        );
      } else {
        const request = new XMLHttpRequest();
        request.open('POST', url, how !== 'sync');
        request.onload = () => end(`status ${request.status}`);
        request.onerror = () => end(`error ${request.readyState} ${request.status}`);
        try {
          request.send(body);
        } catch (error) {
          end((error as Error).name);
        }
      }
    },
    way,
    text,
    name,
  );
}

const outcome = (page: Page): Promise<string> => page.evaluate(() => (globalThis as unknown as { outcome: string }).outcome);

export function secondLineScenarios(scene: () => Scene): void {
  const { at, posts, sent } = visits(scene);
  const texts = (visit: Visit): string[] => posts(visit).map(({ text }) => text);
  const settled = (page: Page, what: string): Promise<string> =>
    until(
      () => outcome(page),
      (now) => now === what,
      what,
    );
  /** What the mark says of a page whose parts it knows no more, or only by their place. */
  const saysWhatIsLost = async (page: Page): Promise<void> => {
    await marked(page, CHANGED);
    expect(await ownText(page)).toContain('Your post is still checked at the moment it is sent.');
  };
  const marked = (page: Page, text: string): Promise<string[]> =>
    until(
      () => marks(page),
      (found) => found.includes(text),
      text,
    );

  it.each(WAYS)('second line: a flagged post by %s is held, goes back without a trace, and its retry is refused unasked', (way) =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      const { page } = visit;
      await waitForMark(page, CORPORATE);
      await sendBy(page, way, WARN);
      await waitForDialog(page);
      expect(texts(visit)).toEqual([]);
      await pressOurs(page, 'Go back and edit');
      await waitForNoDialog(page);
      const refused = { xhr: 'error 4 0', fetch: 'AbortError', request: 'AbortError', beacon: 'beacon true' }[way];
      await settled(page, refused);
      await sendBy(page, way, WARN);
      await settled(page, refused);
      expect(await dialog(page)).toBeUndefined();
      expect(texts(visit)).toEqual([]);
    }),
  );

  it.each(WAYS)('second line: “Post anyway” lets a post by %s go as it was, once', (way) =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      const { page } = visit;
      await waitForMark(page, CORPORATE);
      await sendBy(page, way, WARN);
      await waitForDialog(page);
      await pressOurs(page, 'Post anyway');
      await sent(visit);
      if (way !== 'beacon') await settled(page, 'status 200');
      expect(texts(visit)).toEqual([WARN]);
    }),
  );

  it('second line: a clean post goes in the same turn, without a question', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      await waitForMark(visit.page, CORPORATE);
      await sendBy(visit.page, 'sync', CLEAN);
      expect(await outcome(visit.page)).toBe('status 200');
      expect(texts(visit)).toEqual([CLEAN]);
      expect(await dialog(visit.page)).toBeUndefined();
    }));

  it('second line: a flagged request the page waits for fails at once, and after “Post anyway” the next one goes', async () => {
    const visit = await scene().visit(x.home({ as: 'midshire-x' }));
    const { page } = visit;
    await waitForMark(page, CORPORATE);
    await sendBy(page, 'sync', WARN);
    expect(await outcome(page)).toBe('NetworkError');
    await waitForDialog(page);
    await pressOurs(page, 'Post anyway');
    await waitForNoDialog(page);
    expect(texts(visit)).toEqual([]);
    await sendBy(page, 'sync', WARN);
    expect(await outcome(page)).toBe('status 200');
    expect(texts(visit)).toEqual([WARN]);
    await visit.close();
  });

  it('second line: the site that tries again while the question is open asks no second one and posts once', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      const { page } = visit;
      await waitForMark(page, CORPORATE);
      for (let tries = 0; tries < 3; tries += 1) await sendBy(page, 'xhr', WARN);
      await waitForDialog(page);
      await pressOurs(page, 'Post anyway');
      await waitForNoDialog(page);
      await sent(visit);
      await settled(page, 'status 200');
      expect(await dialog(page)).toBeUndefined();
      expect(texts(visit)).toEqual([WARN]);
    }));

  it('second line: on a person’s own profile nothing is ever held', () =>
    at(x.home({ as: 'sam' }), async (visit) => {
      await waitForMark(visit.page, 'Posting as Sam Carter · your own profile');
      await sendBy(visit.page, 'xhr', BLOCK);
      await sent(visit);
      expect(texts(visit)).toEqual([BLOCK]);
      expect(await dialog(visit.page)).toBeUndefined();
    }));

  it('second line: chat is never held, whatever it says', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      await waitForMark(visit.page, CORPORATE);
      await visit.page.evaluate(async (text) => {
        await fetch('/i/api/1.1/dm/new2.json', { method: 'POST', body: JSON.stringify({ text }) });
      }, BLOCK);
      expect(await dialog(visit.page)).toBeUndefined();
    }));

  it('second line: a request that goes out as another account than the mark said corrects the mark, and is held', () =>
    at(facebook.feed({ as: 'sam' }), async (visit) => {
      const { page } = visit;
      await press(page, '[role="region"] [role="link"] + [role="button"]');
      await waitForMark(page, 'Posting as Sam Carter · your own profile');
      await write(page, '[role="dialog"] [data-lexical-editor="true"]', WARN);
      await page.evaluate((actor) => {
        const native = XMLHttpRequest.prototype.send;
        XMLHttpRequest.prototype.send = function (body) {
          native.call(this, typeof body === 'string' ? body.replaceAll('100000000000077', actor) : body);
        };
      }, KELLING);
      await press(page, '[role="dialog"] [role="button"][aria-label="Post"]');
      const view = await waitForDialog(page);
      expect(view.name).toBe('Before you post as Kelling Fire Station');
      await pressOurs(page, 'Go back and edit');
      await waitForNoDialog(page);
      await waitForMark(page, 'Posting as Kelling Fire Station · corporate account');
      expect(texts(visit)).toEqual([]);
    }));

  it.each<[string, readonly Redesign[], string]>([
    ['without its test ids', ['ids'], CHANGED],
    ['with other labels', ['labels'], CORPORATE],
    ['without test ids, with other labels, built anew', ['ids', 'labels', 'nesting'], CHANGED],
  ])('redesign: X %s: the flagged post is caught, and the mark says what it can see', (_, changes, says) =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      const { page } = visit;
      await waitForMark(page, CORPORATE);
      const editor = await page.$('[data-testid="tweetTextarea_0"][contenteditable="true"]');
      const button = await page.$('[data-testid="tweetButtonInline"]');
      await redesign(page, changes);
      await editor?.click();
      await page.keyboard.type(WARN);
      await button?.click();
      await waitForDialog(page);
      await pressOurs(page, 'Go back and edit');
      await waitForNoDialog(page);
      expect(texts(visit)).toEqual([]);
      if (says === CHANGED) await saysWhatIsLost(page);
      else await marked(page, says);
    }),
  );

  it.each<[string, readonly Redesign[], string]>([
    ['without its markers', ['ids'], FACEBOOK],
    ['with other labels', ['labels'], FACEBOOK],
    ['without markers, with other labels, built anew', ['ids', 'labels', 'nesting'], FACEBOOK],
  ])('redesign: Facebook %s: the flagged post is caught, and the mark says what it can see', (_, changes, says) =>
    at(facebook.feed({ as: 'kelling-fb' }), async (visit) => {
      const { page } = visit;
      await press(page, '[role="region"] [role="link"] + [role="button"]');
      const editor = await page.waitForSelector('[role="dialog"] [data-lexical-editor="true"]');
      const button = await page.waitForSelector('[role="dialog"] [role="button"][aria-label="Post"]');
      await redesign(page, changes);
      await editor?.click();
      await page.keyboard.type(WARN);
      await button?.click();
      await waitForDialog(page);
      await pressOurs(page, 'Go back and edit');
      await waitForNoDialog(page);
      expect(texts(visit)).toEqual([]);
      if (says === CHANGED) await saysWhatIsLost(page);
      else await marked(page, says);
    }),
  );

  it('second line: the very request that was approved goes again unasked when the site repeats it; another one does not', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      const { page } = visit;
      await waitForMark(page, CORPORATE);
      await sendBy(page, 'xhr', WARN);
      await waitForDialog(page);
      await pressOurs(page, 'Post anyway');
      await sent(visit);
      await sendBy(page, 'xhr', WARN);
      await sent(visit, 2);
      expect(await dialog(page)).toBeUndefined();
      await sendBy(page, 'xhr', `${WARN} And another.`);
      await waitForDialog(page);
      expect(texts(visit)).toEqual([WARN, WARN]);
      await pressOurs(page, 'Go back and edit');
      await waitForNoDialog(page);
    }));

  it.each([
    ['its test id is kept', 'lexical'],
    ['its test id is gone', 'lexical-bare'],
  ] as const)('redesign: X with Lexical in place of Draft.js (%s): the flagged post is caught, the clean one goes', (_, variant) =>
    at(x.home({ as: 'midshire-x', variant }), async (visit) => {
      const { page } = visit;
      const editor = '[data-testid="tweetTextarea_0RichTextInputContainer"] [data-lexical-editor="true"]';
      await write(page, editor, WARN);
      await press(page, '[data-testid="tweetButtonInline"]');
      await waitForDialog(page);
      await pressOurs(page, 'Go back and edit');
      await waitForNoDialog(page);
      expect(texts(visit)).toEqual([]);
      if (variant === 'lexical-bare') await saysWhatIsLost(page);
      else await waitForMark(page, CORPORATE);
      await press(page, editor);
      await page.keyboard.down('Control');
      await page.keyboard.press('KeyA');
      await page.keyboard.up('Control');
      await page.keyboard.press('Backspace');
      await page.keyboard.type(CLEAN);
      await press(page, '[data-testid="tweetButtonInline"]');
      expect((await sent(visit)).map(({ text }) => text)).toEqual([CLEAN]);
      expect(await dialog(page)).toBeUndefined();
    }),
  );

  it.each([
    ['a plain one', 'plain', 'x'],
    ['another library’s', 'lexical-like', 'x'],
    ['a plain one', 'plain', 'facebook'],
    ['another library’s', 'lexical-like', 'facebook'],
  ] as const)('redesign: an editor swapped for %s (%s, %s) is caught at the request, and the mark says what it cannot see', (_, kind, site) =>
    at(site === 'x' ? x.home({ as: 'midshire-x' }) : facebook.feed({ as: 'kelling-fb' }), async (visit) => {
      const { page } = visit;
      await foreignComposer(page, kind, site, KELLING);
      await write(page, '#foreign', WARN);
      await press(page, '#foreign-send');
      await waitForDialog(page);
      await pressOurs(page, 'Go back and edit');
      await waitForNoDialog(page);
      expect(texts(visit)).toEqual([]);
      await saysWhatIsLost(page);
    }),
  );
}

/** Firefox takes the scripts of a removed extension out of open pages; the gate is the page's own by then and stays. Last of all: nothing of ours runs after it. */
export function goneScenario(scene: () => Scene): void {
  it('second line: with our side gone a held post and a new one go out by the gate’s own timer, and the page says that they were not checked', async () => {
    const UNCHECKED = 'WhichHat could not check this post. It was sent as you wrote it.';
    const onX = await scene().visit(x.home({ as: 'midshire-x' }));
    await waitForMark(onX.page, CORPORATE);
    const onFacebook = await scene().visit(facebook.feed({ as: 'kelling-fb' }));
    await onX.page.bringToFront();
    await sendBy(onX.page, 'xhr', WARN);
    await waitForDialog(onX.page);
    await scene().browser.browser.uninstallExtension('whichhat@whichhat.example');
    expect((await scene().sites.waitForPosts(1, 15_000, onX.session)).map(({ text }) => text)).toEqual([WARN]);
    await onFacebook.page.bringToFront();
    await foreignComposer(onFacebook.page, 'plain', 'facebook', KELLING);
    await write(onFacebook.page, '#foreign', BLOCK);
    await press(onFacebook.page, '#foreign-send');
    expect((await scene().sites.waitForPosts(1, 15_000, onFacebook.session)).map(({ text }) => text)).toEqual([BLOCK]);
    for (const { page, complaints, close } of [onX, onFacebook]) {
      const notes = await page.$$eval('html > [role=status]', (found) => found.map((note) => note.textContent ?? ''));
      expect(notes.some((note) => note.includes(UNCHECKED))).toBe(true);
      expect(complaints).toEqual([]);
      await close();
    }
  });
}
