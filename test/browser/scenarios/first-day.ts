// The comms officer's first day and a member of staff's first check, on two computers, by real clicks and keys and real files.
import { expect, it } from 'vitest';
import { fileHost } from '../../sites/hosts.ts';
import { x } from '../../sites/index.ts';
import { launch } from '../harness/browsers.ts';
import { atDesk, type DeskHands, PASSPHRASE } from '../harness/desk-hands.ts';
import { press, write } from '../harness/hands.ts';
import { type Scene, sceneOf } from '../harness/scene.ts';
import { pressOurs, until, waitForDialog, waitForMark, waitForNoDialog } from '../harness/screen.ts';
import { type Spreadsheet, spreadsheet } from '../harness/spreadsheet.ts';
import { atPopup, confirms, joins, popupPresses, popupSees } from '../harness/staff-hands.ts';
import { visits } from '../harness/visits.ts';

const MINUTES = 60_000;
const PATH = '/harrowdale/whichhat-update.json';
const EDITOR = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
const BUTTON = '[data-testid="tweetButtonInline"]';
const FORBIDDEN = 'Come and see our new depot on Moor Lane';
/** Ten texts, as many as a rule needs before it may warn. */
const FIRES = [
  'Our new depot opens in May!',
  'Come and see the new depot.',
  'Work on the new depot has begun',
  'A new depot for Harrowdale',
  'The new depot: have your say',
];
const QUIET = ['The depot is open.', 'A new year begins.', 'New bins are at the depot', 'The depot has new hours', 'Depot closed on Monday'];

export async function passphrases(desk: DeskHands, label: string): Promise<void> {
  await desk.fill(label, PASSPHRASE);
  await desk.fill('The same again', PASSPHRASE);
}

export async function begins(desk: DeskHands, name: string): Promise<void> {
  await desk.fill('Name of the organisation', name);
  await passphrases(desk, 'Passphrase for the file');
  await desk.press('Begin');
  await desk.sees('where you are');
}

/** Makes one's own key and stands on the list of signers. */
export async function becomesSigner(desk: DeskHands, name: string): Promise<void> {
  await desk.press('Publish', 'tab');
  await desk.press('Keys and signers');
  await desk.fill('Your name', name);
  await passphrases(desk, 'Passphrase for the recovery file');
  await desk.press('Make my key');
  await desk.sees('It cannot be copied off it');
  expect(JSON.parse(await desk.downloaded('signing-key'))).toMatchObject({ whichhat: 'key', role: 'signing', name });
  await desk.press(`Add ${name} as a signer`);
}

export async function makesRootKey(desk: DeskHands): Promise<void> {
  await desk.press('Publish', 'tab');
  await desk.press('Keys and signers');
  await passphrases(desk, 'Passphrase for the root key');
  await desk.press('Make the root key');
  await desk.sees('The signers above are in force');
  expect(JSON.parse(await desk.downloaded('root-key'))).toMatchObject({ whichhat: 'key', role: 'root' });
  await desk.press('← Publish');
}

export async function opensFile(desk: DeskHands, content: string): Promise<void> {
  await desk.give('Choose the file', 'harrowdale.whichhat', content);
  await desk.fill('Passphrase of harrowdale.whichhat', PASSPHRASE);
  await desk.press('Open');
  await desk.sees('where you are');
}

async function addsPolicy(desk: DeskHands): Promise<void> {
  await desk.press('Replies and notices', 'tab');
  await desk.press('Add a version');
  await desk.fill('Title of the policy', 'Social Media Policy');
  await desk.fill('Version', '1');
  await desk.fill('Published on', '2026-05-02');
  await desk.press('Add this version');
}

/** Brings the workbook in, and puts right the day that it complains of. */
async function imports(desk: DeskHands, { content, people, soon }: Spreadsheet): Promise<void> {
  await desk.press('People', 'tab');
  await desk.press('Import a spreadsheet');
  await desk.give('Choose the spreadsheet', 'register.xlsx', content);
  await desk.sees('What will happen');
  await desk.sees(`Row ${soon.row}, Trained: “soon” is not a day`);
  await desk.sees('A column of passwords');
  await desk.press('Bring it in');
  await desk.sees(`${people} rows`);
  await desk.press(soon.name);
  await desk.fill('Trained on', '2025-09-12');
  await desk.press('Keep these changes');
  await desk.press('← People');
  await desk.sees(`${people} rows`);
}

async function writesRule(desk: DeskHands): Promise<void> {
  await desk.press('Rules', 'tab');
  await desk.press('Write a rule');
  // Pressed too early: the first field that is missing comes into view, and the next key goes into it.
  await desk.press('Add this rule');
  await until(
    () => desk.page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.innerText),
    (label) => label === 'Title in English',
    'the first field that is missing',
  );
  await desk.fill('Title in English', 'Names the new depot');
  await desk.choose('Category', 'Confidential');
  await desk.fill('Words or phrases to look for', 'new depot');
  await desk.fill('Why, in English', '“{quote}” is not announced yet.');
  await desk.fill('What to do instead, in English', 'Wait for the announcement.');
  await desk.choose('How bad would it be?', '4 major');
  await desk.sees('This rule cannot have the level “warn” yet.');
  await desk.fill('Must speak up on', FIRES.join('\n'));
  await desk.fill('Must stay quiet on', QUIET.join('\n'));
  await desk.sees('10 of 10 come out right');
  await desk.sees('Good enough for warn');
  await desk.press('Add this rule');
  await desk.sees('Added the rule');
}

