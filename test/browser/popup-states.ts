// The states of the popup that a person can meet, and how each comes about: a file joined, a real page in front, a few presses.
import type { Page } from 'puppeteer-core';
import type { PolicyDocument } from '../../src/model/organisation.ts';
import { facebook } from '../sites/index.ts';
import { DOCUMENT_PATH, openCommsOffice } from './harness/comms-office.ts';
import { BLOCK } from './harness/drafts.ts';
import { press } from './harness/hands.ts';
import { asks, onOwnPage } from './harness/in-extension.ts';
import type { Scene, Visit } from './harness/scene.ts';
import { marks, until } from './harness/screen.ts';

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
const POLICY: PolicyDocument = {
  title: 'Social Media Policy',
  version: '4',
  published: '2026-11-02',
  link: 'https://intranet.midshirefire.example/social-media-policy',
  changes: ['Page roles must include the comms team', 'Pre-election rules rewritten', 'Replies are checked too'],
};
const MIDSHIRE = { id: 'midshire-fb', platform: 'facebook', kind: 'corporate', name: 'Midshire Fire and Rescue', profileId: '61550000000002' };
const ROLE = { account: 'kelling-fb', role: 'Facebook access', since: '2025-09-01' };
const MINE = fileFor([KELLING], [ROLE], POLICY);
const GONE = fileFor([KELLING, MIDSHIRE], [ROLE]);

interface PopupState {
  readonly name: string;
  /** The organisation files joined, one after another; none is the first screen. */
  readonly files: readonly (object | 'example')[];
  /** Who the page in front acts as, by the look-alike site's name. Without it there is no such page. */
  readonly front?: 'kelling-fb' | 'midshire-fb' | 'hall-fb';
  /** Joined by a code instead, with a pack that has this policy. */
  readonly byCode?: { readonly policy: PolicyDocument };
  /** Nobody has said yet whose device this is. */
  readonly nobody?: true;
  readonly hash?: string;
  readonly steps?: (page: Page) => Promise<void>;
}

const DRAFT = 'Our new engine has arrived! Come and meet the crew on Sunday #fireserviceopenday. Please call Jo back on 07700 900123';
export const POPUP_STATES: readonly PopupState[] = [
  { name: 'popup-roles', files: ['example'] },
  {
    name: 'popup-check',
    files: ['example'],
    hash: '#draft',
    steps: async (page) => {
      await (await page.waitForSelector('textarea#draft'))?.type(BLOCK);
      await page.waitForSelector('mark');
    },
  },
  { name: 'popup-status', files: ['example'], hash: '#status', steps: async (page) => void (await page.waitForSelector('.kept')) },
  { name: 'popup-policy', files: [MINE], front: 'kelling-fb', steps: async (page) => void (await page.waitForSelector('.role .now')) },
  {
    name: 'popup-confirmed',
    files: [],
    byCode: { policy: POLICY },
    steps: async (page) => {
      await page.click('.policy button.filled');
      await page.waitForSelector('.letter');
    },
  },
  { name: 'popup-out-of-use', files: [OUT] },
  { name: 'popup-many', files: [many(300)] },
  {
    name: 'popup-set-up',
    files: [MINE],
    front: 'hall-fb',
    steps: async (page) => void (await page.waitForSelector('[aria-labelledby=set-up-title]')),
  },
  {
    name: 'popup-not-mine',
    files: [GONE],
    front: 'midshire-fb',
    steps: async (page) => void (await page.waitForSelector('[aria-labelledby=not-mine-title]')),
  },
  {
    name: 'popup-removed',
    files: [GONE, fileFor([KELLING, MIDSHIRE], [])],
    steps: async (page) => void (await page.waitForSelector('[aria-labelledby=removed-title]')),
  },
  { name: 'popup-who', files: [MINE], nobody: true },
  { name: 'popup-first-run', files: [] },
  { name: 'popup-join', files: [], steps: async (page) => void (await page.click('[aria-controls=join]')) },
  {
    name: 'popup-draft',
    files: [MINE],
    hash: '#draft',
    steps: async (page) => {
      await page.click('.attachments button');
      await (await page.waitForSelector('textarea#draft'))?.type(DRAFT);
      await page.waitForSelector('.corrected');
    },
  },
  {
    name: 'popup-practice',
    files: [MINE],
    hash: '#draft',
    steps: async (page) => {
      await (await page.waitForSelector('button.quiet'))?.click();
      await (await page.waitForSelector('.practice fieldset button:nth-of-type(2)'))?.click();
      await page.waitForSelector('.practice button.filled');
    },
  },
];

/** A page of the site where the person acts as that account, with a composer open. */
async function pageInFront(scene: Scene, as: NonNullable<PopupState['front']>, ui: 'en' | 'cy'): Promise<Visit> {
  const visit = await scene.visit(facebook.feed({ as, ui }));
  await press(visit.page, '[role="region"] [role="link"] + [role="button"]');
  await until(
    () => marks(visit.page),
    (found) => found.length > 0,
    'the mark',
  );
  return visit;
}

async function joinByCode({ sites }: Scene, page: Page, also: NonNullable<PopupState['byCode']>): Promise<void> {
  const office = await openCommsOffice();
  sites.files.publish(DOCUMENT_PATH, await office.document(1, undefined, also));
  await asks(page, 'joinByCode', office.code);
  await asks(page, 'checkNow');
}

async function joinIn(scene: Scene, page: Page, { files, nobody, byCode }: PopupState): Promise<void> {
  await asks(page, 'deleteEverything');
  if (byCode) await joinByCode(scene, page, byCode);
  for (const [index, file] of files.entries()) {
    await (file === 'example' ? asks(page, 'useExample') : asks(page, 'joinOrganisation', file));
    if (file !== 'example' && !nobody && index === 0) await asks(page, 'chooseMe', 'sam');
    // The popup was open once with this file, so that what has changed with the next can be said.
    await asks(page, 'state');
  }
}

/** The popup in one state, on a page at the width of a popup. The page in front of it closes with it. */
export async function openState(
  scene: Scene,
  state: PopupState,
  { width = 400, language = 'en' }: { readonly width?: number; readonly language?: 'en' | 'cy' } = {},
): Promise<Page> {
  const { front, hash = '', steps } = state;
  await onOwnPage(scene, async (page) => {
    await joinIn(scene, page, state);
    await asks(page, 'setSettings', { language });
  });
  const visit = front && (await pageInFront(scene, front, language));
  const page = await scene.own(`extension/popup.html${hash}`, visit?.page);
  if (visit) {
    page.once('close', () => void visit.close());
    await page.waitForSelector('.acting');
    await page.bringToFront();
  }
  await page.setViewport({ width, height: 600 });
  await page.waitForSelector('[role=tab], #first-run');
  await steps?.(page);
  return page;
}
