// A device and its updates: joined by code or policy, fetched from one address, taken in one step or not at all, whenever the worker is stopped.
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startBackground } from '../../../src/background/start.ts';
import { ask } from '../../../src/messaging/ask.ts';
import type { State, UpdatesState } from '../../../src/messaging/protocol.ts';
import type { TrustState } from '../../../src/model/trust.ts';
import type { KeptPack, Updates } from '../../../src/model/update.ts';
import type { Policy } from '../../../src/policy/index.ts';
import { readLetters } from '../../../src/policy/text/phrase-book.ts';
import { fakeBrowser } from '../../fakes/browser.ts';
import { eventually } from '../../fakes/eventually.ts';
import { givenAt } from '../../fakes/given.ts';
import { ADDRESS, Host, NOW, type Office, openOffice } from './office.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fakes/browser.ts')).fakeBrowser }));
vi.mock('../../../src/storage/extension.ts', async () => ({ extension: (await import('../../fakes/browser.ts')).fakeBrowser }));
vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 });

let clock = NOW;
const given = { ...givenAt(NOW), now: () => new Date(clock) };
const ORIGIN = 'https://rules.midshirefire.example/*';
let office: Office;
let host: Host;
let documents: Readonly<Record<'one' | 'two' | 'forged', Uint8Array<ArrayBuffer>>>;

beforeAll(async () => {
  office = await openOffice();
  documents = { one: await office.document(1, 'purple elephants'), two: await office.document(2, 'green giraffes'), forged: await office.forged(3) };
});

beforeEach(async () => {
  fakeBrowser.reset();
  clock = NOW;
  host = new Host();
  vi.stubGlobal('fetch', host.fetch);
  await installed();
});

async function installed(): Promise<void> {
  startBackground(given);
  fakeBrowser.runtime.onInstalled.fire();
  await eventually(() => expect(Object.keys(fakeBrowser.held())).toEqual(expect.arrayContaining(['policy', 'strings'])));
  await ask('setSettings', {});
}

async function state(): Promise<State> {
  const answer = await ask('state');
  if (!answer.ok) throw new Error(answer.error.detail);
  return answer.value;
}
const updates = async (): Promise<UpdatesState> => {
  const { updates: found } = await state();
  if (!found) throw new Error('nothing is joined');
  return found;
};
const held = <T>(key: string): T => fakeBrowser.held()[key] as T;
const ANIMALS = ['elephants', 'giraffes'];
/** The animal that the stored policy warns of, told by the words of its phrases, and the version that the stored pack and the trust have: they must always say the same. */
const inForce = (): readonly [string | undefined, number | undefined, number | undefined] => {
  const { rules, phrases } = held<Policy>('policy');
  const words = new Set(phrases && readLetters(phrases.symbols, phrases.units).split(' '));
  const animals = rules.some(({ id }) => id === 'local-phrase') ? ANIMALS.filter((one) => words.has(one)) : [];
  return [animals.join() || undefined, held<KeptPack | undefined>('pack')?.pack.version, held<TrustState | undefined>('trust')?.highest?.version];
};
const FIRST = ['elephants', 1, 1];
const SECOND = ['giraffes', 2, 2];

async function join(code = office.code()): Promise<void> {
  await fakeBrowser.permissions.request({ origins: [ORIGIN] });
  expect(await ask('joinByCode', code)).toEqual({ ok: true, value: null });
  expect(await ask('checkNow')).toEqual({ ok: true, value: null });
}

describe('before anything is joined', () => {
  it('nothing is fetched and no alarm is set, whatever happens', async () => {
    fakeBrowser.alarms.onAlarm.fire({ name: 'updates', scheduledTime: Date.parse(clock) });
    fakeBrowser.runtime.onStartup.fire();
    await fakeBrowser.permissions.request({ origins: [ORIGIN] });
    expect(await ask('checkNow')).toMatchObject({ ok: false, error: { code: 'not-joined' } });
    expect(await ask('importUpdate', { name: 'a.json', text: '{}' })).toMatchObject({ ok: false, error: { code: 'not-joined' } });
    expect([host.requests, fakeBrowser.alarmOf('updates'), (await state()).updates]).toEqual([[], undefined, undefined]);
  });
});

