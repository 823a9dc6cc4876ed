// @vitest-environment jsdom
// Work on the device that is damaged: said before anybody types a passphrase, with the one thing left to do, and gone for good when that is done.
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { keep } from '../../src/desk/file/kept.ts';
import type { Places } from '../../src/desk/file/places.ts';
import type { Seated } from '../../src/desk/file/use-seat.ts';
import type { DeskGiven } from '../../src/desk/given.ts';
import { type Session, sessionAfter } from '../../src/desk/session.ts';
import { Welcome } from '../../src/desk/start/welcome.tsx';
import { eventually } from '../fakes/eventually.ts';
import { type Shelves, shelves } from '../fakes/shelves.ts';
import { exampleWorkspace } from '../workspace/example.ts';
import { type Shown, show } from './harness.tsx';

// This browser brings arrays of its own, and what seals work wants those of its encoder.
vi.stubGlobal('Uint8Array', new TextEncoder().encode('').constructor);
const WORKSPACE = exampleWorkspace();

/** Work of two sessions; the first was kept a day before the second. */
async function twoWorks(): Promise<Shelves> {
  const device = shelves();
  for (const [id, day] of [
    ['one', 26],
    ['two', 27],
  ] as const) {
    const opened = sessionAfter(undefined, { type: 'opened', id, workspace: WORKSPACE, passphrase: 'four words and more' });
    await keep(device, opened as Session, `2026-11-${day}T10:00:00.000Z`);
  }
  return device;
}

async function welcomed(device: Shelves): Promise<Shown> {
  const given = { device, places: { inPlace: false } as unknown as Places } as unknown as DeskGiven;
  const seat: Seated = { elsewhere: false, workHere: () => undefined };
  const desk = await show(() => <Welcome given={given} seat={seat} dispatch={() => undefined} say={() => undefined} away={false} />, WORKSPACE);
  await eventually(() => expect(cards(desk)).toHaveLength(device.there.size));
  return desk;
}

const cards = ({ root }: Shown): string[] => [...root.querySelectorAll('.card[data-tone="warn"]')].map((card) => (card.textContent ?? '').trim());

/** Throws away the one work that is damaged. */
async function throwsAway(desk: Shown): Promise<void> {
  const card = [...desk.root.querySelectorAll('.card')].find((one) => one.textContent?.includes('Work that is damaged'));
  await act(() => card?.querySelector<HTMLButtonElement>('button.filled')?.click());
  expect(desk.text()).toContain('The saved file stays as it is.');
  await desk.press('Delete the unsaved changes');
}

const SPOILT: readonly (readonly [what: string, change: object])[] = [
  ['cut short', { mine: '{"whichhat":"workspace","format":1,' }],
  ['another text', { mine: 'Dear all' }],
];

test.each(SPOILT)('its words %s: said before a passphrase is asked for, and thrown away it is gone, and nothing else', async (_, change) => {
  const device = await twoWorks();
  device.there.set('kept work two', { ...Object(device.there.get('kept work two')), ...change });
  const desk = await welcomed(device);
  const [sound, damaged] = cards(desk);
  expect(sound).toContain('from 26 November 2026 that are not in the file yet');
  expect(damaged).toContain(
    `Changes to ${WORKSPACE.organisation.name} that this device kept on 27 November 2026 are damaged and cannot be opened. Throw them away here`,
  );
  expect(damaged).not.toContain('Passphrase');
  expect(await desk.axe()).toEqual([]);
  await throwsAway(desk);
  await eventually(() => expect(cards(desk)).toHaveLength(1));
  expect([...device.there.keys()]).toEqual(['kept work one']);
  expect(desk.text()).not.toContain('damaged');
});

test.each<readonly [what: string, value: unknown]>([
  ['a word', 'work'],
  ['without its words', { id: 'two', organisation: 'Midshire', name: '', at: '2026-11-27T10:00:00.000Z' }],
  ['of no day', { mine: '', organisation: 'Midshire', name: '', at: 'yesterday' }],
])('what is kept is %s: it is listed too, and can be thrown away', async (_, value) => {
  const device = await twoWorks();
  device.there.set('kept elsewhere', value);
  const desk = await welcomed(device);
  expect(cards(desk).at(-1)).toContain('Changes that this device kept are damaged and cannot be opened. Throw them away here');
  await throwsAway(desk);
  await eventually(() => expect(cards(desk)).toHaveLength(2));
  expect([...device.there.keys()]).toEqual(['kept work one', 'kept work two']);
});
