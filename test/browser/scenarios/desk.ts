// The comms officer's first day at the desk, by real clicks and keys; and every tab looked at by axe.
import { expect, it } from 'vitest';
import { loadCore, rulesFolder } from '../../../src/cli/core.ts';
import { decide, decodeJoinCode, newSecret, openSealed, trustFrom } from '../../../src/packs/index.ts';
import { makeReceipt } from '../../../src/register/receipts/make.ts';
import { coreFrom } from '../../../src/workspace/law.ts';
import { axe } from '../harness/axe.ts';
import { launch } from '../harness/browsers.ts';
import { type DeskHands, deskHands, PASSPHRASE } from '../harness/desk-hands.ts';
import { type Scene, sceneOf } from '../harness/scene.ts';
import { until } from '../harness/screen.ts';
import { spreadsheet } from '../harness/spreadsheet.ts';

const TABS = ['Start', 'Accounts', 'People', 'Rules', 'Elections', 'Replies and notices', 'Publish', 'Progress'];
const MINUTES = 60_000;

async function atDesk<T>(scene: Scene, body: (desk: DeskHands) => Promise<T>): Promise<T> {
  const page = await scene.own('extension/desk.html');
  try {
    await page.setViewport({ width: 1280, height: 900 });
    await page.waitForSelector('h2');
    return await body(await deskHands(page));
  } finally {
    await page.close();
  }
}

const passphrases = async (desk: DeskHands, label: string): Promise<void> => {
  await desk.fill(label, PASSPHRASE);
  await desk.fill('The same again', PASSPHRASE);
};

/** Makes one's own key and stands on the list of signers. */
async function becomesSigner(desk: DeskHands, name: string): Promise<void> {
  await desk.press('Publish', 'tab');
  await desk.press('Keys and signers');
  await desk.fill('Your name', name);
  await passphrases(desk, 'Passphrase for the recovery file');
  await desk.press('Make my key');
  await desk.sees('It cannot be copied off it');
  await desk.press(`Add ${name} as a signer`);
}

async function opensFile(desk: DeskHands, content: string): Promise<void> {
  await desk.give('Choose the file', 'harrowdale.whichhat', content);
  await desk.fill('Passphrase of harrowdale.whichhat', PASSPHRASE);
  await desk.press('Open');
  await desk.sees('where you are');
}

async function saves(desk: DeskHands): Promise<string> {
  await desk.page.evaluate(() => {
    (globalThis as unknown as { __saved: unknown[] }).__saved.length = 0;
  });
  await desk.page.keyboard.down('Control');
  await desk.page.keyboard.press('s');
  await desk.page.keyboard.up('Control');
  return desk.downloaded('.whichhat');
}