describe('joining by code', () => {
  it('shows organisation and ten words first, and stores nothing by that', async () => {
    const before = fakeBrowser.held();
    const answer = await ask('readCode', `Please join: https://intranet.example/join#whichhat=${office.code()}`);
    expect(answer).toMatchObject({ ok: true, value: { organisation: { name: 'Midshire Fire and Rescue Service' }, address: ADDRESS, personal: true } });
    expect(answer.ok && answer.value.words).toHaveLength(10);
    expect(fakeBrowser.held()).toEqual(before);
    expect(await ask('readCode', 'hello')).toMatchObject({ ok: false, error: { code: 'code-unreadable' } });
    expect(await ask('joinByCode', office.code().slice(0, -9))).toMatchObject({ ok: false, error: { code: 'code-damaged' } });
    expect(fakeBrowser.held()).toEqual(before);
  });

  it('takes the first pack: rules, accounts, and one’s own entry', async () => {
    host.serve(documents.one, '"1"');
    await join();
    const { organisation, me } = await state();
    expect(inForce()).toEqual(FIRST);
    expect(me).toMatchObject({ person: 'sam-carter' });
    expect(organisation).toMatchObject({
      from: 'pack',
      file: { people: [{ name: 'Sam Carter' }], accounts: [{ id: 'midshire-x', responsible: 'Head of Communications' }] },
    });
    expect(await updates()).toMatchObject({ pack: { version: 1, days: 19, expired: false }, last: { result: 'updated' }, personal: true });
  });

  it('checks at once, also when the popup is gone by then', async () => {
    await ask('joinByCode', office.code());
    expect(fakeBrowser.alarmOf('updates')?.scheduledTime).toBe(Date.parse(clock));
  });

  it('with a code for everybody opens no entry; one’s own code later does, without another fetch', async () => {
    host.serve(documents.one, '"1"');
    await join(office.code({ secret: '' }));
    expect((await state()).organisation).toMatchObject({ from: 'pack', file: { people: [] } });
    const asked = host.requests.length;
    await ask('joinByCode', office.code());
    expect((await state()).organisation).toMatchObject({ from: 'pack', file: { people: [{ name: 'Sam Carter' }] } });
    expect((await state()).me).toMatchObject({ person: 'sam-carter' });
    expect(host.requests.length).toBe(asked);
  });

  it('keeps what was in force until the first pack has come', async () => {
    await ask('useExample');
    host.answer = () => Promise.reject(new TypeError('Failed to fetch'));
    await join();
    expect((await state()).organisation.from).toBe('example');
    expect(await updates()).toMatchObject({ last: { result: 'unreachable' }, joined: { by: 'person' } });
    host.serve(documents.one, '"1"');
    fakeBrowser.alarms.onAlarm.fire({ name: 'updates', scheduledTime: Date.parse(clock) });
    await eventually(() => expect(inForce()).toEqual(FIRST));
  });
});