async function setsElection(desk: DeskHands): Promise<void> {
  await desk.press('Elections', 'tab');
  await desk.press('Add an election');
  await desk.fill('Polling day', '2027-05-06');
  await desk.sees('The period begins on 31 March 2027.');
  await desk.press('Add');
  await desk.sees('From 31 March 2027 to 6 May 2027.');
}

async function setsAddress(desk: DeskHands): Promise<void> {
  await desk.press('Publish', 'tab');
  await desk.fill('Address of the update file', `https://${fileHost}${PATH}`);
  await desk.press('Keep these changes');
  await desk.sees('Changed where and how it is published');
}

/** Of the letter to one person: the code, and the words to compare. */
function letterTo(name: string, letters: string): { readonly code: string; readonly words: string } {
  const line = letters.split('\n').find((one) => one.includes(name)) ?? '';
  const code = /WH1-[\w-]+/.exec(line)?.[0] ?? '';
  const words = /(?:[a-z]+ ){9}[a-z]+/.exec(line)?.[0] ?? '';
  return { code, words };
}

export function firstDayScenarios(scene: () => Scene): void {
  it(
    'first day: from the spreadsheet to a receipt, on the officer’s computer and a colleague’s',
    async () => {
      const sheet = await spreadsheet(137);
      const { sites, browser } = scene();
      const first = await atDesk(scene(), async (desk) => {
        await begins(desk, 'Harrowdale Council');
        await addsPolicy(desk);
        await imports(desk, sheet);
        await writesRule(desk);
        await setsElection(desk);
        await setsAddress(desk);
        await becomesSigner(desk, 'Ruth Ansell');
        return desk.save();
      });
      expect(first).not.toContain('Harrowdale');

      const other = sceneOf(await launch(browser.name, { port: sites.port, hosts: sites.hosts }), sites);
      const { at, posts } = visits(() => other);
      try {
        const second = await atDesk(other, async (desk) => {
          await opensFile(desk, first);
          await becomesSigner(desk, 'Ana Reyes');
          return desk.save();
        });

        const toSign = await atDesk(scene(), async (desk) => {
          await opensFile(desk, second);
          await makesRootKey(desk);
          await desk.fill('What is new', 'First rules');
          await desk.fill('Approved by', 'Head of Communications');
          await desk.press('Sign version 1 as Ruth Ansell');
          await desk.sees('1 signature is missing');
          await desk.press('Download the file to sign');
          return { file: await desk.downloaded('to-sign'), workspace: await desk.save() };
        });

        const signed = await atDesk(other, async (desk) => {
          await desk.give('Choose the file to sign', 'to-sign.json', toSign.file);
          await desk.press('Sign version 1 as Ana Reyes');
          return desk.downloaded('-signed');
        });

        const { letters, workspace } = await atDesk(scene(), async (desk) => {
          await opensFile(desk, toSign.workspace);
          await desk.press('Publish', 'tab');
          await desk.give('Take in the signed file', 'signed.json', signed);
          await desk.sees('it would be accepted');
          await desk.press('Publish: save the update file');
          await desk.sees('Version 1 is ready');
          sites.files.publish(PATH, new TextEncoder().encode(await desk.downloaded('whichhat-update')));
          await desk.press('People', 'tab');
          await desk.press('Join codes');
          await desk.press('Download for mail merge');
          const codes = await desk.downloaded('join-codes');
          await desk.press('Progress', 'tab');
          await desk.sees(`0 of ${sheet.people}`);
          return { letters: codes, workspace: await desk.save() };
        });

        const { code, words } = letterTo(sheet.first, letters);
        await joins(other, code, words);
        await atPopup(other, async (page) => {
          await popupPresses(page, 'My roles', 'tab');
          await popupSees(page, `Roles of ${sheet.first}`);
          await popupSees(page, 'Harrowdale Council');
        });
        await at(x.home({ as: 'harrowdale-x' }), async (visit) => {
          await waitForMark(visit.page, 'Posting as Harrowdale Council · corporate account');
          await write(visit.page, EDITOR, FORBIDDEN);
          await press(visit.page, BUTTON);
          const warning = await waitForDialog(visit.page);
          expect(warning.text).toContain('Names the new depot');
          expect(warning.text).toContain('“new depot” is not announced yet.');
          await pressOurs(visit.page, 'Go back and edit');
          await waitForNoDialog(visit.page);
          expect(posts(visit)).toEqual([]);
        });
        const receipt = await confirms(other, '1');

        await atDesk(scene(), async (desk) => {
          await opensFile(desk, workspace);
          await desk.press('Progress', 'tab');
          await desk.sees(`0 of ${sheet.people}`);
          await desk.fill('Text with receipts', receipt);
          await desk.press('Read the receipts');
          await desk.sees(`1 of ${sheet.people}`);
          await desk.fill('Text with receipts', receipt);
          await desk.press('Read the receipts');
          await desk.sees('No receipt was counted');
          expect(await desk.text()).toContain(`1 of ${sheet.people}`);
        });
      } finally {
        await other.browser.close();
      }
    },
    8 * MINUTES,
  );
}
