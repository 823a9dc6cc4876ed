// A policy confirmed on a device that joined by code: a receipt that the comms team's own reading accepts, and the organisation's practice drafts.
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startBackground } from '../../../src/background/start.ts';
import { ask } from '../../../src/messaging/ask.ts';
import type { MeNow } from '../../../src/messaging/protocol.ts';
import { personSchema } from '../../../src/model/person.ts';
import { newSecret } from '../../../src/packs/index.ts';
import { readReceipts } from '../../../src/register/receipts/read.ts';
import { fakeBrowser } from '../../fakes/browser.ts';
import { eventually } from '../../fakes/eventually.ts';
import { givenAt } from '../../fakes/given.ts';
import { Host, NOW, type Office, openOffice } from './office.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fakes/browser.ts')).fakeBrowser }));
vi.mock('../../../src/storage/extension.ts', async () => ({ extension: (await import('../../fakes/browser.ts')).fakeBrowser }));

const policy = { title: 'Social Media Policy', version: '3', published: '2026-05-02' };
const draft = (n: number) => ({
  id: `own-${n}`,
  text: `Our own draft ${n}`,
  account: 'midshire-x',
  right: 'post' as const,
  because: { en: 'It is fine.', cy: 'Mae’n iawn.' },
});
const drafts = (count: number) => Array.from({ length: count }, (_, n) => draft(n));
const sam = personSchema.parse({ id: 'sam-carter', name: 'Sam Carter' });
let office: Office;
let host: Host;

beforeAll(async () => {
  office = await openOffice();
});

beforeEach(async () => {
  fakeBrowser.reset();
  host = new Host();
  vi.stubGlobal('fetch', host.fetch);
  startBackground(givenAt(NOW));
  fakeBrowser.runtime.onInstalled.fire();
  await eventually(() => expect(Object.keys(fakeBrowser.held())).toEqual(expect.arrayContaining(['policy', 'strings'])));
});

async function join(code = office.code(), own = 0): Promise<void> {
  host.serve(await office.document(1, 'purple elephants', { policy, practice: drafts(own) }), '"one"');
  await fakeBrowser.permissions.request({ origins: ['https://rules.midshirefire.example/*'] });
  expect(await ask('joinByCode', code)).toEqual({ ok: true, value: null });
  expect(await ask('checkNow')).toEqual({ ok: true, value: null });
}
async function me(): Promise<MeNow | undefined> {
  const answer = await ask('state');
  if (!answer.ok) throw new Error(answer.error.detail);
  return answer.value.me;
}
const reading = (text: string, secret: string) =>
  readReceipts([{ source: 'mail', text }], {
    organisation: 'midshire-fire',
    version: '3',
    published: '2026-05-02',
    today: '2026-06-20',
    people: [sam],
    secrets: { 'sam-carter': secret },
  });

describe('a policy confirmed after joining by code', () => {
  it('gives a receipt that is read as the person’s own, of that version and day', async () => {
    await join();
    expect((await me())?.receipt).toBeUndefined();
    expect(await ask('confirmPolicy', '3')).toEqual({ ok: true, value: null });
    const receipt = (await me())?.receipt ?? '';
    expect(await reading(`I have read it.\n\n${receipt}`, office.secret)).toEqual({
      recorded: [{ person: 'sam-carter', name: 'Sam Carter', version: '3', on: '2026-06-20', source: 'mail' }],
      refused: [],
    });
    expect((await reading(receipt, newSecret())).recorded).toEqual([]);
  });

  it('gives the same receipt when the popup is opened again, keeps no copy, and sends nothing', async () => {
    await join();
    const asked = host.requests.length;
    await ask('confirmPolicy', '3');
    const receipt = (await me())?.receipt;
    expect(receipt).toMatch(/^\[whichhat-receipt:/);
    expect((await me())?.receipt).toBe(receipt);
    expect(JSON.stringify(fakeBrowser.held())).not.toContain('whichhat-receipt');
    expect(host.requests).toHaveLength(asked);
  });

  it('gives none for another version than the one in force, or without a secret of one’s own', async () => {
    await join();
    await ask('confirmPolicy', '2');
    expect((await me())?.receipt).toBeUndefined();
    await ask('useExample');
    await ask('confirmPolicy', '3');
    expect(await me()).toMatchObject({ confirmed: [{ version: '2' }, { version: '3' }] });
    expect((await me())?.receipt).toBeUndefined();
  });
});

describe('practice after joining by code', () => {
  const ids = async () => {
    const answer = await ask('practice');
    if (!answer.ok) throw new Error(answer.error.detail);
    return answer.value.map(({ id }) => id);
  };

  it('is on the organisation’s own drafts once its pack has ten', async () => {
    await join(office.code(), 10);
    expect(await ids()).toEqual(drafts(10).map(({ id }) => id));
  });

  it('stays on the package’s ten while the pack has fewer', async () => {
    await join(office.code(), 9);
    const found = await ids();
    expect(found).toHaveLength(10);
    expect(found.filter((id) => id.startsWith('own-'))).toEqual([]);
  });
});
