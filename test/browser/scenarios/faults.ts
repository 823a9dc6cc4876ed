// What goes wrong, and what the person is told: the mark says it, the post goes through, the page's console stays clean.
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { facebook, x } from '../../sites/index.ts';
import { BLOCK, CLEAN, WARN } from '../harness/drafts.ts';
import { find, press, write } from '../harness/hands.ts';
import { chooseExample, type Scene } from '../harness/scene.ts';
import { dialog, marks, pressOurs, until, waitForDialog, waitForMark } from '../harness/screen.ts';
import { visits } from '../harness/visits.ts';

const EDITOR = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
const BUTTON = '[data-testid="tweetButtonInline"]';
const CORPORATE = 'Posting as Midshire Fire · corporate account';

interface Extension {
  readonly storage: {
    readonly local: { set(values: object): Promise<void>; remove(key: string): Promise<void>; get(key: string): Promise<Record<string, unknown>> };
  };
  readonly runtime: { reload(): void };
}

/** Runs in a page of the extension: the fault is made where it would arise, in what the device keeps. */
async function inExtension(scene: Scene, work: (page: Page) => Promise<unknown>): Promise<void> {
  const page = await scene.own('extension/popup.html');
  await work(page);
  await page.close();
}

const keep = (scene: Scene, key: string, value: unknown): Promise<void> =>
  inExtension(scene, (page) =>
    page.evaluate(
      (name, kept) => {
        const { storage } = ((globalThis as unknown as { browser?: Extension }).browser ??
          (globalThis as unknown as { chrome: Extension }).chrome) as Extension;
        return kept === null ? storage.local.remove(name) : storage.local.set({ [name]: kept });
      },
      key,
      value ?? null,
    ),
  );

