// Other extensions on the same page: one that draws over every editor, and one that puts itself before every request.
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { facebook, x } from '../../sites/index.ts';
import { BLOCK, BLOCK_QUOTE, CLEAN } from '../harness/drafts.ts';
import { press, write } from '../harness/hands.ts';
import type { Scene } from '../harness/scene.ts';
import { dialog, until, waitForDialog, waitForMark } from '../harness/screen.ts';
import { visits } from '../harness/visits.ts';

const FOLDER = join(import.meta.dirname, '../companions');
const X_EDITOR = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
const X_POST = '[data-testid="tweetButtonInline"]';
const COMMENT = 'form[role="presentation"] [data-lexical-editor="true"]';

export function companionScenarios(scene: () => Scene): void {
  const { at, posts, sent } = visits(scene);

  it.each(['grammar', 'blocker'])('companions: beside a stand-in for a %s the clean draft goes and the flagged one is held, on both sites', async (name) => {
    const { browser } = scene().browser;
    const id = await browser.installExtension(join(FOLDER, name));
    try {
      await at(x.home({ as: 'midshire-x' }), async (visit) => {
        await waitForMark(visit.page, 'Posting as Midshire Fire · corporate account');
        await write(visit.page, X_EDITOR, CLEAN);
        await press(visit.page, X_POST);
        expect((await sent(visit)).map(({ text }) => text)).toEqual([CLEAN]);
        expect(await dialog(visit.page)).toBeUndefined();
        // The site gives an empty box when its server has answered.
        await until(
          () => visit.page.$eval(X_EDITOR, (node) => node.textContent).catch(() => CLEAN),
          (text) => !text?.includes(CLEAN),
          'an empty box',
        );
        await write(visit.page, X_EDITOR, BLOCK);
        await press(visit.page, X_POST);
        expect((await waitForDialog(visit.page)).text).toContain(BLOCK_QUOTE);
        expect(posts(visit).length).toBe(1);
      });
      await at(facebook.post({ as: 'kelling-fb' }), async (visit) => {
        await waitForMark(visit.page, 'Posting as Kelling Fire Station · corporate account');
        await write(visit.page, COMMENT, BLOCK);
        await visit.page.keyboard.press('Enter');
        expect((await waitForDialog(visit.page)).text).toContain(BLOCK_QUOTE);
        expect(posts(visit)).toEqual([]);
      });
    } finally {
      await browser.uninstallExtension(id);
    }
  });
}
