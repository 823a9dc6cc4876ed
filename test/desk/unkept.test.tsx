// @vitest-environment jsdom
// A form with words in it that are not kept yet: leaving its page asks, and saving the file keeps the form first.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { App } from '../../src/desk/app.tsx';
import type { Places } from '../../src/desk/file/places.ts';
import type { Seat } from '../../src/desk/file/seat.ts';
import type { DeskGiven } from '../../src/desk/given.ts';
import { Unkept } from '../../src/desk/shell/unkept.ts';
import { eventually } from '../fakes/eventually.ts';
import { messagesOf } from '../fakes/given.ts';
import { CORE } from '../workspace/example.ts';

HTMLElement.prototype.scrollIntoView = () => undefined;

vi.stubGlobal('scrollTo', () => undefined);
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
HTMLDialogElement.prototype.close = function () {
  this.open = false;
};
const MESSAGES = { en: messagesOf('en'), cy: messagesOf('cy') };
const root = document.createElement('div');
document.body.append(root);
afterEach(() => act(() => render(null, root)));

const words = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
const text = (): string => words(root);
const press = (name: string): Promise<void> =>
  act(() => {
    const found = [...root.querySelectorAll<HTMLElement>('button')].find((one) => words(one) === name);
    if (!found) throw new Error(`no ${name} in ${text()}`);
    found.click();
  });
const field = (label: string): HTMLInputElement => {
  const found = [...root.querySelectorAll('label')].find((one) => words(one) === label);
  const input = found && root.querySelector<HTMLInputElement>(`[id="${found.htmlFor}"]`);
  if (!input) throw new Error(`no field ${label}`);
  return input;
};
const write = (label: string, value: string): Promise<void> =>
  act(() => {
    const input = field(label);
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });

/** The example organisation, at the form that describes it. */
async function atForm(): Promise<void> {
  location.hash = '#start';
  const given: DeskGiven = {
    messages: MESSAGES,
    now: () => new Date('2026-11-27T10:00:00Z'),
    uiLanguage: 'en-GB',
    chance: (bytes) => new Uint8Array(bytes),
    core: async () => ({ ...CORE, drafts: [], everyday: [] }),
    device: { get: async () => undefined, all: async () => [], put: async () => ({ ok: true }), remove: async () => undefined },
    places: { inPlace: false } as unknown as Places,
    seat: { watch: () => () => undefined, take: async () => () => undefined, free: async () => undefined } satisfies Seat,
  };
  await act(() => render(<App given={given} />, root));
  await press('Use the example organisation');
  await eventually(() => expect(text()).toContain('where you are'));
  await press('Open Describe your organisation');
  await eventually(() => expect(field('Name of the organisation').value).toBe('Midshire Fire and Rescue Service'));
}
const asks = (): boolean => text().includes('You have not kept your changes');
const closes = (): boolean => dispatchEvent(new Event('beforeunload', { cancelable: true }));

test('untouched, a form lets go without a question', async () => {
  await atForm();
  expect(closes()).toBe(true);
  await press('Accounts');
  expect(asks()).toBe(false);
  expect(text()).toContain('Every account that speaks for you');
});

test('another tab asks; “Stay here” loses nothing, “Throw them away” leaves the workspace as it was', async () => {
  await atForm();
  await write('Name of the organisation', 'Northshire');
  expect(closes()).toBe(false);
  await press('Accounts');
  expect(asks()).toBe(true);
  await press('Stay here');
  expect(field('Name of the organisation').value).toBe('Northshire');
  await press('Accounts');
  await press('Throw them away');
  expect(text()).toContain('Every account that speaks for you');
  expect(text()).toContain('Midshire Fire and Rescue Service');
  expect(closes()).toBe(true);
});

/** The browser's own way back or forward, until the page has heard of it; where the page stays, until the address is the page's again. */
async function travels(steps: -1 | 1, hash: string): Promise<void> {
  await act(() => history.go(steps));
  await act(() => eventually(() => expect(location.hash).toBe(hash)));
}
const inDialog = (name: string): Promise<void> =>
  act(() => [...root.querySelectorAll<HTMLButtonElement>('dialog button')].find((one) => words(one) === name)?.click());

