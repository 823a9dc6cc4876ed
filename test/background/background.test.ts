// The background through its messages, with the project's own rules: install, join, settings, counts, damage, restart, deletion.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startBackground } from '../../src/background/start.ts';
import { ask } from '../../src/messaging/ask.ts';
import type { State } from '../../src/messaging/protocol.ts';
import type { Policy } from '../../src/model/policy.ts';
import { openPolicy, standingOf } from '../../src/policy/index.ts';
import { readKept } from '../../src/storage/content.ts';
import { fakeBrowser } from '../fakes/browser.ts';
import { eventually } from '../fakes/eventually.ts';
import { givenAt } from '../fakes/given.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakes/browser.ts')).fakeBrowser }));
vi.mock('../../src/storage/extension.ts', async () => ({ extension: (await import('../fakes/browser.ts')).fakeBrowser }));

const readPolicy = async () => (await readKept()).policy;
const readStrings = async () => (await readKept()).strings;

const given = givenAt('2026-04-20T10:00:00Z');

async function installed(): Promise<void> {
  startBackground(given);
  fakeBrowser.runtime.onInstalled.fire();
  await eventually(() => expect(Object.keys(fakeBrowser.held()).sort()).toEqual(['policy', 'strings']));
}

async function state(): Promise<State> {
  const answer = await ask('state');
  if (!answer.ok) throw new Error(answer.error.detail);
  return answer.value;
}

async function policy(): Promise<Policy> {
  const kept = await readPolicy();
  if (kept.state !== 'ok') throw new Error(kept.state);
  return kept.policy;
}

const onKelling = { state: 'known', platform: 'facebook', ids: ['61550000000001'], name: 'Kelling Fire Station', ownLogin: false, evidence: [] } as const;

beforeEach(async () => {
  fakeBrowser.reset();
  await installed();
});

describe('before anyone has joined', () => {
  it('has the core rules in force, none left out, and no account on the register', async () => {
    const { organisation, rules, me } = await state();
    expect(organisation).toEqual({ from: 'none' });
    expect(me).toBeUndefined();
    expect(rules).toMatchObject({ policy: 'ok', skipped: [], date: '2026-04-01' });
    expect(rules.count).toBe(given.core.rules.length);
    expect(standingOf(onKelling, openPolicy(await policy())).actingAs).toBe('unregistered');
  });

  it('stores the words a page shows, and not the popup’s', async () => {
    const strings = await readStrings();
    expect(strings?.language).toBe('en');
    expect(strings?.messages.mark_unknown?.message).toBe("Can't tell who you are posting as");
    expect(Object.keys(strings?.messages ?? {}).filter((key) => key.startsWith('popup_'))).toEqual([]);
  });

  it('speaks Welsh where the browser does', async () => {
    fakeBrowser.setLanguage('cy-GB');
    await ask('rebuild');
    expect((await readStrings())?.language).toBe('cy');
  });
});

describe('joining', () => {
  it('the example: its accounts are known at once, and the person is the one the demo is signed in as', async () => {
    expect(await ask('useExample')).toEqual({ ok: true, value: null });
    const now = await state();
    expect(now.organisation).toMatchObject({ from: 'example', since: '2026-04-20', file: { organisation: { id: 'midshire-fire' } } });
    expect(now.me?.person).toBe('sam-carter');
    expect(standingOf(onKelling, openPolicy(await policy()))).toMatchObject({ actingAs: 'corporate', name: 'Kelling Fire Station' });
    expect(fakeBrowser.held().organisation).toEqual({ from: 'example', since: '2026-04-20' });
  });

  it('while the installation is still storing its rules: the one joined stays in force', async () => {
    fakeBrowser.runtime.onInstalled.fire();
    fakeBrowser.runtime.onStartup.fire();
    const joined = ask('useExample');
    await joined;
    // Asked last, so that everything begun before it has ended.
    await ask('setSettings', { language: 'en' });
    expect((await policy()).organisation.id).toBe('midshire-fire');
  });

  it('a file of one’s own: who one is, is asked afterwards', async () => {
    await ask('useExample');
    const file = { organisation: { id: 'other', name: 'Other Council', nation: 'wales' }, people: [{ id: 'alex-morgan', name: 'Ruth Ansell' }] };
    expect(await ask('joinOrganisation', file)).toEqual({ ok: true, value: null });
    const joined = await state();
    expect(joined.organisation.from).toBe('file');
    expect(joined.me).toBeUndefined();
    expect(await ask('chooseMe', 'sam-carter')).toMatchObject({ ok: false, error: { code: 'person-unknown' } });
    expect(await ask('chooseMe', 'alex-morgan')).toEqual({ ok: true, value: null });
    expect((await state()).me?.person).toBe('alex-morgan');
  });

  it('a file with a fault: refused with the field, and nothing is lost', async () => {
    await ask('useExample');
    const before = fakeBrowser.held();
    const answer = await ask('joinOrganisation', {
      organisation: { id: 'other', name: 'Other Council', nation: 'england' },
      accounts: [{ id: 'a', platform: 'myspace' }],
    });
    expect(answer).toMatchObject({ ok: false, error: { code: 'not-a-file', detail: expect.stringContaining('accounts.0.platform') } });
    expect(fakeBrowser.held()).toEqual(before);
  });

  it('on a full device: says so, and what was in force stays in force', async () => {
    await ask('useExample');
    const before = fakeBrowser.held();
    fakeBrowser.fillUp();
    const file = { organisation: { id: 'other', name: 'Other Council'.repeat(2000), nation: 'england' } };
    expect(await ask('joinOrganisation', file)).toMatchObject({ ok: false, error: { code: 'storage-full' } });
    expect(fakeBrowser.held()).toEqual(before);
  });
});