export function faultScenarios(scene: () => Scene): void {
  const { at, posts, sent } = visits(scene);
  const startsWith = (page: Page, start: string): Promise<string[]> =>
    until(
      () => marks(page),
      (found) => found.some((text) => text.startsWith(start)),
      `a mark that begins “${start}”`,
    );

  async function restored(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } finally {
      await keep(scene(), 'organisation', undefined);
      await chooseExample(scene());
    }
  }

  it.each([
    ['missing', undefined],
    ['damaged', 'not a policy'],
    ['of another shape', { rules: 'none' }],
  ])('faults: with the kept rules %s the mark says so and the post goes through', (_, value) =>
    restored(() =>
      at(x.home({ as: 'midshire-x' }), async (visit) => {
        await keep(scene(), 'policy', value);
        await visit.page.bringToFront();
        await startsWith(visit.page, 'Not checking');
        await write(visit.page, EDITOR, BLOCK);
        await press(visit.page, BUTTON);
        expect((await sent(visit)).map(({ text }) => text)).toEqual([BLOCK]);
        expect(await dialog(visit.page)).toBeUndefined();
      }),
    ),
  );

  it('faults: a register without this Page tells it apart and still checks', () =>
    at(facebook.feed({ as: 'hall-fb' }), async (visit) => {
      await press(visit.page, '[role="region"] [role="link"] + [role="button"]');
      await waitForMark(visit.page, 'Posting as Lightwater Village Hall · a Page that is not on the register');
      await write(visit.page, '[role="dialog"] [data-lexical-editor="true"]', CLEAN);
      await press(visit.page, '[role="dialog"] [role="button"][aria-label="Post"]');
      expect((await sent(visit)).map(({ text }) => text)).toEqual([CLEAN]);
    }));

  it('faults: a page that has lost its post control is not called checked', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      await waitForMark(visit.page, CORPORATE);
      await visit.page.$eval('[data-testid="toolBar"]', (node) => node.remove());
      await startsWith(visit.page, 'Not checking');
    }));

  it('faults: a page that has lost every sign of who is acting cannot tell', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      await waitForMark(visit.page, CORPORATE);
      await visit.page.evaluate(() => {
        for (const node of document.querySelectorAll('[data-testid^="UserAvatar-Container-"], [data-testid="SideNav_AccountSwitcher_Button"]'))
          node.removeAttribute('data-testid');
      });
      await waitForMark(visit.page, "Can't tell who you are posting as");
    }));

  it('faults: new rules change a verdict in an open tab without a reload', () =>
    restored(() =>
      at(x.home({ as: 'midshire-x' }), async (visit) => {
        await keep(scene(), 'policy', undefined);
        await visit.page.bringToFront();
        await startsWith(visit.page, 'Not checking');
        await keep(scene(), 'organisation', undefined);
        await chooseExample(scene());
        await visit.page.bringToFront();
        await waitForMark(visit.page, CORPORATE);
        await write(visit.page, EDITOR, WARN);
        await press(visit.page, BUTTON);
        await waitForDialog(visit.page);
        expect(posts(visit)).toEqual([]);
      }),
    ));

  it('faults: a page that removes our elements gets them back', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      await waitForMark(visit.page, CORPORATE);
      await visit.page.evaluate(() => {
        for (const node of [...document.documentElement.children]) if (node.shadowRoot?.querySelector('[role=status]')) node.remove();
      });
      await waitForMark(visit.page, CORPORATE);
      await write(visit.page, EDITOR, WARN);
      await press(visit.page, BUTTON);
      await waitForDialog(visit.page);
      await pressOurs(visit.page, 'Go back and edit');
      expect(posts(visit)).toEqual([]);
    }));

  it('faults: a post that left without a press we saw is noticed, and the toolbar says so', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      await waitForMark(visit.page, CORPORATE);
      await visit.page.evaluate((text) => {
        const request = new XMLHttpRequest();
        request.open('POST', '/i/api/graphql/unknown/CreateTweet');
        request.setRequestHeader('content-type', 'application/json');
        request.send(JSON.stringify({ variables: { tweet_text: text } }));
      }, CLEAN);
      await sent(visit);
      await inExtension(scene(), async (page) => {
        const badges = (): Promise<string[]> =>
          page.evaluate(async () => {
            const { tabs, action } = ((globalThis as unknown as { browser?: unknown }).browser ?? (globalThis as unknown as { chrome: unknown }).chrome) as {
              tabs: { query(what: object): Promise<{ id: number }[]> };
              action: { getBadgeText(of: object): Promise<string> };
            };
            return Promise.all((await tabs.query({})).map(({ id }) => action.getBadgeText({ tabId: id })));
          });
        await until(badges, (found) => found.includes('!'), 'the toolbar to say so');
      });
    }));

  it('languages: chosen Welsh reaches the mark and the warning of an open tab', () =>
    at(x.home({ as: 'midshire-x' }), async (visit) => {
      await waitForMark(visit.page, CORPORATE);
      const choose = (language: string): Promise<void> =>
        inExtension(scene(), (page) =>
          page.evaluate((chosen) => {
            const { runtime } = ((globalThis as unknown as { browser?: unknown }).browser ?? (globalThis as unknown as { chrome: unknown }).chrome) as {
              runtime: { sendMessage(message: object): Promise<unknown> };
            };
            return runtime.sendMessage({ to: 'background', name: 'setSettings', argument: { language: chosen } });
          }, language),
        );
      await choose('cy');
      try {
        await visit.page.bringToFront();
        await until(
          () => marks(visit.page),
          (found) => found.some((text) => text.includes('Midshire Fire') && text.includes('cyfrif corfforaethol')),
          'the mark in Welsh',
        );
        await find(visit.page, EDITOR);
        await write(visit.page, EDITOR, WARN);
        await press(visit.page, BUTTON);
        const view = await waitForDialog(visit.page);
        expect(view.buttons.map(({ name }) => name)).not.toContain('Post anyway');
        expect(view.buttons.length).toBeGreaterThanOrEqual(3);
      } finally {
        await choose('auto');
      }
    }));
}

/** Chromium only: Firefox ends an extension's old content scripts by itself and starts the new ones in open tabs. */
export function reloadScenario(scene: () => Scene): void {
  it('faults: the extension reloaded under an open tab: the mark says so, the post goes through, nothing is thrown', async () => {
    const visit = await scene().visit(x.home({ as: 'midshire-x' }));
    await waitForMark(visit.page, CORPORATE);
    await write(visit.page, EDITOR, BLOCK);
    const popup = await scene().own('extension/popup.html');
    await popup.evaluate(() => (globalThis as unknown as { chrome: Extension }).chrome.runtime.reload()).catch(() => undefined);
    await until(
      () => marks(visit.page),
      (found) => found.some((text) => text.startsWith('Not checking')),
      'the mark to say so',
    );
    await press(visit.page, BUTTON);
    expect((await scene().sites.waitForPosts(1, 10_000, visit.session)).map(({ text }) => text)).toEqual([BLOCK]);
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });
}