describe('fetching', () => {
  it('says nothing of the person, follows nothing, and asks with the tag of the document in force', async () => {
    host.serve(documents.one, '"1"');
    await join();
    await ask('checkNow');
    expect(host.requests.map(({ address }) => address)).toEqual(Array.from(host.requests, () => ADDRESS));
    const last = host.requests.at(-1)?.init;
    expect(last).toMatchObject({ credentials: 'omit', redirect: 'manual', referrerPolicy: 'no-referrer', headers: { 'if-none-match': '"1"' } });
    expect(last).not.toHaveProperty('body');
    expect((await updates()).last?.result).toBe('unchanged');
  });

  it('takes a newer pack at the next alarm', async () => {
    host.serve(documents.one, '"1"');
    await join();
    host.serve(documents.two, '"2"');
    fakeBrowser.alarms.onAlarm.fire({ name: 'updates', scheduledTime: Date.parse(clock) });
    await eventually(() => expect(inForce()).toEqual(SECOND));
  });

  it.each([
    ['another place', () => Object.defineProperty(new Response(null, { status: 200 }), 'type', { value: 'opaqueredirect' }), 'moved', undefined],
    ['an error', () => new Response('no', { status: 503 }), 'status', undefined],
    ['endless data', () => new Response(new ReadableStream({ pull: (to) => to.enqueue(new Uint8Array(65_536)) })), 'refused', 'too_large'],
    ['rubbish', () => new Response('<html>'), 'refused', 'not_json'],
    ['a forged pack', () => new Response(documents.forged), 'refused', 'signatures_missing'],
    ['an older pack', () => new Response(documents.one), 'refused', 'version_older'],
  ])('%s changes nothing, and Status says why', async (_, answer, result, code) => {
    host.serve(documents.one, '"1"');
    await join();
    host.serve(documents.two, '"2"');
    await ask('checkNow');
    host.answer = answer;
    await ask('checkNow');
    expect(inForce()).toEqual(SECOND);
    expect((await updates()).last).toMatchObject({ result, ...(code ? { code } : {}) });
    expect(held<Updates>('updates').failures).toBe(1);
  });

  it('waits twice as long after each failure, and as long as the server asks', async () => {
    host.answer = () => new Response(null, { status: 503 });
    await join();
    const wait = (): number => ((fakeBrowser.alarmOf('updates')?.scheduledTime ?? 0) - Date.parse(NOW)) / 60_000;
    expect(wait()).toBe(60);
    await ask('checkNow');
    expect(wait()).toBe(120);
    host.answer = () => new Response(null, { status: 429, headers: { 'retry-after': '36000' } });
    await ask('checkNow');
    expect(wait()).toBeCloseTo(660);
    host.serve(documents.one, '"1"');
    await ask('checkNow');
    expect([wait(), held<Updates>('updates').failures]).toEqual([30, 0]);
  });

  it('without the browser’s permission uses no header of its own, and a refusal by the server’s side is told apart', async () => {
    host.serve(documents.one, '"1"');
    await ask('joinByCode', office.code());
    await ask('checkNow');
    expect(inForce()).toEqual(FIRST);
    await ask('checkNow');
    expect(host.requests.at(-1)?.init).toMatchObject({ headers: {}, cache: 'no-cache' });
    expect((await updates()).last?.result).toBe('unchanged');
    host.answer = () => Promise.reject(new TypeError('Failed to fetch'));
    await ask('checkNow');
    expect(await updates()).toMatchObject({ last: { result: 'not-allowed' }, sources: [{ allowed: false }] });
  });

  it('offline for weeks keeps checking, says how old the rules are, and takes the new pack when it is back', async () => {
    host.serve(documents.one, '"1"');
    await join();
    host.answer = () => Promise.reject(new TypeError('Failed to fetch'));
    clock = '2026-12-20T10:00:00Z';
    await ask('checkNow');
    expect(await updates()).toMatchObject({ pack: { days: 202, expired: true }, last: { result: 'unreachable' }, good: NOW.replace('Z', '.000Z') });
    expect(inForce()).toEqual(FIRST);
    expect(fakeBrowser.alarmOf('updates')).toBeDefined();
    // The same on the button, of every tab and of one that is checked; a page that is not checked says that first.
    const expired = { text: '!', title: 'WhichHat: these rules are past their end date. Ask your comms team for new ones.' };
    fakeBrowser.alarms.onAlarm.fire({ name: 'updates', scheduledTime: Date.parse(clock) });
    await eventually(() => expect(fakeBrowser.badgeOf()).toMatchObject(expired));
    const tab = { id: 'fakeextensionid', url: 'https://x.com/home', tab: { id: 7 } };
    fakeBrowser.sendAs(tab);
    await ask('health', { platform: 'x', state: 'checking', reasons: [], missing: [] });
    expect(fakeBrowser.badgeOf(7)).toMatchObject(expired);
    await ask('health', { platform: 'x', state: 'blind', reasons: ['site-changed'], missing: [] });
    expect(fakeBrowser.badgeOf(7)?.title).toMatch(/has changed/);
    const popup = { id: 'fakeextensionid', url: 'chrome-extension://fakeextensionid/extension/popup.html' };
    fakeBrowser.sendAs(popup);
    await ask('setSettings', { language: 'cy' });
    await eventually(() => expect(fakeBrowser.badgeOf()?.title).toMatch(/wedi mynd heibio/));
    await ask('setSettings', { language: 'en' });
    const fresh = await office.document(2, 'green giraffes', { issued: '2026-12-19T09:00:00Z', expires: '2027-05-01T09:00:00Z' });
    host.serve(fresh, '"2"');
    await ask('checkNow');
    expect(inForce()).toEqual(SECOND);
    fakeBrowser.sendAs(tab);
    await eventually(() => expect(fakeBrowser.badgeOf()).toMatchObject({ text: '', title: 'WhichHat' }));
    await ask('health', { platform: 'x', state: 'checking', reasons: [], missing: [] });
    expect(fakeBrowser.badgeOf(7)).toMatchObject({ text: '', title: 'WhichHat' });
  });
});

