// Every way to post on X: on each the flagged draft is held and the clean one goes out untouched. `docs/coverage.md` names the rows.
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Switches, x } from '../../sites/index.ts';
import { BLOCK, BLOCK_QUOTE, CLEAN } from '../harness/drafts.ts';
import { find, press, write } from '../harness/hands.ts';
import type { Scene } from '../harness/scene.ts';
import { dialog, pressOurs, waitForDialog, waitForMark } from '../harness/screen.ts';
import { visits } from '../harness/visits.ts';

const EDITOR = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
const MODAL = '[role="dialog"] [data-testid="tweetButton"]';
const CORPORATE = 'Posting as Midshire Fire · corporate account';

export interface Route {
  readonly name: string;
  readonly address: (switches: Switches) => string;
  readonly switches?: Switches;
  /** Puts the words where this route takes them. */
  readonly write: (page: Page, words: string) => Promise<void>;
  readonly send: (page: Page) => Promise<void>;
  readonly operation: string;
  readonly surface?: string;
  /** The words do not ride in the post's own text. */
  readonly elsewhere?: true;
  readonly mark?: string;
  readonly actor?: string;
}

const inDialog = (page: Page, words: string): Promise<void> => write(page, `[role="dialog"] ${EDITOR}`, words);
const pressModal = (page: Page): Promise<void> => press(page, MODAL);

/** Pressed by its words, since X Pro's button carries no test id. */
async function pressWords(page: Page, within: string, words: string): Promise<void> {
  await find(page, within);
  const button = await page.waitForSelector(`${within} ::-p-xpath(.//button[normalize-space()="${words}"])`, { visible: true });
  await button?.click();
}

async function inColumn(page: Page, words: string): Promise<void> {
  const column = '[data-rfd-draggable-id="column-Notifications"]';
  await press(page, `${column} article [data-testid="reply"]`);
  await write(page, `${column} ${EDITOR}`, words);
}

async function withPoll(page: Page, words: string): Promise<void> {
  await write(page, `[role="dialog"] ${EDITOR}`, 'Which day suits you?');
  await press(page, '[role="dialog"] [data-testid="createPollButton"]');
  await write(page, '[role="dialog"] input[name="Choice1"]', 'Saturday');
  await write(page, '[role="dialog"] input[name="Choice2"]', words);
}

async function withAlt(page: Page, words: string): Promise<void> {
  await write(page, `[role="dialog"] ${EDITOR}`, 'Our new engine.');
  await press(page, '[data-testid="altTextLabel"]');
  await write(page, '[data-testid="altTextInput"]', words);
}

async function withVideoTitle(page: Page, words: string): Promise<void> {
  await write(page, `[role="dialog"] ${EDITOR}`, 'Our new engine.');
  await pressWords(page, '[role="dialog"]', 'Edit video details');
  await write(page, '[role="dialog"] textarea[name="description"]', words);
  await press(page, '[data-testid="videoDetailsDone"]');
  await find(page, MODAL);
}

const SHORT_NUMBER = 'Ring 07700 900123';

const ROUTES: readonly Route[] = [
  { name: 'a quote', address: x.quote, write: inDialog, send: pressModal, operation: 'CreateTweet', surface: 'quote' },
  { name: 'an edit of a published post', address: x.edit, write: inDialog, send: pressModal, operation: 'CreateTweet', surface: 'edit' },
  { name: 'a scheduled post', address: x.schedule, write: inDialog, send: pressModal, operation: 'CreateScheduledTweet', surface: 'schedule' },
  { name: 'a share link', address: x.intent, write: inDialog, send: pressModal, operation: 'CreateTweet' },
  { name: 'a reply in a dialog', address: x.replyModal, write: inDialog, send: pressModal, operation: 'CreateTweet', surface: 'reply' },
  {
    name: 'a community post',
    address: x.community,
    write: (page, words) => write(page, EDITOR, words),
    send: (page) => press(page, '[data-testid="tweetButtonInline"]'),
    operation: 'CreateTweet',
  },
  { name: 'a poll choice', address: x.modal, write: withPoll, send: pressModal, operation: 'CreateTweet', elsewhere: true },
  {
    name: 'a picture’s description',
    address: x.modal,
    switches: { media: 'image' },
    write: withAlt,
    send: pressModal,
    operation: 'CreateTweet',
    elsewhere: true,
  },
  {
    name: 'a video’s description',
    address: x.modal,
    switches: { media: 'video' },
    write: withVideoTitle,
    send: pressModal,
    operation: 'CreateTweet',
    elsewhere: true,
  },
  {
    name: 'the old host',
    address: x.oldHost,
    write: (page, words) => write(page, EDITOR, words),
    send: (page) => press(page, '[data-testid="tweetButtonInline"]'),
    operation: 'CreateTweet',
  },
  {
    name: 'the mobile host',
    address: x.mobile,
    write: (page, words) => write(page, 'textarea', words),
    send: (page) => press(page, '[data-testid="tweetButton"]'),
    operation: 'CreateTweet',
  },
  {
    name: 'X Pro’s drawer',
    address: x.pro,
    write: async (page, words) => {
      await press(page, '[aria-label="Compose post"]');
      await write(page, `[data-testid="drawerAnimatedDiv"] ${EDITOR}`, words);
    },
    send: (page) => pressWords(page, '[data-testid="drawerAnimatedDiv"]', 'Post'),
    operation: 'CreateTweet',
  },
  {
    name: 'a column of X Pro that acts as another account',
    address: x.pro,
    switches: { as: 'sam' },
    write: inColumn,
    send: (page) => pressWords(page, '[data-rfd-draggable-id="column-Notifications"] [data-testid="inline_reply_offscreen"]', 'Reply'),
    operation: 'CreateTweet',
    surface: 'reply',
    actor: '1500000000000000001',
  },
  {
    name: 'a column of X Pro whose head shows nobody, with a banner in its box',
    address: x.pro,
    switches: { as: 'sam', variant: 'faceless-columns' },
    write: inColumn,
    send: (page) => pressWords(page, '[data-rfd-draggable-id="column-Notifications"] [data-testid="inline_reply_offscreen"]', 'Reply'),
    operation: 'CreateTweet',
    surface: 'reply',
    actor: '1500000000000000001',
  },
];