describe('the person’s own', () => {
  it('settings change one at a time, and the language changes the words of open pages', async () => {
    await ask('setSettings', { declared: { politicallyRestricted: true } });
    await ask('setSettings', { language: 'cy' });
    expect((await state()).settings).toEqual({ language: 'cy', personalChecks: 'advice', declared: { politicallyRestricted: true }, off: [] });
    expect((await readStrings())?.language).toBe('cy');
  });

  it('a policy version is confirmed once, with the day', async () => {
    expect(await ask('confirmPolicy', '3')).toMatchObject({ ok: false, error: { code: 'person-unknown' } });
    await ask('useExample');
    await ask('confirmPolicy', '3');
    await ask('confirmPolicy', '3');
    expect((await state()).me).toEqual({ person: 'sam-carter', confirmed: [{ version: '3', on: '2026-04-20' }] });
  });

  it('counts are by day and rule', async () => {
    fakeBrowser.sendAs({ id: 'fakeextensionid', url: 'https://x.com/home', tab: { id: 7 } });
    await ask('count', { rules: ['nhs-number'], outcome: 'went-back' });
    fakeBrowser.sendAs({ id: 'fakeextensionid', url: fakeBrowser.runtime.getURL('extension/popup.html') });
    expect((await state()).counts).toEqual([{ day: '2026-04-20', rule: 'nhs-number', outcome: 'went-back', count: 1 }]);
  });

  it('everything goes on deletion, and the core rules are in force again', async () => {
    await ask('useExample');
    await ask('setSettings', { personalChecks: 'off' });
    await ask('count', { rules: ['nhs-number'], outcome: 'went-back' });
    fakeBrowser.put('left-by-an-older-version', 1);
    expect((await state()).kept).toEqual(['left-by-an-older-version', 'me', 'organisation', 'policy', 'records', 'settings', 'strings']);
    expect(await ask('deleteEverything')).toEqual({ ok: true, value: null });
    expect(Object.keys(fakeBrowser.held()).sort()).toEqual(['policy', 'strings']);
    expect(standingOf(onKelling, openPolicy(await policy())).actingAs).toBe('unregistered');
  });
});

describe('damage', () => {
  it('of the organisation: said, left alone, the neutral organisation in force', async () => {
    fakeBrowser.put('organisation', { from: 'file', since: 'yesterday' });
    await ask('rebuild');
    expect((await state()).organisation.from).toBe('unreadable');
    expect(fakeBrowser.held().organisation).toEqual({ from: 'file', since: 'yesterday' });
    expect((await policy()).organisation.id).toBe('none');
  });

  it('of the rules: said, until the person or the next start rebuilds them', async () => {
    fakeBrowser.put('policy', 'garbage');
    expect((await state()).rules).toMatchObject({ policy: 'corrupt', count: 0 });
    expect(await ask('policy')).toMatchObject({ ok: false, error: { code: 'kept-corrupt' } });
    await ask('rebuild');
    expect((await state()).rules.policy).toBe('ok');
    fakeBrowser.put('policy', 'garbage');
    fakeBrowser.runtime.onStartup.fire();
    await eventually(async () => expect((await readPolicy()).state).toBe('ok'));
  });

  it('of the settings: a change is refused rather than written over them', async () => {
    fakeBrowser.put('settings', { language: 'cy', text: 'a draft' });
    expect(await ask('setSettings', { language: 'en' })).toMatchObject({ ok: false, error: { code: 'kept-corrupt' } });
    expect(fakeBrowser.held().settings).toEqual({ language: 'cy', text: 'a draft' });
  });
});

describe('a stopped worker', () => {
  it('knows everything again, because nothing was in memory', async () => {
    await ask('useExample');
    const before = await state();
    fakeBrowser.stopWorker();
    startBackground(given);
    expect(await state()).toEqual(before);
  });

  it('finishes an installation that was cut short', async () => {
    fakeBrowser.stopWorker();
    await fakeBrowser.storage.local.clear();
    startBackground(given);
    await eventually(async () => expect((await readPolicy()).state).toBe('ok'));
  });

  it('compiles the same rules to the same policy', async () => {
    const first = JSON.stringify(fakeBrowser.held().policy);
    await ask('rebuild');
    expect(JSON.stringify(fakeBrowser.held().policy)).toBe(first);
  });
});

describe('the toolbar button', () => {
  it('says "!" and why where a page is not checked, and nothing where it is', async () => {
    fakeBrowser.sendAs({ id: 'fakeextensionid', url: 'https://x.com/home', tab: { id: 7 } });
    await ask('health', { platform: 'x', state: 'blind', reasons: ['site-changed'], missing: [] });
    expect(fakeBrowser.badgeOf(7)).toMatchObject({ text: '!', title: expect.stringMatching(/^WhichHat: .*has changed/) });
    await ask('health', { platform: 'x', state: 'partly', reasons: [], missing: ['identity'] });
    expect(fakeBrowser.badgeOf(7)).toMatchObject({ text: '!', title: expect.stringContaining('part') });
    await ask('health', { platform: 'x', state: 'checking', reasons: [], missing: [] });
    expect(fakeBrowser.badgeOf(7)).toMatchObject({ text: '', title: 'WhichHat' });
    expect(fakeBrowser.badgeOf(8)).toBeUndefined();
  });
});