describe('in the morning', () => {
  it('an alarm that was missed while the browser was closed, or that the browser has lost, does not ask with everybody else’s', async () => {
    host.serve(documents.one, '"1"');
    await join();
    const asked = host.requests.length;
    clock = '2026-06-22T08:00:00Z';
    fakeBrowser.alarms.onAlarm.fire({ name: 'updates', scheduledTime: Date.parse(NOW) });
    await eventually(() => expect(fakeBrowser.alarmOf('updates')?.scheduledTime).toBe(Date.parse('2026-06-22T08:05:10Z')));
    await fakeBrowser.alarms.clear('updates');
    fakeBrowser.stopWorker();
    startBackground(given);
    await eventually(() => expect(fakeBrowser.alarmOf('updates')?.scheduledTime).toBe(Date.parse('2026-06-22T08:05:10Z')));
    expect(host.requests.length).toBe(asked);
  });

  it('what ends in a pack ends on its day, without another pack', async () => {
    const changes = [{ rule: 'personal-voice', level: 'off' as const, reason: 'A trial for one week', until: '2026-06-21' }];
    const [rule] = held<Policy>('policy').rules.filter(({ level }) => level === 'warn');
    const document = await office.document(1, 'purple elephants', { changes: changes.map((change) => ({ ...change, rule: rule?.id ?? '' })) });
    host.serve(document, '"1"');
    await join();
    const there = (): boolean => held<Policy>('policy').rules.some(({ id }) => id === rule?.id);
    const loose = await updates();
    expect([there(), loose.loosened.map(({ rule: id }) => id), loose.last]).toEqual([false, [rule?.id], expect.objectContaining({ result: 'updated' })]);
    clock = '2026-06-22T08:00:00Z';
    fakeBrowser.alarms.onAlarm.fire({ name: 'updates', scheduledTime: Date.parse(clock) });
    await eventually(() => expect(there()).toBe(true));
    expect((await updates()).loosened).toEqual([]);
  });

  it('what begins later in a pack begins on its day, without another pack, and is told before', async () => {
    const [rule] = held<Policy>('policy').rules.filter(({ level }) => level === 'warn');
    const change = { rule: rule?.id ?? '', level: 'off' as const, reason: 'A trial for one week', from: '2026-06-22', until: '2026-06-28' };
    host.serve(await office.document(1, 'purple elephants', { minimumEngine: 2, changes: [change] }), '"1"');
    await join();
    const there = (): boolean => held<Policy>('policy').rules.some(({ id }) => id === rule?.id);
    expect([there(), (await updates()).loosened]).toEqual([true, [expect.objectContaining({ rule: rule?.id, from: '2026-06-22' })]]);
    clock = '2026-06-22T08:00:00Z';
    fakeBrowser.alarms.onAlarm.fire({ name: 'updates', scheduledTime: Date.parse(clock) });
    await eventually(() => expect(there()).toBe(false));
    expect((await updates()).loosened).toEqual([expect.not.objectContaining({ from: expect.anything() })]);
  });
});

