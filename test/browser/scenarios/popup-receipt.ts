// A policy acknowledged in the popup: the receipt is shown, copied and put into a mail, and nothing of it leaves by itself.
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { readReceipts } from '../../../src/register/receipts/read.ts';
import { DOCUMENT_PATH, openCommsOffice } from '../harness/comms-office.ts';
import { asks, onOwnPage } from '../harness/in-extension.ts';
import { chooseExample, type Scene } from '../harness/scene.ts';
import { until } from '../harness/screen.ts';

const POLICY = {
  title: 'Social Media Policy',
  version: '4',
  published: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10),
  changes: ['One', 'Two', 'Three'],
};
const COMMS = { name: 'Corporate Communications', email: 'comms@midshirefire.example' };
const LETTER = '.policy .letter textarea';

const letter = (page: Page): Promise<string> => page.$eval(LETTER, (area) => (area as HTMLTextAreaElement).value);
const draft = (page: Page): Promise<string> => page.$eval('textarea#draft', (area) => (area as HTMLTextAreaElement).value);

export function popupReceiptScenarios(scene: () => Scene): void {
  it('popup: a policy acknowledged by keyboard gives a receipt to copy and to mail, which comms can record, and nothing is sent', async () => {
    const { sites } = scene();
    const office = await openCommsOffice();
    sites.files.publish(DOCUMENT_PATH, await office.document(1, undefined, { policy: POLICY, contacts: { comms: COMMS } }));
    await onOwnPage(scene(), async (page) => {
      await asks(page, 'deleteEverything');
      await asks(page, 'joinByCode', office.code);
      await asks(page, 'checkNow');
    });
    const page = await scene().own('extension/popup.html');
    const asked: string[] = [];
    try {
      await page.waitForSelector('.policy button.filled');
      expect(await page.$$eval('.policy li', (lines) => lines.map((line) => line.textContent))).toEqual(POLICY.changes);
      // From here on every request is seen: those of the popup by the browser, those of the background by the only hosts it could reach.
      page.on('request', (request) => asked.push(request.url()));
      const before = [sites.files.asked.length, sites.log.all().length];
      await page.focus('.policy button.filled');
      await page.keyboard.press('Enter');
      await page.waitForSelector(LETTER);
      const text = await letter(page);
      const reading = await readReceipts([{ source: 'mail', text }], {
        organisation: 'midshire-fire',
        version: POLICY.version,
        published: POLICY.published,
        today: new Date().toISOString().slice(0, 10),
        people: [{ id: 'sam-carter', name: 'Sam Carter', roles: [], acknowledged: [] }],
        secrets: { 'sam-carter': office.secret },
      });
      expect([reading.recorded.map(({ person, version }) => `${person} ${version}`), reading.refused]).toEqual([['sam-carter 4'], []]);

      const mail = new URL(await page.$eval('.policy .letter a', (link) => (link as HTMLAnchorElement).href));
      expect([mail.protocol, mail.pathname]).toEqual(['mailto:', COMMS.email]);
      expect(mail.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(text);

      await page.focus('.policy .copy button');
      await page.keyboard.press('Enter');
      await until(
        () => page.$eval('.policy .copy [aria-live]', (said) => said.textContent ?? ''),
        (said) => said === 'Copied',
        'that it is copied',
      );
      await page.focus('[role=tab][aria-selected="true"]');
      await page.keyboard.press('ArrowRight');
      await page.focus('textarea#draft');
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
      await until(
        () => draft(page),
        (pasted) => pasted === text,
        'the pasted letter',
      );
      expect([sites.files.asked.length, sites.log.all().length]).toEqual(before);
      expect(asked.filter((url) => !url.startsWith(scene().browser.extensionUrl))).toEqual([]);
    } finally {
      await page.close();
      await onOwnPage(scene(), (own) => asks(own, 'deleteEverything'));
      await chooseExample(scene());
    }
  });
}
