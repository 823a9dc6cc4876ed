// Pictures of the popup in each state a person can meet, and what those states are made of: a file joined, and what the page in front says.
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PageReport } from '../../src/messaging/protocol.ts';
import type { Scene } from './harness/scene.ts';

interface Extension {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly tabs: { query: unknown; sendMessage: unknown };
}

const COMMS = { name: 'Corporate Communications', email: 'comms@midshirefire.example', phone: '01632 960 110' };
const KELLING = {
  id: 'kelling-fb',
  platform: 'facebook',
  kind: 'corporate',
  name: 'Kelling Fire Station',
  profileId: '61550000000001',
  serviceArea: 'Kelling Station',
  responsible: 'Dee Holt',
  deputy: 'Ruth Ansell',
  outOfHours: 'Duty press officer, 01632 960 110',
  centralAccess: { state: 'confirmed', on: '2026-02-01' },
  reviewers: [{ name: 'Ruth Ansell', email: 'ruth.ansell@midshirefire.example', hours: '8 to 6' }],
  responseTarget: 'within 1 working day',
};

/** An organisation file for a state; `sam` is who uses the device. */
function fileFor(accounts: readonly object[], roles: readonly object[], policy?: object): object {
  return {
    organisation: {
      id: 'midshire-fire',
      name: 'Midshire Fire and Rescue Service',
      nation: 'england',
      contacts: {
        comms: COMMS,
        foi: { name: 'Information team', email: 'foi@midshirefire.example' },
        complaints: { name: 'Complaints', link: 'https://midshirefire.example/complaints' },
        abuse: { name: 'Workplace concerns portal', link: 'https://concerns.midshirefire.example' },
      },
    },
    ...(policy === undefined ? {} : { policy }),
    accounts,
    people: [
      { id: 'sam', name: 'Sam Carter', roles, trainingCompleted: '2025-08-20', acknowledged: [{ version: '3', on: '2026-05-06' }] },
      { id: 'dee', name: 'Dee Holt', email: 'dee.holt@midshirefire.example', roles: [{ account: 'kelling-fb', role: 'full control' }] },
    ],
  };
}

/** Joins a file in a page of the extension, as the person `sam`. */
async function joinIn(page: Page, file: object): Promise<void> {
  await page.evaluate(async (joined) => {
    const { chrome, browser } = globalThis as unknown as { chrome: Extension; browser?: Extension };
    const { runtime } = browser ?? chrome;
    await runtime.sendMessage({ to: 'background', name: 'joinOrganisation', argument: joined });
    await runtime.sendMessage({ to: 'background', name: 'chooseMe', argument: 'sam' });
  }, file);
}

/** Before the popup starts: the page in front is one that says this. A popup in a tab of its own has no page in front. */
async function sayInFront(page: Page, report: PageReport): Promise<void> {
  await page.evaluateOnNewDocument((said) => {
    const { tabs } = (globalThis as unknown as { chrome: Extension }).chrome;
    tabs.query = async () => [{ id: 1 }];
    tabs.sendMessage = async () => said;
  }, report);
}

export const many = (count: number): object =>
  fileFor(
    Array.from({ length: count }, (_, n) => ({
      id: `a${n}`,
      platform: n % 3 === 0 ? 'x' : 'facebook',
      kind: n % 7 === 0 ? 'professional' : 'corporate',
      name: `Station ${n + 1}`,
    })),
    Array.from({ length: count }, (_, n) => ({ account: `a${n}`, role: n % 3 === 0 ? 'delegate' : 'Facebook access' })),
  );

