// The end date of the rules in force is asked for on every page: it is told from what is small, and is always that of the pack in force.
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startBackground } from '../../../src/background/start.ts';
import { isExpired } from '../../../src/background/updates/expired.ts';
import { ask } from '../../../src/messaging/ask.ts';
import { fakeBrowser } from '../../fakes/browser.ts';
import { eventually } from '../../fakes/eventually.ts';
import { givenAt } from '../../fakes/given.ts';
import { ADDRESS, Host, NOW, type Office, openOffice } from './office.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fakes/browser.ts')).fakeBrowser }));
vi.mock('../../../src/storage/extension.ts', async () => ({ extension: (await import('../../fakes/browser.ts')).fakeBrowser }));
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const END = '2026-12-01T09:00:00Z';
const BEFORE = new Date('2026-12-01T08:59:59Z');
const AFTER = new Date('2026-12-01T09:00:00Z');
let office: Office;
let document: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  office = await openOffice();
  document = await office.document(1, 'purple elephants', { expires: END });
});

beforeEach(async () => {
  fakeBrowser.reset();
  const host = new Host();
  host.serve(document, '"1"');
  vi.stubGlobal('fetch', host.fetch);
  startBackground(givenAt(NOW));
  fakeBrowser.runtime.onInstalled.fire();
  await eventually(() => expect(Object.keys(fakeBrowser.held())).toEqual(expect.arrayContaining(['policy', 'strings'])));
  await fakeBrowser.permissions.request({ origins: [`${new URL(ADDRESS).origin}/*`] });
  expect(await ask('joinByCode', office.code())).toMatchObject({ ok: true });
  expect(await ask('checkNow')).toMatchObject({ ok: true });
});

/** The keys read meanwhile. */
async function reads(work: () => Promise<unknown>): Promise<string[]> {
  const get = vi.spyOn(fakeBrowser.storage.local, 'get');
  try {
    await work();
    return get.mock.calls.flatMap(([keys]) => keys ?? ['everything']);
  } finally {
    get.mockRestore();
  }
}

describe('the end date', () => {
  it('is told to the second, also by an installation that an earlier version of the extension has stored', async () => {
    expect([await isExpired(BEFORE), await isExpired(AFTER)]).toEqual([false, true]);
    expect(fakeBrowser.held()).toMatchObject({ trust: { highest: { expires: END } }, pack: { pack: { expires: END } } });
  });

  it('costs a page that reports neither the pack nor the rules', async () => {
    fakeBrowser.sendAs({ id: 'fakeextensionid', url: 'https://x.com/home', tab: { id: 7 } });
    const keys = await reads(() => ask('health', { platform: 'x', state: 'checking', reasons: [], missing: [] }));
    expect(keys.toSorted()).toEqual(['organisation', 'settings', 'trust']);
  });

  it('of the pack in force counts until the first one of an organisation joined after it has come', async () => {
    fakeBrowser.put('trust', { ...(fakeBrowser.held().trust as object), highest: undefined });
    expect([await isExpired(BEFORE), await isExpired(AFTER)]).toEqual([false, true]);
    await fakeBrowser.storage.local.remove('pack');
    expect(await isExpired(AFTER)).toBe(false);
  });

  it('is none without a pack in force, or with trust that cannot be read', async () => {
    fakeBrowser.put('trust', 'garbage');
    expect(await isExpired(AFTER)).toBe(false);
    await ask('deleteEverything');
    expect(await isExpired(AFTER)).toBe(false);
  });
});
