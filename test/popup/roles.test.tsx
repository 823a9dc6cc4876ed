// @vitest-environment jsdom
// My roles in every state a person can meet: suspended, gone, closed, orphaned, not mine, not on the register, three hundred; and nothing is sent by itself.
import axe from 'axe-core';
import { render } from 'preact';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startBackground } from '../../src/background/start.ts';
import { ask } from '../../src/messaging/ask.ts';
import type { PageReport } from '../../src/messaging/protocol.ts';
import { mountPopup } from '../../src/popup/mount.tsx';
import { fakeBrowser } from '../fakes/browser.ts';
import { eventually } from '../fakes/eventually.ts';
import { givenAt, messagesOf } from '../fakes/given.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakes/browser.ts')).fakeBrowser }));
vi.mock('../../src/storage/extension.ts', async () => ({ extension: (await import('../fakes/browser.ts')).fakeBrowser }));
globalThis.scrollTo = () => undefined;

const NOW = '2026-05-20T10:00:00Z';
const COMMS = { name: 'Corporate Communications', email: 'comms@midshirefire.example' };
let root: HTMLElement;

const words = (element: Element | undefined | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
const press = (name: string): void => {
  const button = all('button').find((one) => words(one) === name);
  if (!button) throw new Error(`no button ${name} among ${all('button').map(words).join(' | ')}`);
  button.click();
};
const file = (over: object = {}, person: object = {}) => ({
  organisation: {
    id: 'midshire-fire',
    name: 'Midshire Fire and Rescue Service',
    nation: 'england',
    contacts: { comms: COMMS, foi: { name: 'Information team', email: 'foi@midshirefire.example' } },
  },
  accounts: [
    {
      id: 'kelling-fb',
      platform: 'facebook',
      kind: 'corporate',
      name: 'Kelling Fire Station',
      profileId: '61550000000001',
      responsible: 'Dee Holt',
      deputy: 'Ruth Ansell',
      outOfHours: '01632 960 110',
      centralAccess: { state: 'confirmed', on: '2026-02-01' },
    },
    { id: 'midshire-x', platform: 'x', kind: 'corporate', name: 'Midshire Fire', handle: 'MidshireFire' },
  ],
  people: [
    { id: 'sam', name: 'Sam Carter', roles: [{ account: 'kelling-fb', role: 'Facebook access', since: '2025-09-01' }], ...person },
    { id: 'dee', name: 'Dee Holt', roles: [{ account: 'kelling-fb', role: 'full control' }] },
  ],
  ...over,
});
async function join(joined: object): Promise<void> {
  expect(await ask('joinOrganisation', joined)).toMatchObject({ ok: true });
}
async function open(joined: object): Promise<void> {
  await join(joined);
  await ask('chooseMe', 'sam');
  mount();
  await eventually(() => expect(words(root)).toContain('Roles of Sam Carter'));
}
function mount(): void {
  mountPopup(root, { messages: { en: messagesOf('en'), cy: messagesOf('cy') }, now: () => new Date(NOW), uiLanguage: 'en-GB' });
}
function onPage(standing: PageReport['standing']): void {
  const report: PageReport = { health: { platform: 'facebook', state: 'checking', reasons: [], missing: [] }, composers: 1, ...(standing ? { standing } : {}) };
  fakeBrowser.openTab(3, () => report);
}

beforeEach(async () => {
  fakeBrowser.reset();
  location.hash = '';
  document.body.innerHTML = '<div id="popup"></div>';
  root = document.querySelector('#popup') ?? document.body;
  startBackground(givenAt(NOW));
  fakeBrowser.runtime.onInstalled.fire();
  await eventually(() => expect(Object.keys(fakeBrowser.held())).toContain('strings'));
});
afterEach(() => render(null, root));
// The last effects of a view are due with its next frame; the window must still be there then.
afterAll(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

describe('a hold on planned posts', () => {
  const hold = { id: 'hold', from: '2026-05-20T06:00:00Z', until: '2026-05-22T20:00:00Z', reason: { en: 'A colleague has died.', cy: 'Bu farw cydweithiwr.' } };

  it('is said first, with its reason, its end in London time and whom to ask', async () => {
    await open(file({ holds: [{ ...hold, contact: { name: 'Duty press officer', phone: '01632 960123' } }] }));
    const said = words(all('.notice.warn')[0]);
    expect(said).toBe('Planned posts are on hold until 22 May, 21:00.A colleague has died.If one must go out now, ask Duty press officer 01632 960123');
    expect((await axe.run(root, { rules: { region: { enabled: false } } })).violations).toEqual([]);
  });

  it('names the comms team where it names nobody, and is silent once it is over', async () => {
    await open(file({ holds: [hold, { ...hold, id: 'over', until: '2026-05-20T09:00:00Z' }] }));
    expect(all('.notice.warn').map(words)).toEqual([expect.stringContaining('ask Corporate Communications comms@midshirefire.example')]);
  });
});

describe('an account of mine', () => {
  it('says what my role lets me do, who answers for it, and where to turn', async () => {
    await open(file());
    const card = words(all('.role')[0]);
    for (const said of [
      'You can switch into the Page',
      '1 September 2025',
      'Dee Holt',
      'Ruth Ansell',
      '01632 960 110',
      'Confirmed',
      'On 1 February 2026',
      'Also runs this',
      'foi@midshirefire.example',
    ])
      expect(card).toContain(said);
  });

  it('says where to turn: who looks at drafts and when, peers, the target, and the routes for requests, complaints and abuse', async () => {
    const [kelling, ...others] = file().accounts;
    const { organisation } = file();
    const contacts = { ...organisation.contacts, abuse: { name: 'Concerns portal', link: 'https://concerns.midshirefire.example' } };
    const own = { complaints: { name: 'Station complaints', email: 'kelling@midshirefire.example', phone: '01632 960 120' } };
    const reviewers = [{ name: 'Ruth Ansell', email: 'ruth@midshirefire.example', hours: '8 to 6' }];
    const peers = ['Ana', 'Bryn', 'Carys', 'Dai', 'Eira'].map((name) => ({ id: name, name, roles: [{ account: 'kelling-fb', role: 'Task access' }] }));
    const joined = file({
      organisation: { ...organisation, contacts },
      accounts: [{ ...kelling, contacts: own, reviewers, responseTarget: 'within 1 working day' }, ...others],
    });
    await open({ ...joined, people: [...joined.people, ...peers] });
    const rows = all('.role .facts.routes > div').map((row) => [words(row.querySelector('dt')), words(row.querySelector('dd'))]);
    expect(rows).toEqual([
      ['For a second look', 'Ruth Ansell ruth@midshirefire.example 8 to 6'],
      ['Also runs this', 'Dee HoltAnaBrynCarysand 2 more'],
      ['Readers are answered', 'within 1 working day'],
      ['Information requests', 'Information team foi@midshirefire.example'],
      ['Complaints', 'Station complaints kelling@midshirefire.example 01632 960 120'],
      ['Abuse of staff', 'Concerns portal (opens in a new tab)'],
    ]);
    expect(all('.routes a').map((link) => link.getAttribute('href'))).toContain('https://concerns.midshirefire.example');
  });

  it.each([
    ['missing', {}, 'Missing: give the comms team a role on this account'],
    ['not-applicable', {}, 'Not needed'],
    [
      'risk-accepted',
      { acceptedBy: 'Head of Comms', reviewBy: '2026-12-01' },
      'None, and the risk is acceptedAccepted by Head of Comms, to be reviewed by 1 December 2026',
    ],
  ] as const)('says of the comms team’s access that it is %s', async (state, more, said) => {
    const [kelling, ...others] = file().accounts;
    await open(file({ accounts: [{ ...kelling, centralAccess: { state, ...more } }, ...others] }));
    expect(words(all('.role .facts')[0])).toMatch(said);
  });

  it('says when training was done and is due, and that it is late', async () => {
    await open(file({}, { trainingCompleted: '2024-05-01', trainingDue: '2026-05-01' }));
    expect(words(all('[aria-labelledby=training-title]')[0])).toMatch(/1 May 2024.*1 May 2026/);
    const late = words(all('[aria-labelledby=training-title]')[0]);
    render(null, root);
    await open(file({}, { trainingCompleted: '2024-05-01', trainingDue: '2026-12-01' }));
    expect(words(all('[aria-labelledby=training-title]')[0])).toContain('1 December 2026');
    expect(words(all('[aria-labelledby=training-title]')[0]).length).toBeLessThan(late.length);
  });

  it.each([
    [
      { roles: [{ account: 'kelling-fb', role: 'Facebook access', suspended: { from: '2026-05-01', until: '2026-06-01' } }] },
      {},
      /Your role is suspended until 1 June 2026\. Please do not post here\. Questions go to Corporate Communications/,
    ],
    [{ roles: [{ account: 'kelling-fb', role: 'Facebook access', until: '2026-05-01' }] }, {}, /Your role ended on 1 May 2026/],
    [
      {},
      { state: 'closed', insteadUse: 'Midshire Fire and Rescue', closedBecause: 'The station has closed.' },
      /This account is closed\. Use Midshire Fire and Rescue instead\. The station has closed\./,
    ],
    [{}, { state: 'dormant' }, /This account is not used at present\. Ask the comms team before you post\./],
    [
      {},
      { state: 'orphaned', orphanedReport: { reference: 'FB-1234' } },
      /We no longer run this page\. Do not post here\. If you can still get in, tell Corporate Communications\. Reported to the platform as FB-1234/,
    ],
  ])('is plainly out of use when it is: %o', async (person, account, sentence) => {
    const [kelling, ...others] = file().accounts;
    await open(file({ accounts: [{ ...kelling, ...account }, ...others] }, person));
    expect(words(all('.role.out-of-use .notice')[0])).toMatch(sentence);
    expect(words(all('.role.out-of-use')[0]), 'what one could do there is not said').not.toContain('You can switch into the Page');
  });
});

describe('what has changed or does not fit', () => {
  it('says that a role has gone from the register, until it is noted', async () => {
    await open(file());
    render(null, root);
    await join(file({}, { roles: [] }));
    mount();
    await eventually(() =>
      expect(words(all('[aria-labelledby=removed-title]')[0])).toMatch(/Gone from your roles.*Kelling Fire Station: Facebook access.*Corporate Communications/),
    );
    press('I have seen this');
    await eventually(() => expect(all('[aria-labelledby=removed-title]')).toHaveLength(0));
    render(null, root);
    mount();
    await eventually(() => expect(words(root)).toContain('The register lists no account for you'));
    expect(words(root)).not.toContain('Gone from your roles');
  });

  it('says when the page acts as an account that is not in my entry, with a letter about it', async () => {
    onPage({ actingAs: 'corporate', name: 'Midshire Fire', accountId: 'midshire-x' });
    await open(file());
    await eventually(() => expect(words(root)).toContain('The register gives you no role on Midshire Fire'));
    expect(all('.letter textarea').map((area) => (area as HTMLTextAreaElement).value)[0]).toMatch(/I can act as Midshire Fire on X.*Sam Carter/s);
  });

  it('says nothing of the kind when the account is mine', async () => {
    onPage({ actingAs: 'corporate', name: 'Kelling Fire Station', accountId: 'kelling-fb' });
    await open(file());
    await eventually(() => expect(words(root)).toContain('You are acting as this one now'));
    expect(all('.letter')).toHaveLength(0);
  });

  it('helps to set up a Page that is not on the register: five steps, and a letter filled in from the page', async () => {
    onPage({ actingAs: 'unregistered', name: 'Kelling Young Firefighters', id: '61550000000099' });
    await open(file());
    await eventually(() => expect(words(root)).toContain('Kelling Young Firefighters is not on the register'));
    expect(all('fieldset input[type=checkbox]')).toHaveLength(5);
    all('fieldset input[type=checkbox]')[0]?.click();
    await eventually(() =>
      expect((all('.letter textarea')[0] as HTMLTextAreaElement).value).toMatch(
        /Name: Kelling Young Firefighters\nPlatform: Facebook\nKnown there as: 61550000000099\n\n1\. Write down why it is needed: done\n2\. My manager agrees: not yet/,
      ),
    );
    const mail = new URL((all('.letter a')[0] as HTMLAnchorElement).href);
    expect(mail.pathname).toBe('comms@midshirefire.example');
    expect(mail.searchParams.get('body')).toContain('\r\nName: Kelling Young Firefighters\r\n');
    expect((await axe.run(root, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })).violations).toEqual([]);
  });
});

describe('the written policy', () => {
  const policy = { title: 'Social Media Policy', version: '3', published: '2026-05-02', changes: ['One', 'Two', 'Three'] };

  it('comes first while it waits, and a confirmation gives a text to send by oneself', async () => {
    await open(file({ policy }));
    const order = (): string[] => all('#panel-roles > :is(section, h2, ul)').map((one) => words(one).slice(0, 19));
    expect(order()[0]).toBe('Social Media Policy');
    expect(all('.policy li').map(words)).toEqual(['One', 'Two', 'Three']);
    press('I have read and understood version 3');
    await eventually(() =>
      expect((all('.policy textarea')[0] as HTMLTextAreaElement | undefined)?.value).toMatch(
        /^I have read and understood version 3 of Social Media Policy, on 20 May 2026\.\n\nSam Carter$/,
      ),
    );
    expect(order()[0]).toBe('Roles of Sam Carter');
  });

  it('does not ask again for a minor version of what was confirmed, but does of what was not', async () => {
    const minor = { ...policy, version: '3.1', minorOf: '3' };
    await open(file({ policy: minor }, { acknowledged: [{ version: '3', on: '2026-05-03' }] }));
    expect(words(all('.policy')[0])).toMatch(/Version 3\.1 changes little\. You confirmed version 3/);
    render(null, root);
    await join(file({ policy: minor }, { acknowledged: [{ version: '2', on: '2025-05-03' }] }));
    mount();
    await eventually(() => expect(words(root)).toContain('I have read and understood version 3.1'));
  });
});

describe('three hundred accounts', () => {
  const accounts = Array.from({ length: 300 }, (_, n) => ({ id: `a${n}`, platform: n % 2 ? 'x' : 'facebook', kind: 'corporate', name: `Station ${n}` }));

  it('are one list with a box to find one, closed but for the one in use', async () => {
    onPage({ actingAs: 'corporate', name: 'Station 250', accountId: 'a250' });
    await open(file({ accounts }, { roles: accounts.map(({ id }) => ({ account: id, role: 'full control' })) }));
    await eventually(() => expect(words(all('.role h3')[0])).toBe('Station 250'));
    expect(all('.role')).toHaveLength(300);
    expect(all('.role .inside')).toHaveLength(1);
    const search = all('#find-account')[0] as HTMLInputElement;
    search.value = 'station 299';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await eventually(() => expect(all('.role h3').map(words)).toEqual(['Station 299']));
    expect(words(all('#found-accounts')[0])).toBe('1 account');
  });
});

it('no press in My roles sends anything: no request, no form, no message but to the background', async () => {
  const fetched = vi.fn();
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('XMLHttpRequest', fetched);
  vi.stubGlobal('open', fetched);
  const beacon = vi.fn();
  Object.defineProperty(navigator, 'sendBeacon', { value: beacon, configurable: true });
  onPage({ actingAs: 'unregistered', name: 'Kelling Young Firefighters', id: '61550000000099' });
  await open(file({ policy: { title: 'Policy', version: '3', published: '2026-05-02' } }));
  await eventually(() => expect(words(root)).toContain('is not on the register'));
  const heard = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  const toTabs = vi.spyOn(fakeBrowser.tabs, 'sendMessage');
  const mails = all('a[href^="mailto:"]');
  expect(mails.length).toBeGreaterThan(0);
  // Everything but a link is pressed: a link to one's own mail is the person's own act, and opens an unsent message.
  for (const one of all('#panel-roles :is(button, summary, input)')) one.click();
  await eventually(() => expect(words(root)).toContain('You confirmed version 3'));
  expect(heard.mock.calls.map(([message]) => (message as { to: string }).to).filter((to) => to !== 'background')).toEqual([]);
  expect(toTabs.mock.calls.every(([, message]) => (message as { name: string }).name === 'report')).toBe(true);
  expect([fetched.mock.calls, beacon.mock.calls]).toEqual([[], []]);
  expect(all('form[action], [ping]')).toEqual([]);
  vi.unstubAllGlobals();
});
