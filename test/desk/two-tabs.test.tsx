// @vitest-environment jsdom
// Two tabs of the desk on one device: the second is told, cannot write over what the first has open, and takes over only what the first has kept.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { App } from '../../src/desk/app.tsx';
import type { Places } from '../../src/desk/file/places.ts';
import { browserSeat } from '../../src/desk/file/seat.ts';
import type { DeskGiven } from '../../src/desk/given.ts';
import { sealWorkspace } from '../../src/workspace/seal.ts';
import { eventually } from '../fakes/eventually.ts';
import { messagesOf } from '../fakes/given.ts';
import { shelves } from '../fakes/shelves.ts';
import { FakeLocks, fakeChannels } from '../fakes/tabs.ts';
import { CORE, exampleWorkspace } from '../workspace/example.ts';

// This browser brings arrays of its own, and what seals work wants those of its encoder.
vi.stubGlobal('Uint8Array', new TextEncoder().encode('').constructor);
vi.stubGlobal('scrollTo', () => undefined);
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
HTMLDialogElement.prototype.close = function () {
  this.open = false;
};

const PASSPHRASE = 'four plain words here';
const MESSAGES = { en: messagesOf('en'), cy: messagesOf('cy') };
let tabs: HTMLElement[] = [];
afterEach(() => {
  for (const tab of tabs) act(() => render(null, tab));
  document.body.replaceChildren();
});

interface Tabs {
  readonly one: Tab;
  readonly other: Tab;
  /** What the device keeps. */
  readonly there: ReadonlyMap<string, unknown>;
  readonly locks: LockManager;
}

interface Tab {
  text(): string;
  press(name: string): Promise<void>;
  fill(label: string, value: string): Promise<void>;
  sees(words: string): Promise<void>;
}
const words = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Two tabs over one device. */
async function twoTabs(device = shelves()): Promise<Tabs> {
  const locks = new FakeLocks() as unknown as LockManager;
  tabs = [];
  const made: Tab[] = [];
  for (const channel of fakeChannels(2)) {
    const given: DeskGiven = {
      messages: MESSAGES,
      now: () => new Date('2026-11-27T10:00:00Z'),
      uiLanguage: 'en-GB',
      chance: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
      core: async () => ({ ...CORE, drafts: [], everyday: [] }),
      device,
      places: { inPlace: false } as unknown as Places,
      seat: browserSeat(locks, channel),
    };
    const root = document.createElement('div');
    document.body.append(root);
    tabs.push(root);
    await act(() => render(<App given={given} />, root));
    made.push(hands(root));
  }
  const [one, other] = made as [Tab, Tab];
  return { one, other, there: device.there, locks };
}

function hands(root: HTMLElement): Tab {
  const text = (): string => words(root);
  const find = <T extends Element>(all: Iterable<T>, name: string, nameOf: (one: T) => string): T => {
    const found = [...all].find((one) => nameOf(one) === name);
    if (!found) throw new Error(`no ${name} in ${text()}`);
    return found;
  };
  return {
    text,
    press: (name) => act(() => find(root.querySelectorAll('button'), name, words).click()),
    async fill(label, value) {
      // Both tabs are on one page here, so an id alone may be the other tab's.
      const { htmlFor } = find(root.querySelectorAll('label'), label, words);
      const input = root.querySelector<HTMLInputElement>(`[id="${htmlFor}"]`);
      if (!input) throw new Error(`no field ${label}`);
      input.value = value;
      await act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
    },
    sees: (said) => eventually(() => expect(text()).toContain(said)),
  };
}

async function begins(tab: Tab, name: string): Promise<void> {
  await tab.fill('Name of the organisation', name);
  await tab.fill('Passphrase for the file', PASSPHRASE);
  await tab.fill('The same again', PASSPHRASE);
  await tab.press('Begin');
  await tab.sees(`${name}: where you are`);
}

test('the second tab is told, offers no way to begin or open anything, and is free again when the first closes', async () => {
  const { one, other } = await twoTabs();
  expect(other.text()).toContain('Begin a new workspace');
  await begins(one, 'Kelling Council');
  await other.sees('The comms desk is open in another tab');
  for (const way of ['Begin a new workspace', 'Open your workspace', 'Go on with this work']) expect(other.text()).not.toContain(way);
  // What needs no place on the device is still there.
  expect(other.text()).toContain('Use the example organisation');
  await one.press('Close the workspace');
  await one.press('Close without saving');
  await other.sees('Begin a new workspace');
  expect(other.text()).not.toContain('open in another tab');
});

test('the example keeps nothing, so it needs no turn', async () => {
  const { one, other } = await twoTabs();
  await one.press('Use the example organisation');
  await one.sees('where you are');
  expect(other.text()).toContain('Begin a new workspace');
});

test('“Go on here”: the first keeps its work and closes, and the second has all of it after the passphrase', async () => {
  const { one, other } = await twoTabs();
  await begins(one, 'Kelling Council');
  await other.sees('The comms desk is open in another tab');
  await other.press('Go on here');
  await one.sees('Another tab goes on with this work');
  await other.sees('This device kept changes to Kelling Council');
  expect(one.text()).not.toContain('Kelling Council: where you are');
  await other.fill('Passphrase of Kelling Council', PASSPHRASE);
  await other.press('Go on with this work');
  await other.sees('Kelling Council: where you are');
  await one.sees('The comms desk is open in another tab');
});

test('after “Go on here” no list from before is shown, under which the new work would come to lie', async () => {
  const older = {
    id: 'older',
    mine: await sealWorkspace(exampleWorkspace(), PASSPHRASE),
    name: '',
    organisation: 'Kelling Council',
    at: '2026-11-01T10:00:00Z',
  };
  let handOver: () => void = () => undefined;
  const slow = new Promise<void>((resume) => {
    handOver = resume;
  });
  const { one, other } = await twoTabs(shelves({ there: new Map([['kept older', older]]), slowly: () => slow }));
  await begins(one, 'Kelling Council');
  await other.sees('The comms desk is open in another tab');
  // Asked for when the tab was opened, and handed over only now.
  await act(handOver);
  const lists: string[] = [];
  const watch = new MutationObserver(() => lists.push(other.text()));
  watch.observe(document.body, { subtree: true, childList: true, characterData: true });
  await other.press('Go on here');
  await other.sees('This device kept changes to Kelling Council from 27 November 2026');
  watch.disconnect();
  const offered = lists.filter((text) => text.includes('This device kept changes'));
  expect(offered.length).toBeGreaterThan(0);
  for (const text of offered) expect(text).toContain('from 27 November 2026');
});

test('a first tab that cannot keep its work does not let it go: it stays open, has the seat again, and the second goes on being told', async () => {
  // No patience at all: the seat is taken away at once.
  const patience = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
  try {
    const { one, other, there, locks } = await twoTabs(shelves({ answers: () => ({ ok: false, why: 'full', detail: '' }) }));
    await begins(one, 'Kelling Council');
    await other.sees('The comms desk is open in another tab');
    await other.press('Go on here');
    await one.sees('This device has no room left');
    await eventually(async () => expect((await locks.query()).held).toHaveLength(1));
    await other.sees('The comms desk is open in another tab');
    expect(one.text()).toContain('Kelling Council: where you are');
    expect(there.size).toBe(0);
  } finally {
    patience.mockRestore();
  }
});
