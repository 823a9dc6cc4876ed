// Every way to post on Facebook: on each the flagged draft is held and the clean one goes out untouched. `docs/coverage.md` names the rows.
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { facebook, type Switches } from '../../sites/index.ts';
import { BLOCK, BLOCK_QUOTE, CLEAN } from '../harness/drafts.ts';
import { find, press, toEnd, type, write } from '../harness/hands.ts';
import type { Scene } from '../harness/scene.ts';
import { dialog, marks, ownText, pressOurs, until, waitForDialog, waitForMark } from '../harness/screen.ts';
import { visits } from '../harness/visits.ts';

const KELLING = 'Posting as Kelling Fire Station · corporate account';
const EDITOR = '[role="dialog"] [data-lexical-editor="true"]';

interface Route {
  readonly name: string;
  readonly address: (switches: Switches) => string;
  readonly switches?: Switches;
  readonly open?: (page: Page) => Promise<void>;
  readonly editor: string;
  /** Words that stand there already stay, and these are written after them. */
  readonly after?: true;
  readonly send: (page: Page) => Promise<void>;
  readonly operation: string;
  readonly surface?: string;
  readonly actor?: string;
  /** The level asked at: the mobile site never stops, it only warns. */
  readonly warns?: true;
}

async function pressWords(page: Page, within: string, words: string): Promise<void> {
  await find(page, within);
  const button = await page.waitForSelector(`${within} ::-p-xpath(.//*[@role="button"][contains(normalize-space(.), "${words}")])`, { visible: true });
  await button?.click();
}

const openCreate = (page: Page): Promise<void> => press(page, '[role="region"] [role="button"]');
const sendDialog = (label: string) => (page: Page) => press(page, `[role="dialog"] [role="button"][aria-label="${label}"]`);
const inMain = (words: string) => (page: Page) => pressWords(page, '[role="main"]', words);

const ROUTES: readonly Route[] = [
  {
    name: 'a Page’s own timeline',
    address: facebook.timeline,
    open: openCreate,
    editor: EDITOR,
    send: sendDialog('Post'),
    operation: 'ComposerStoryCreateMutation',
  },
  {
    name: 'the professional dashboard',
    address: facebook.dashboard,
    open: openCreate,
    editor: EDITOR,
    send: sendDialog('Post'),
    operation: 'ComposerStoryCreateMutation',
  },
  { name: 'the web host', address: facebook.web, open: openCreate, editor: EDITOR, send: sendDialog('Post'), operation: 'ComposerStoryCreateMutation' },
  {
    name: 'a group',
    address: facebook.group,
    open: openCreate,
    editor: EDITOR,
    send: sendDialog('Post'),
    operation: 'ComposerStoryCreateMutation',
    surface: 'group',
  },
  {
    name: 'a post on a coloured background',
    address: facebook.feed,
    open: async (page) => {
      await openCreate(page);
      await press(page, '[role="dialog"] [aria-label="Show background options"]');
    },
    editor: '[role="dialog"] [role="textbox"][contenteditable]:not([data-lexical-editor])',
    send: sendDialog('Post'),
    operation: 'ComposerStoryCreateMutation',
  },
  {
    name: 'the share dialog',
    address: facebook.feed,
    open: (page) => press(page, '[role="article"]:nth-of-type(2) [role="button"][aria-label="Share"]'),
    editor: EDITOR,
    send: sendDialog('Share now'),
    operation: 'ComposerStoryCreateMutation',
    surface: 'share',
  },
  {
    name: 'an edit of a published post',
    address: facebook.feed,
    open: (page) => press(page, '[role="button"][aria-label="Edit post"]'),
    editor: EDITOR,
    after: true,
    send: sendDialog('Save'),
    operation: 'ComposerStoryEditMutation',
    surface: 'edit',
  },
  {
    name: 'an edit of a published comment',
    address: facebook.post,
    open: (page) => press(page, '[role="button"][aria-label="Edit comment"]'),
    editor: '[data-lexical-editor="true"][aria-label="Edit your comment"]',
    after: true,
    send: (page) => page.keyboard.press('Enter'),
    operation: 'useCometUFIEditCommentMutation',
    surface: 'edit',
  },
  { name: 'a text story', address: facebook.storyCreate, editor: 'textarea', send: inMain('Share to Story'), operation: 'StoriesCreateMutation' },
  {
    name: 'a reel’s caption',
    address: facebook.reelCreate,
    editor: '[aria-label="Describe your reel"]',
    send: inMain('Post'),
    operation: 'ComposerStoryCreateMutation',
  },
  {
    name: 'the mobile site',
    address: facebook.mobile,
    open: (page) => press(page, '[data-mcomponent="ServerTextArea"]'),
    editor: '[data-mcomponent="TextArea"]',
    send: inMain('POST'),
    operation: 'ComposerStoryCreateMutation',
    warns: true,
  },
  {
    name: 'a scheduled post in Business Suite',
    address: facebook.business,
    switches: { as: 'sam' },
    open: (page) => press(page, '[role="switch"]'),
    editor: '[role="combobox"][contenteditable="true"]',
    send: inMain('Schedule'),
    operation: 'BusinessComposerStoryCreationMutation',
    actor: '110000000000001',
  },
];