export function xRouteScenarios(scene: () => Scene): void {
  const { at, posts, sent } = visits(scene);

  for (const route of ROUTES) {
    const address = route.address({ as: 'midshire-x', ...route.switches });
    const words = (long: string): string => (route.elsewhere === true && long === BLOCK ? SHORT_NUMBER : route.elsewhere === true ? 'Sunday' : long);

    it(`X: ${route.name}: the clean draft goes out untouched`, () =>
      at(address, async ({ page, ...visit }) => {
        await route.write(page, words(CLEAN));
        await waitForMark(page, route.mark ?? CORPORATE);
        await route.send(page);
        const [received] = await sent({ page, ...visit });
        expect({ operation: received?.operation, actor: received?.actor }).toEqual({ operation: route.operation, actor: route.actor ?? '1500000000000000001' });
        if (route.surface !== undefined) expect(received?.surface).toBe(route.surface);
        if (route.elsewhere !== true) expect(received?.text).toBe(CLEAN);
        expect(await dialog(page)).toBeUndefined();
        expect(posts({ page, ...visit }).length).toBe(1);
      }));

    it(`X: ${route.name}: the flagged draft is held, and sent once when the person says so`, () =>
      at(address, async ({ page, ...visit }) => {
        await route.write(page, words(BLOCK));
        await waitForMark(page, route.mark ?? CORPORATE);
        await route.send(page);
        const view = await waitForDialog(page);
        expect(view.name).toBe('Before you post as Midshire Fire');
        expect(view.text).toContain(BLOCK_QUOTE);
        expect(posts({ page, ...visit })).toEqual([]);
        await pressOurs(page, 'It is already public');
        await pressOurs(page, 'Post anyway');
        expect((await sent({ page, ...visit })).map(({ operation }) => operation)).toEqual([route.operation]);
      }));
  }

  it('X: a quote without words of one’s own is a plain repost, and goes out', () =>
    at(x.quote({ as: 'midshire-x' }), async (visit) => {
      await waitForMark(visit.page, CORPORATE);
      await press(visit.page, MODAL);
      expect((await sent(visit)).map(({ operation }) => operation)).toEqual(['CreateRetweet']);
      expect(await dialog(visit.page)).toBeUndefined();
    }));

  it('X: a draft reopened from the list is guarded like a new one', () =>
    at(x.drafts({ as: 'midshire-x', text: BLOCK }), async (visit) => {
      await press(visit.page, '[data-testid="unsentTweet"]');
      await waitForMark(visit.page, CORPORATE);
      await press(visit.page, MODAL);
      expect((await waitForDialog(visit.page)).text).toContain(BLOCK_QUOTE);
      expect(posts(visit)).toEqual([]);
    }));

  it('X: the site’s own question after Post is answered without a second one of ours', () =>
    at(x.modal({ as: 'midshire-x', quirk: 'confirm', media: 'image' }), async (visit) => {
      await inDialog(visit.page, CLEAN);
      await waitForMark(visit.page, CORPORATE);
      await press(visit.page, MODAL);
      await press(visit.page, '[data-testid="confirmationSheetCancel"]');
      expect((await sent(visit)).map(({ text }) => text)).toEqual([CLEAN]);
      expect(await dialog(visit.page)).toBeUndefined();
    }));

  it('X: a flagged draft is held before the site’s own question, not after it', () =>
    at(x.modal({ as: 'midshire-x', quirk: 'confirm', media: 'image' }), async (visit) => {
      await inDialog(visit.page, BLOCK);
      await waitForMark(visit.page, CORPORATE);
      await press(visit.page, MODAL);
      expect((await waitForDialog(visit.page)).text).toContain(BLOCK_QUOTE);
      expect(await visit.page.$('[data-testid="confirmationSheetCancel"]')).toBeNull();
      await pressOurs(visit.page, 'It is already public');
      await pressOurs(visit.page, 'Post anyway');
      await press(visit.page, '[data-testid="confirmationSheetCancel"]');
      expect((await sent(visit)).map(({ text }) => text)).toEqual([BLOCK]);
      expect(await dialog(visit.page)).toBeUndefined();
    }));

  it('X: a thread’s second post is read as well as its first', () =>
    at(x.modal({ as: 'midshire-x' }), async (visit) => {
      await inDialog(visit.page, 'Road closed at Harrowdale Lane.');
      await press(visit.page, '[role="dialog"] [data-testid="addButton"]');
      await write(visit.page, '[role="dialog"] [data-testid="tweetTextarea_1"][contenteditable="true"]', BLOCK);
      await press(visit.page, MODAL);
      expect((await waitForDialog(visit.page)).text).toContain(BLOCK_QUOTE);
      expect(posts(visit)).toEqual([]);
    }));
}