describe('a file', () => {
  it('is checked like what is fetched; no address is needed', async () => {
    await ask('joinByCode', office.code({ address: '' }));
    const text = new TextDecoder().decode(documents.one);
    expect(await ask('importUpdate', { name: 'update.json', text: text.replace(/"payload":"(.)/g, '"payload":"f$1') })).toMatchObject({
      ok: true,
      value: { result: 'refused' },
    });
    expect((await state()).organisation.from).toBe('none');
    expect(await ask('importUpdate', { name: 'update.json', text })).toEqual({ ok: true, value: { result: 'updated' } });
    expect([inForce(), host.requests]).toEqual([FIRST, []]);
    expect(await ask('importUpdate', { name: 'x.json', text: '{}' })).toEqual({ ok: true, value: { result: 'refused', code: 'document_shape' } });
    expect((await updates()).last).toMatchObject({ source: 'x.json', code: 'document_shape' });
    expect(inForce()).toEqual(FIRST);
  });
});

describe('an administrator’s settings', () => {
  const settings = () => ({ organisation: 'midshire-fire', rootFingerprint: office.fingerprint, updateAddresses: ['https://mirror.example/a.json', ADDRESS] });

  it('are applied live and silently; the newest good document of several wins', async () => {
    host.answer = ({ address }) => new Response(address === ADDRESS ? documents.two : documents.one);
    fakeBrowser.setManaged(settings());
    await eventually(() => expect(inForce()).toEqual(SECOND));
    await eventually(async () => expect(await updates()).toMatchObject({ joined: { by: 'policy' }, last: { result: 'updated' } }));
    await ask('checkNow');
    expect(inForce()).toEqual(SECOND);
    expect((await updates()).last?.result).toBe('unchanged');
  });

  it.each([
    ['forges', () => new Response(documents.forged)],
    ['holds an older one back', () => new Response(documents.one)],
    ['answers with a web page', () => new Response('<!doctype html>Sign in')],
  ])('a malicious mirror that %s does not keep the good document from being taken, nor undo it later', async (_what, mirror) => {
    host.answer = ({ address }) => (address === ADDRESS ? new Response(documents.two) : mirror());
    fakeBrowser.setManaged(settings());
    await eventually(() => expect(inForce()).toEqual(SECOND));
    // The mirror alone is left: what is in force stays, and Status has a reason or nothing new to tell.
    host.answer = ({ address }) => (address === ADDRESS ? new Response('', { status: 503 }) : mirror());
    await ask('checkNow');
    expect(inForce()).toEqual(SECOND);
    expect((await updates()).last?.result).not.toBe('updated');
  });

  it('cannot be left by the person, whose own code still opens their entry', async () => {
    host.answer = () => new Response(documents.one);
    fakeBrowser.setManaged(settings());
    await eventually(() => expect(inForce()).toEqual(FIRST));
    expect(await ask('useExample')).toMatchObject({ ok: false, error: { code: 'managed' } });
    expect(await ask('joinByCode', office.code({ id: 'other-council' }))).toMatchObject({ ok: false, error: { code: 'managed' } });
    expect(await ask('joinByCode', office.code())).toMatchObject({ ok: true });
    expect((await state()).organisation).toMatchObject({ from: 'pack', file: { people: [{ name: 'Sam Carter' }] } });
    expect((await updates()).joined?.by).toBe('policy');
    await ask('deleteEverything');
    expect((await updates()).joined?.by).toBe('policy');
    expect(held('secret')).toBeUndefined();
  });

  it('with a fault change nothing and are shown; taken away they stop the asking and leave the rules', async () => {
    host.answer = () => new Response(documents.one);
    fakeBrowser.setManaged(settings());
    await eventually(() => expect(inForce()).toEqual(FIRST));
    fakeBrowser.setManaged({ ...settings(), updateAddresses: ['http://rules.example/plain.json'] });
    await ask('setSettings', {});
    expect((await updates()).managedFault).toMatch(/updateAddresses/);
    expect(inForce()).toEqual(FIRST);
    fakeBrowser.setManaged(undefined);
    await eventually(() => expect(held<Updates>('updates').sources).toEqual([]));
    const asked = host.requests.length;
    await ask('checkNow');
    expect([inForce(), host.requests.length]).toEqual([FIRST, asked]);
  });
});

describe('leaving', () => {
  it('takes everything of it away, gives the permission back, and nothing is fetched any more', async () => {
    host.serve(documents.one, '"1"');
    await join();
    await ask('useExample');
    expect(Object.keys(fakeBrowser.held()).sort()).toEqual(['me', 'organisation', 'policy', 'settings', 'strings']);
    expect([fakeBrowser.allowed(), fakeBrowser.alarmOf('updates')]).toEqual([[], undefined]);
    expect(inForce()[0]).toBeUndefined();
  });
});

describe('a device that fails', () => {
  it('full: the last good pack stays in force, and Status says so', async () => {
    host.serve(documents.one, '"1"');
    await join();
    host.serve(await office.document(2, 'green giraffes', { contacts: { comms: { name: 'x'.repeat(3000) } } }), '"2"');
    fakeBrowser.fillUp();
    await ask('checkNow');
    expect(inForce()).toEqual(FIRST);
  });

  it('with a damaged pack: takes the same one again, and no older one', async () => {
    host.serve(documents.two, '"2"');
    await join();
    fakeBrowser.put('pack', 'garbage');
    expect((await state()).organisation.from).toBe('unreadable');
    host.serve(documents.one, '"1"');
    await ask('checkNow');
    expect((await updates()).last).toMatchObject({ result: 'refused', code: 'version_older' });
    host.serve(documents.two, '"2"');
    await ask('checkNow');
    expect(inForce()).toEqual(SECOND);
  });
});

/** Stops the worker before its first, second, third … call of the browser, until one run gets to its end; looks at the device after each. */
async function stoppedAtEveryStep(prepare: () => Promise<void>, act: () => Promise<unknown>, look: (step: number) => Promise<void>): Promise<number> {
  for (let step = 0; ; step += 1) {
    fakeBrowser.reset();
    await installed();
    await prepare();
    fakeBrowser.stopAfter(step);
    await act().catch(() => undefined);
    const stopped = fakeBrowser.wasStopped();
    fakeBrowser.stopAfter(Number.POSITIVE_INFINITY);
    fakeBrowser.stopWorker();
    startBackground(given);
    await ask('setSettings', {});
    await look(step);
    if (!stopped) return step;
  }
}

describe('a worker stopped between any two steps', () => {
  const joined = async (): Promise<void> => {
    host.serve(documents.one, '"1"');
    await join();
    host.serve(documents.two, '"2"');
  };

  it('of a check: pack, trust and policy always belong together, the alarm is there, and the next check completes it', async () => {
    const steps = await stoppedAtEveryStep(
      joined,
      () => ask('checkNow'),
      async (step) => {
        expect([FIRST, SECOND], `after step ${step}`).toContainEqual(inForce());
        expect(fakeBrowser.alarmOf('updates'), `after step ${step}`).toBeDefined();
        await ask('checkNow');
        expect(inForce(), `after step ${step}`).toEqual(SECOND);
      },
    );
    expect(steps).toBeGreaterThan(10);
  });

  it('of joining: either not joined, or joined whole', async () => {
    const steps = await stoppedAtEveryStep(
      async () => host.serve(documents.one, '"1"'),
      () => ask('joinByCode', office.code()),
      async () => {
        const [trust, remembered, secret] = [held('trust'), held('updates'), held('secret')];
        expect([trust, remembered, secret].filter((value) => value !== undefined).length % 3).toBe(0);
        if (trust !== undefined) expect(fakeBrowser.alarmOf('updates')).toBeDefined();
      },
    );
    expect(steps).toBeGreaterThan(3);
  });

  it('of leaving: either all of the pack is in force, or nothing of it is left', async () => {
    await stoppedAtEveryStep(
      joined,
      () => ask('useExample'),
      async (step) => {
        const { organisation } = await state();
        if (organisation.from === 'pack') expect(inForce(), `after step ${step}`).toEqual(FIRST);
        else {
          expect(inForce(), `after step ${step}`).toEqual([undefined, undefined, undefined]);
          expect([held('secret'), held('updates')], `after step ${step}`).toEqual([undefined, undefined]);
        }
      },
    );
  });
});