export function facebookRouteScenarios(scene: () => Scene): void {
  const { at, posts, sent } = visits(scene);

  for (const route of ROUTES) {
    const address = route.address({ as: 'kelling-fb', ...route.switches });
    const start = async (page: Page, words: string): Promise<void> => {
      await route.open?.(page);
      await press(page, route.editor);
      if (route.after) await toEnd(page);
      await type(page, route.after ? ` ${words}` : words);
      await waitForMark(page, KELLING);
    };

    it(`Facebook: ${route.name}: the clean draft goes out untouched`, () =>
      at(address, async (visit) => {
        await start(visit.page, CLEAN);
        await route.send(visit.page);
        const [received] = await sent(visit);
        expect({ operation: received?.operation, actor: received?.actor }).toEqual({ operation: route.operation, actor: route.actor ?? '61550000000001' });
        if (route.surface !== undefined) expect(received?.surface).toBe(route.surface);
        expect(received?.text.endsWith(CLEAN)).toBe(true);
        expect(await dialog(visit.page)).toBeUndefined();
        expect(posts(visit).length).toBe(1);
      }));

    it(`Facebook: ${route.name}: the flagged draft is held, and sent once when the person says so`, () =>
      at(address, async (visit) => {
        await start(visit.page, BLOCK);
        await route.send(visit.page);
        const view = await waitForDialog(visit.page);
        expect(view.name).toBe('Before you post as Kelling Fire Station');
        expect(view.text).toContain(BLOCK_QUOTE);
        expect(view.radios > 0).toBe(route.warns !== true);
        expect(posts(visit)).toEqual([]);
        if (route.warns !== true) await pressOurs(visit.page, 'It is already public');
        await pressOurs(visit.page, 'Post anyway');
        expect((await sent(visit)).map(({ operation }) => operation)).toEqual([route.operation]);
      }));
  }

  it('Facebook: Business Suite’s second audience is said', () =>
    at(facebook.business({ as: 'sam' }), async (visit) => {
      await waitForMark(visit.page, KELLING);
      await press(visit.page, '[role="combobox"][contenteditable="true"]');
      expect(await ownText(visit.page)).toContain('posts this to Instagram as well');
    }));

  it('Facebook: a group post made as another profile than the page’s cannot be told, and a flagged one is held', () =>
    at(facebook.group({ as: 'sam', commentAs: 'kelling-fb' }), async (visit) => {
      await openCreate(visit.page);
      await write(visit.page, EDITOR, BLOCK);
      await until(
        () => marks(visit.page),
        (found) => found.includes("Can't tell who you are posting as"),
        'the mark to say that it cannot tell',
      );
      await sendDialog('Post')(visit.page);
      expect((await waitForDialog(visit.page)).name).toBe('Before you post');
      expect(posts(visit)).toEqual([]);
    }));

  it('Facebook: on a Page’s own post a comment made as the person is not called the Page’s', () =>
    at(facebook.post({ as: 'kelling-fb', commentAs: 'sam' }), async (visit) => {
      await find(visit.page, '[data-lexical-editor="true"]');
      await until(
        () => marks(visit.page),
        (found) => found.includes("Can't tell who you are posting as"),
        'the mark to say that it cannot tell',
      );
    }));
}