export function deskScenarios(scene: () => Scene): void {
  it(
    'desk: axe finds nothing on any tab, in light and dark, with nothing of ours in the console',
    () =>
      atDesk(scene(), async (desk) => {
        expect((await axe(desk.page)).join('\n')).toBe('');
        await desk.press('Use the example organisation');
        for (const look of ['light', 'dark']) {
          await desk.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look }]).catch(() => undefined);
          for (const tab of TABS) {
            await desk.press(tab, 'tab');
            await until(desk.text, (seen) => !seen.includes('Reading the rules'), tab);
            expect((await axe(desk.page)).join('\n'), `${tab}, ${look}`).toBe('');
          }
        }
      }),
    3 * MINUTES,
  );

  it(
    'desk: the first day, from the spreadsheet to a receipt',
    async () => {
      const { content, people } = spreadsheet(137);
      const first = await atDesk(scene(), async (desk) => {
        await desk.fill('Name of the organisation', 'Harrowdale Council');
        await passphrases(desk, 'Passphrase for the file');
        await desk.press('Begin');
        await desk.sees('where you are');

        await desk.press('Replies and notices', 'tab');
        await desk.press('Add a version');
        await desk.fill('Title of the policy', 'Social Media Policy');
        await desk.fill('Version', '1');
        await desk.fill('Published on', '2026-05-02');
        await desk.press('Add this version');

        await desk.press('People', 'tab');
        await desk.press('Import a spreadsheet');
        await desk.give('Choose the spreadsheet', 'register.csv', content);
        await desk.sees('What will happen');
        await desk.sees('Row 6, Trained: “soon” is not a day');
        await desk.sees('A column of passwords');
        await desk.press('Bring it in');
        await desk.sees(`${people} rows`);

        await desk.press('Rules', 'tab');
        await desk.press('Write a rule');
        await desk.fill('Title in English', 'Names the new depot');
        await desk.fill('Words or phrases to look for', 'new depot');
        await desk.fill('Why, in English', '“{quote}” is not announced yet.');
        await desk.fill('What to do instead, in English', 'Wait for the announcement.');
        await desk.fill('Must fire on', 'Our new depot opens in May!\nCome and see the new depot.');
        await desk.fill('Must stay quiet on', 'The depot is open.\nA new year begins.');
        await desk.sees('4 of 4 come out right');
        await desk.press('Add this rule');
        await desk.sees('Added the rule');

        await desk.press('Elections', 'tab');
        await desk.press('Add an election');
        await desk.fill('Polling day', '2027-05-06');
        await desk.sees('The period begins on 31 March 2027.');
        await desk.press('Add');
        await desk.sees('From 31 March 2027 to 6 May 2027.');

        await becomesSigner(desk, 'Ruth Ansell');
        return saves(desk);
      });

      const other = sceneOf(await launch(scene().browser.name, { port: scene().sites.port, hosts: scene().sites.hosts }), scene().sites);
      try {
        const second = await atDesk(other, async (desk) => {
          await opensFile(desk, first);
          await becomesSigner(desk, 'Ana Reyes');
          return saves(desk);
        });
        expect(second).not.toContain('Harrowdale');

        const toSign = await atDesk(scene(), async (desk) => {
          await opensFile(desk, second);
          await desk.press('Publish', 'tab');
          await desk.press('Keys and signers');
          await passphrases(desk, 'Passphrase for the root key');
          await desk.press('Make the root key');
          await desk.sees('The signers above are in force');
          await desk.press('← Publish');
          await desk.fill('What is new', 'First rules');
          await desk.fill('Approved by', 'Head of Communications');
          await desk.press('Sign version 1 as Ruth Ansell');
          await desk.sees('1 signature is missing');
          await desk.press('Download the file to sign');
          return { file: await desk.downloaded('to-sign'), workspace: await saves(desk) };
        });

        const signed = await atDesk(other, async (desk) => {
          await desk.give('Choose the file to sign', 'to-sign.json', toSign.file);
          await desk.press('Sign version 1 as Ana Reyes');
          return desk.downloaded('-signed');
        });

        await atDesk(scene(), async (desk) => {
          await opensFile(desk, toSign.workspace);
          await desk.press('Publish', 'tab');
          await desk.give('Take in the signed file', 'signed.json', signed);
          await desk.sees('it would be accepted');
          await desk.press('Publish: save the update file');
          await desk.sees('Version 1 is published');
          const update = await desk.downloaded('whichhat-update');

          await desk.press('People', 'tab');
          await desk.press('Join codes');
          await desk.press('Download for mail merge');
          const code = /WH1-[\w-]+/.exec(await desk.downloaded('join-codes'))?.[0] ?? '';
          const joined = decodeJoinCode(code);
          if (!joined.ok) throw new Error(joined.fault);
          const decision = await decide(new TextEncoder().encode(update), trustFrom(joined.join), new Date(), coreFrom(loadCore(rulesFolder())));
          if (decision.outcome !== 'accepted') throw new Error(JSON.stringify(decision));
          expect(decision.policy.rules.some(({ id }) => id === 'local-names-the-new-depot')).toBe(true);
          const own = await openSealed(decision.pack, joined.join.secret);
          expect(own?.person.roles.length).toBeGreaterThan(0);

          await desk.press('Progress', 'tab');
          await desk.sees(`0 of ${people}`);
          const day = new Date().toISOString().slice(0, 10);
          await desk.fill('Text with receipts', await makeReceipt(joined.join.secret, { organisation: 'harrowdale-council', version: '1', day }));
          await desk.press('Read the receipts');
          await desk.sees(`1 of ${people}`);
          await desk.fill('Text with receipts', await makeReceipt(newSecret(), { organisation: 'harrowdale-council', version: '1', day }));
          await desk.press('Read the receipts');
          await desk.sees('No receipt was counted');
        });
      } finally {
        await other.browser.close();
      }
    },
    5 * MINUTES,
  );
}
