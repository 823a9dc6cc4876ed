// Unsaved work on the device: it comes back whole, by passphrase or recovery code, and no fault of the device or of the file's own copy takes it away.
import { expect, test } from 'vitest';
import type { Device, Put } from '../../../src/desk/file/device.ts';
import { forgetWork, type Kept, keep, keptWork, resume } from '../../../src/desk/file/kept.ts';
import type { Place, Places } from '../../../src/desk/file/places.ts';
import { type Session, sessionAfter } from '../../../src/desk/session.ts';
import { shelves } from '../../fakes/shelves.ts';
import { exampleWorkspace } from '../../workspace/example.ts';

const WORKSPACE = exampleWorkspace();
const PASSPHRASE = 'four words and more';
const AT = '2026-11-27T10:00:00.000Z';
const PLACE: Place = { name: 'midshire.whichhat', inPlace: false, read: async () => undefined, write: async () => undefined };
const places = { downloads: (name: string) => ({ ...PLACE, name }), again: () => PLACE } as unknown as Places;

function edited(id = 'one'): Session {
  const opened = sessionAfter(undefined, { type: 'opened', id, workspace: WORKSPACE, passphrase: PASSPHRASE, place: PLACE, digest: 'd' });
  const session = sessionAfter(opened, { type: 'edited', label: 'a change', change: (now) => ({ ...now, secrets: { ana: 'b' } }) });
  if (session === undefined) throw new Error('nothing is open');
  return session;
}

async function afterwards(device: Device): Promise<Kept> {
  const [found] = await keptWork(device);
  if (found?.kept === undefined) throw new Error('nothing was kept');
  return found.kept;
}

test('the tab closed with unsaved work: all of it comes back, with the file it began from', async () => {
  const device = shelves();
  expect(await keep(device, edited(), AT)).toEqual({ ok: true });
  const resumed = await resume(await afterwards(device), PASSPHRASE, places);
  if (!resumed.ok) throw new Error(resumed.fault);
  expect(resumed.session.timeline.now).toEqual(edited().timeline.now);
  expect(resumed.session).toMatchObject({ base: WORKSPACE, digest: 'd', passphrase: PASSPHRASE, place: { name: 'midshire.whichhat' } });
});

test('nothing of it is in the clear', async () => {
  const device = shelves();
  await keep(device, edited(), AT);
  const { mine, base } = await afterwards(device);
  for (const { name } of WORKSPACE.people) expect(mine + base).not.toContain(name);
});

test('the passphrase lost: the recovery code opens it, and a new passphrase is asked for', async () => {
  const device = shelves();
  await keep(device, edited(), AT);
  const resumed = await resume(await afterwards(device), WORKSPACE.recovery.toLowerCase(), places);
  expect(resumed).toMatchObject({ ok: true, session: { passphrase: '' } });
});

test('a full disk is told apart from other faults, and what was kept before stays', async () => {
  const device = shelves();
  await keep(device, edited(), AT);
  const full = { ...device, put: async (): Promise<Put> => ({ ok: false, why: 'full', detail: '' }) };
  expect(await keep(full, edited(), '2026-11-27T11:00:00.000Z')).toMatchObject({ ok: false, why: 'full' });
  expect((await afterwards(device)).at).toBe(AT);
});

test('the kept copy of the file damaged: the work still opens', async () => {
  const device = shelves();
  await keep(device, edited(), AT);
  const kept = await afterwards(device);
  const resumed = await resume({ ...kept, base: kept.base?.slice(0, -50) ?? '' }, PASSPHRASE, places);
  expect(resumed).toMatchObject({ ok: true, session: { base: undefined } });
});

test('the kept work damaged is said, and is not taken for a wrong passphrase', async () => {
  const device = shelves();
  await keep(device, edited(), AT);
  const kept = await afterwards(device);
  expect(await resume({ ...kept, mine: kept.mine.slice(0, -50) }, PASSPHRASE, places)).toMatchObject({ ok: false, fault: 'damaged' });
  expect(await resume(kept, 'another passphrase', places)).toMatchObject({ ok: false, fault: 'wrong-passphrase' });
});

test('the place and the digest damaged: the work opens, a place is asked for, and saving compares before it writes', async () => {
  const device = shelves();
  await keep(device, edited(), AT);
  await device.put('kept', 'work one', { ...(await afterwards(device)), base: 7, digest: ['d'], name: null, handle: 'drive' });
  const resumed = await resume(await afterwards(device), PASSPHRASE, places);
  expect(resumed).toMatchObject({ ok: true, session: { base: undefined, digest: '', place: undefined } });
});

test('once the file has all of it, or it was let go, nothing is kept', async () => {
  const device = shelves();
  await keep(device, edited(), AT);
  const session = edited();
  await keep(device, { ...session, base: session.timeline.now }, AT);
  expect(device.there.size).toBe(0);
  await keep(device, edited(), AT);
  await forgetWork(device, 'one');
  expect(await keptWork(device)).toEqual([]);
});

test('work of two tabs lies side by side, the latest first, and letting one go leaves the other', async () => {
  const device = shelves();
  await keep(device, edited('one'), AT);
  await keep(device, edited('two'), '2026-11-27T11:00:00.000Z');
  expect((await keptWork(device)).map(({ kept }) => kept?.id)).toEqual(['two', 'one']);
  await forgetWork(device, 'two');
  const resumed = await resume(await afterwards(device), PASSPHRASE, places);
  expect(resumed).toMatchObject({ ok: true, session: { id: 'one' } });
});

test('work kept by a version that knew one place only is still found, goes on in that place, and can be let go', async () => {
  const device = shelves();
  await keep(device, edited(), AT);
  const { id: _id, ...old } = await afterwards(device);
  device.there.clear();
  await device.put('kept', 'work', old);
  const resumed = await resume(await afterwards(device), PASSPHRASE, places);
  if (!resumed.ok) throw new Error(resumed.fault);
  await keep(device, resumed.session, AT);
  expect([...device.there.keys()]).toEqual(['kept work']);
  await forgetWork(device, resumed.session.id);
  expect(await keptWork(device)).toEqual([]);
});