test('Back and Forward ask nothing where nothing is unkept', async () => {
  await atForm();
  await travels(-1, '#start');
  expect(text()).toContain('Midshire Fire and Rescue Service: where you are');
  await travels(1, '#start/organisation');
  expect(field('Name of the organisation').value).toBe('Midshire Fire and Rescue Service');
  expect(asks()).toBe(false);
});

test('Back asks too, and the page and its address stay until that is answered', async () => {
  await atForm();
  await write('Name of the organisation', 'Northshire');
  await act(() => history.back());
  await eventually(() => expect(asks()).toBe(true));
  await eventually(() => expect(location.hash).toBe('#start/organisation'));
  expect(field('Name of the organisation').value).toBe('Northshire');
  await inDialog('Stay here');
  expect(asks()).toBe(false);
  expect(field('Name of the organisation').value).toBe('Northshire');

  await act(() => history.back());
  await eventually(() => expect(asks()).toBe(true));
  await eventually(() => expect(location.hash).toBe('#start/organisation'));
  await inDialog('Throw them away');
  await eventually(() => expect(text()).toContain('Midshire Fire and Rescue Service: where you are'));
  expect(location.hash).toBe('#start');
  // It went back, not on: Forward leads to the form, as it was.
  await travels(1, '#start/organisation');
  expect(field('Name of the organisation').value).toBe('Midshire Fire and Rescue Service');
});

test('an address typed over it asks as well, and leads there when the words are kept', async () => {
  await atForm();
  await write('Name of the organisation', 'Northshire');
  await act(() => {
    location.hash = '#accounts';
  });
  await eventually(() => expect(asks()).toBe(true));
  await eventually(() => expect(location.hash).toBe('#start/organisation'));
  await inDialog('Keep these changes');
  expect(location.hash).toBe('#accounts');
  expect(text()).toContain('Every account that speaks for you');
  expect(words(root.querySelector('header') ?? root)).toContain('Northshire');
});

test('kept on the way back, the form leads back to where Back wanted to go', async () => {
  await atForm();
  await write('Name of the organisation', 'Northshire');
  await act(() => history.back());
  await eventually(() => expect(asks()).toBe(true));
  await eventually(() => expect(location.hash).toBe('#start/organisation'));
  await inDialog('Keep these changes');
  await eventually(() => expect(text()).toContain('Northshire: where you are'));
  expect(location.hash).toBe('#start');
});

test('“Keep these changes” keeps them and goes on to where one wanted to go', async () => {
  await atForm();
  await write('Name of the organisation', 'Northshire');
  await press('Accounts');
  await inDialog('Keep these changes');
  expect(asks()).toBe(false);
  expect(text()).toContain('Every account that speaks for you');
  expect(words(root.querySelector('header') ?? root)).toContain('Northshire');
});

test('a form that is refused is not left and not saved, and its fault is marked', async () => {
  await atForm();
  await write('Name of the organisation', '');
  await press('Save');
  expect(text()).not.toContain('Choose a passphrase');
  expect(field('Name of the organisation').getAttribute('aria-invalid')).toBe('true');
});

test('Save keeps the form first; Cancel and the form’s own button ask nothing', async () => {
  await atForm();
  await write('Name of the organisation', 'Northshire');
  await press('Save');
  await eventually(() => expect(root.querySelector('dialog input[type=password]')).not.toBeNull());
  expect(words(root.querySelector('header') ?? root)).toContain('Northshire');
  await act(() => render(null, root));

  await atForm();
  await write('Name of the organisation', 'Northshire');
  await press('Cancel');
  expect(asks()).toBe(false);
  expect(text()).toContain('Midshire Fire and Rescue Service: where you are');
});

test('a form counts as kept by a step within its own handing in, also where promises run between two listeners, and by no other step', async () => {
  const form = document.createElement('form');
  form.dataset.keep = '';
  const input = form.appendChild(document.createElement('input'));
  document.body.append(form);
  const unkept = new Unkept();
  const event = (target: EventTarget): Event => Object.defineProperty(new Event('any'), 'target', { value: target });
  unkept.typed(event(input));
  unkept.step();
  expect(unkept.any).toBe(true);
  unkept.handing(event(form));
  unkept.handedIn();
  unkept.step();
  expect(unkept.any, 'refused, and another step taken').toBe(true);
  unkept.handing(event(form));
  await Promise.resolve();
  unkept.step();
  expect(unkept.any).toBe(false);
  unkept.typed(event(input));
  form.remove();
  expect(unkept.any, 'gone from the page').toBe(false);
});
