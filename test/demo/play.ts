// The main job in five acts, each checked against what the look-alike sites received. Throws where an act goes wrong.
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { BLOCK, CLEAN, WARN } from '../browser/harness/drafts.ts';
import { press, type, write } from '../browser/harness/hands.ts';
import type { Scene, Visit } from '../browser/harness/scene.ts';
import { dialog, pressOurs, until, waitForDialog, waitForMark, waitForNoDialog } from '../browser/harness/screen.ts';
import { facebook, x } from '../sites/index.ts';

const X_EDITOR = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
const X_POST = '[data-testid="tweetButtonInline"]';
const FB_EDITOR = '[role="dialog"] [data-lexical-editor="true"]';
const FB_POST = '[role="dialog"] [role="button"][aria-label="Post"]';

function expectation(holds: boolean, what: string): void {
  if (!holds) throw new Error(`The demo went wrong: ${what}.`);
}

/** @param folder where the pictures go @param say prints one line of the transcript */
export async function play(scene: Scene, folder: string, say: (line: string) => void): Promise<void> {
  let pictures = 0;
  const picture = async (page: Page, name: string): Promise<void> => {
    pictures += 1;
    await until(
      () => page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length),
      (running) => running === 0,
      'the page to come to rest',
    );
    await page.screenshot({ path: join(folder, `${pictures}-${name}.png`) });
  };
  const received = (visit: Visit): readonly { readonly text: string; readonly actorName: string }[] => scene.sites.log.posts(visit.session);
  const openComposer = async (page: Page): Promise<void> => press(page, '[role="region"] [role="link"] + [role="button"]');

  say('\n1. A clean post as the organisation, on X');
  const first = await scene.visit(x.home({ as: 'sam', delegate: 'midshire-x' }));
  await waitForMark(first.page, 'Posting as Midshire Fire · corporate account');
  say('   the mark says:    Posting as Midshire Fire · corporate account');
  await write(first.page, X_EDITOR, CLEAN);
  await picture(first.page, 'clean-post');
  await press(first.page, X_POST);
  const [clean] = await scene.sites.waitForPosts(1, 10_000, first.session);
  expectation(clean?.text === CLEAN && (await dialog(first.page)) === undefined, 'the clean post was touched');
  say(`   X received:       “${clean?.text}” as ${clean?.actorName}, untouched and unasked`);
  await first.close();

  say('\n2. Somebody’s mobile number, on Facebook');
  const second = await scene.visit(facebook.feed({ as: 'kelling-fb' }));
  await openComposer(second.page);
  await waitForMark(second.page, 'Posting as Kelling Fire Station · corporate account');
  say('   the mark says:    Posting as Kelling Fire Station · corporate account');
  await write(second.page, FB_EDITOR, BLOCK);
  await press(second.page, FB_POST);
  const held = await waitForDialog(second.page);
  expectation(received(second).length === 0, 'a flagged post left unasked');
  await picture(second.page, 'mobile-number-held');
  say(`   WhichHat asks:    ${held.name} (first focus: ${held.focus})`);
  await pressOurs(second.page, 'Go back and edit');
  await waitForNoDialog(second.page);
  say('   Go back and edit: nothing sent, the draft is still there');
  await press(second.page, FB_EDITOR);
  await second.page.keyboard.down('Control');
  await second.page.keyboard.press('a');
  await second.page.keyboard.up('Control');
  await type(second.page, CLEAN);
  await press(second.page, FB_POST);
  const [corrected] = await scene.sites.waitForPosts(1, 10_000, second.session);
  expectation(corrected?.text === CLEAN, 'the corrected draft did not go out');
  say(`   Facebook received: “${corrected?.text}” as ${corrected?.actorName}`);
  await second.close();

  say('\n3. The wrong account: an evening at home, as the fire station');
  const third = await scene.visit(facebook.feed({ as: 'kelling-fb' }));
  await openComposer(third.page);
  await waitForMark(third.page, 'Posting as Kelling Fire Station · corporate account');
  await write(third.page, FB_EDITOR, WARN);
  await press(third.page, FB_POST);
  await waitForDialog(third.page);
  expectation(received(third).length === 0, 'a flagged post left unasked');
  await picture(third.page, 'wrong-account');
  say('   WhichHat asks once; this time the person means it');
  await pressOurs(third.page, 'Post anyway');
  const sent = await scene.sites.waitForPosts(1, 10_000, third.session);
  await until(
    () => dialog(third.page),
    (view) => view === undefined,
    'the warning to close',
  );
  expectation(sent.length === 1 && received(third).length === 1, 'the post went out more than once');
  say(`   Facebook received: “${sent[0]?.text}” as ${sent[0]?.actorName}, once`);
  await third.close();

  say('\n4. The same words on one’s own profile');
  const fourth = await scene.visit(facebook.feed({ as: 'sam' }));
  await openComposer(fourth.page);
  await waitForMark(fourth.page, 'Posting as Sam Carter · your own profile');
  say('   the mark says:    Posting as Sam Carter · your own profile');
  await write(fourth.page, FB_EDITOR, WARN);
  await picture(fourth.page, 'own-profile');
  await press(fourth.page, FB_POST);
  const [own] = await scene.sites.waitForPosts(1, 10_000, fourth.session);
  expectation((await dialog(fourth.page)) === undefined, 'a personal post was interrupted');
  say(`   Facebook received: “${own?.text}” as ${own?.actorName}, unasked: on your own profile nothing interrupts`);
  await fourth.close();

  say('\n5. The popup');
  const popup = await scene.own('extension/popup.html');
  await popup.setViewport({ width: 400, height: 600 });
  await until(
    () => popup.evaluate(() => document.body.innerText),
    (text) => text.includes('Kelling Fire Station'),
    'the roles',
  );
  await picture(popup, 'my-roles');
  say('   My roles: Kelling Fire Station on Facebook, Midshire Fire on X');
  await popup.close();
}
