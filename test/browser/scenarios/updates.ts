// Signed updates in a real browser: joined by code in the popup, fetched over HTTPS from a host of our own, in force in open tabs at once.
import { expect, it } from 'vitest';
import { x } from '../../sites/index.ts';
import { axe } from '../harness/axe.ts';
import { DOCUMENT_PATH, openCommsOffice } from '../harness/comms-office.ts';
import { press, write } from '../harness/hands.ts';
import { asks, inForce, onOwnPage, setOffAlarm } from '../harness/in-extension.ts';
import { chooseExample, type Scene } from '../harness/scene.ts';
import { until, waitForDialog, waitForMark } from '../harness/screen.ts';
import { visits } from '../harness/visits.ts';

const EDITOR = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
const BUTTON = '[data-testid="tweetButtonInline"]';
const CORPORATE = 'Posting as Midshire Fire · corporate account';
const PHRASE = 'purple elephants';

export function updateScenarios(scene: () => Scene): void {
  const { at, sent } = visits(scene);
  const version = (wanted: number): Promise<unknown> =>
    onOwnPage(scene(), (page) =>
      until(
        () => inForce(page),
        ({ pack, trust }) => pack === wanted && trust === wanted,
        `version ${wanted} in force`,
      ),
    );

  it('updates: joined by code in the popup, fetched, and a new pack changes a verdict in an open tab within one alarm', async () => {
    const office = await openCommsOffice();
    const { files } = scene().sites;
    files.publish(DOCUMENT_PATH, await office.document(1));
    await onOwnPage(scene(), (page) => asks(page, 'deleteEverything'));
    await onOwnPage(scene(), async (page) => {
      // The browser's own question cannot be answered by a test. Here the person says no, and the host shares its file with everybody.
      await page.evaluate(() => {
        const { browser, chrome } = globalThis as unknown as { browser?: { permissions: object }; chrome: { permissions: object } };
        Object.defineProperty((browser ?? chrome).permissions, 'request', { value: async () => false, configurable: true });
      });
      await (await page.waitForSelector('::-p-xpath(//*[@role="tab"][normalize-space(.)="My roles"])'))?.click();
      await (await page.waitForSelector('aria/Join my organisation[role="button"]'))?.click();
      await (await page.waitForSelector('#join-code'))?.type(office.code);
      await (await page.waitForSelector('aria/Read the code[role="button"]'))?.click();
      await page.waitForSelector('.fingerprint');
      expect((await page.$eval('.fingerprint strong', (node) => node.textContent ?? '')).split(' ')).toHaveLength(10);
      expect((await axe(page)).join('\n')).toBe('');
      await (await page.waitForSelector('aria/The words are the same: join[role="button"]'))?.click();
      await until(
        () => page.evaluate(() => document.body.innerText),
        (text) => text.includes('Roles of Sam Carter'),
        'one’s own roles',
      );
      await (await page.waitForSelector('::-p-xpath(//*[@role="tab"][normalize-space(.)="Status"])'))?.click();
      expect((await axe(page)).join('\n')).toBe('');
    });
    const [first] = files.asked;
    expect(first).toMatchObject({ path: DOCUMENT_PATH, method: 'GET' });
    expect(Object.keys(first?.headers ?? {})).not.toContain('cookie');
    expect(Object.keys(first?.headers ?? {})).not.toContain('referer');

    try {
      await at(x.home({ as: 'midshire-x' }), async (visit) => {
        await waitForMark(visit.page, CORPORATE);
        await write(visit.page, EDITOR, `The fair has ${PHRASE} on Sunday`);
        await press(visit.page, BUTTON);
        await sent(visit);
        files.publish(DOCUMENT_PATH, await office.document(2, PHRASE));
        await onOwnPage(scene(), setOffAlarm);
        await version(2);
        await visit.page.bringToFront();
        await write(visit.page, EDITOR, `The fair has ${PHRASE} on Saturday`);
        await press(visit.page, BUTTON);
        await waitForDialog(visit.page);
      });
    } finally {
      await onOwnPage(scene(), (page) => asks(page, 'deleteEverything'));
      await chooseExample(scene());
    }
  });
}