const OUT = fileFor(
  [
    KELLING,
    { id: 'x', platform: 'x', kind: 'corporate', name: 'Kelling Fire', state: 'closed', insteadUse: 'Midshire Fire and Rescue' },
    { id: 'e', platform: 'facebook', kind: 'corporate', name: 'Eastmarsh Fire Station', state: 'orphaned', orphanedReport: { reference: 'FB-220187' } },
  ],
  [
    { account: 'kelling-fb', role: 'Facebook access', since: '2025-09-01', suspended: { from: '2026-01-01' } },
    { account: 'x', role: 'delegate' },
    { account: 'e', role: 'full control' },
  ],
);
const MINE = fileFor([KELLING], [{ account: 'kelling-fb', role: 'Facebook access', since: '2025-09-01' }], {
  title: 'Social Media Policy',
  version: '4',
  published: '2026-11-02',
  link: 'https://intranet.midshirefire.example/social-media-policy',
  changes: ['Page roles must include the comms team', 'Pre-election rules rewritten', 'Replies are checked too'],
});
const checking = { platform: 'facebook', state: 'checking', reasons: [], missing: [] } as const;
const UNLISTED: PageReport = {
  health: checking,
  composers: 1,
  standing: { actingAs: 'unregistered', name: 'Kelling Young Firefighters', id: '61550000000099' },
};
const ACTING: PageReport = { health: checking, composers: 1, standing: { actingAs: 'corporate', name: 'Kelling Fire Station', accountId: 'kelling-fb' } };

interface PopupState {
  readonly name: string;
  readonly file: object;
  readonly report?: PageReport;
  readonly hash?: string;
  readonly steps?: (page: Page) => Promise<void>;
}

const DRAFT = 'Our new engine has arrived! Come and meet the crew on Sunday #fireserviceopenday. Please call Jo back on 07700 900123';
export const POPUP_STATES: readonly PopupState[] = [
  { name: 'popup-policy', file: MINE, report: ACTING },
  {
    name: 'popup-confirmed',
    file: MINE,
    steps: async (page) => {
      await page.click('.policy button.filled');
      await page.waitForSelector('.letter');
    },
  },
  { name: 'popup-out-of-use', file: OUT },
  { name: 'popup-many', file: many(300) },
  { name: 'popup-set-up', file: MINE, report: UNLISTED },
  {
    name: 'popup-draft',
    file: MINE,
    hash: '#draft',
    steps: async (page) => {
      await page.click('.attachments button');
      await (await page.waitForSelector('textarea#draft'))?.type(DRAFT);
      await page.waitForSelector('.corrected');
    },
  },
  {
    name: 'popup-practice',
    file: MINE,
    hash: '#draft',
    steps: async (page) => {
      await (await page.waitForSelector('button.quiet'))?.click();
      await (await page.waitForSelector('.practice fieldset button:nth-of-type(2)'))?.click();
      await page.waitForSelector('.practice button.filled');
    },
  },
];

/** Chromium only: Firefox runs nothing of ours in a page before its own scripts. */
async function inFrontOf(scene: Scene, report: PageReport, hash: string): Promise<Page> {
  const page = await scene.browser.newPage();
  await sayInFront(page, report);
  await page.goto(`${scene.browser.extensionUrl}extension/popup.html${hash}`);
  return page;
}

/** The popup in one state, on its own page at the width of a popup. */
export async function openState(scene: Scene, { file, report, hash = '', steps }: PopupState, width = 400): Promise<Page> {
  const before = await scene.own('extension/popup.html');
  await joinIn(before, file);
  await before.close();
  const page = report ? await inFrontOf(scene, report, hash) : await scene.own(`extension/popup.html${hash}`);
  await page.setViewport({ width, height: 600 });
  await page.waitForSelector('[role=tab]');
  await steps?.(page);
  return page;
}

export async function popupPictures(scene: Scene, dress: (page: Page) => Promise<void>, folder: string, ending: string): Promise<void> {
  for (const state of POPUP_STATES) {
    const page = await openState(scene, state);
    await dress(page);
    await page.screenshot({ path: join(folder, `${state.name}-${ending}.png`), fullPage: state.name !== 'popup-many' });
    await page.close();
  }
}
