// What the person sees of WhichHat on a page, read from its own shadow root, by role and name only.
import type { Page } from 'puppeteer-core';

/** Finds our shadow roots without knowing the host's name: whatever holds a status, an alertdialog or a region of ours. */
const IN_PAGE = `(() => {
  const roots = () => [...document.documentElement.children, ...document.body?.children ?? []].map((node) => node.shadowRoot).filter((root) => root?.querySelector('[role=status],[role=alertdialog]'));
  const visible = (node) => node.checkVisibility ? node.checkVisibility({ visibilityProperty: true }) : node.getClientRects().length > 0;
  const nameOf = (node) => {
    const ids = node.getAttribute('aria-labelledby');
    if (ids) return ids.split(/\\s+/).map((id) => node.getRootNode().getElementById(id)?.textContent ?? '').join(' ').trim();
    return (node.getAttribute('aria-label') ?? node.textContent ?? '').replace(/\\s+/g, ' ').trim();
  };
  const all = (role) => roots().flatMap((root) => [...root.querySelectorAll(role)]);
  return {
    marks: () => all('[role=status]').filter(visible).map((node) => node.textContent.replace(/\\s+/g, ' ').trim()).filter((text) => text !== ''),
    dialog: () => {
      const node = all('[role=alertdialog]').find(visible);
      if (!node) return undefined;
      const focused = node.getRootNode().activeElement;
      return { name: nameOf(node), text: node.textContent.replace(/\\s+/g, ' ').trim(), focus: focused ? nameOf(focused) : '',
        buttons: [...node.querySelectorAll('button')].filter(visible).map((button) => ({ name: nameOf(button), disabled: button.disabled || button.getAttribute('aria-disabled') === 'true' })),
        radios: [...node.querySelectorAll('[role=radiogroup] input,[role=radio],fieldset input[type=radio]')].length };
    },
    text: () => roots().map((root) => root.textContent).join(' ').replace(/\\s+/g, ' '),
    place: (name) => {
      const node = all('button,[role=radio],input[type=radio],summary').filter(visible).find((item) => (item.labels?.[0]?.textContent ?? nameOf(item)).trim().startsWith(name));
      if (!node) return undefined;
      node.scrollIntoView({ block: 'nearest' });
      const box = node.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
  };
})()`;

export interface DialogView {
  readonly name: string;
  readonly text: string;
  readonly focus: string;
  readonly buttons: readonly { readonly name: string; readonly disabled: boolean }[];
  readonly radios: number;
}

export const marks = (page: Page): Promise<string[]> => page.evaluate(`${IN_PAGE}.marks()`) as Promise<string[]>;
export const dialog = (page: Page): Promise<DialogView | undefined> => page.evaluate(`${IN_PAGE}.dialog()`) as Promise<DialogView | undefined>;
export const ownText = (page: Page): Promise<string> => page.evaluate(`${IN_PAGE}.text()`) as Promise<string>;

/** Asks again until the answer satisfies, at most `timeout` ms. Fails with the last answer. */
export async function until<T>(ask: () => Promise<T>, satisfies: (answer: T) => boolean, what: string, timeout = 15_000): Promise<T> {
  const end = Date.now() + timeout;
  let last: T = await ask();
  while (!satisfies(last)) {
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms for ${what}; last seen: ${JSON.stringify(last)}`);
    await new Promise((resume) => setTimeout(resume, 25));
    last = await ask();
  }
  return last;
}

export const waitForMark = (page: Page, text: string): Promise<string[]> =>
  until(
    () => marks(page),
    (found) => found.includes(text),
    `the mark “${text}”`,
  );

export async function waitForDialog(page: Page): Promise<DialogView> {
  const seen = await until(
    () => dialog(page),
    (view) => view !== undefined,
    'the warning',
  );
  if (seen === undefined) throw new Error('no warning');
  return seen;
}

export const waitForNoDialog = (page: Page): Promise<unknown> =>
  until(
    () => dialog(page),
    (view) => view === undefined,
    'the warning to close',
  );

/** Presses one of our own controls with a real mouse click at its place. */
export async function pressOurs(page: Page, name: string): Promise<void> {
  const place = await until(
    () => page.evaluate(`${IN_PAGE}.place(${JSON.stringify(name)})`) as Promise<{ x: number; y: number } | undefined>,
    (found) => found !== undefined,
    `our button “${name}”`,
  );
  if (place === undefined) throw new Error(`no button ${name}`);
  await page.mouse.click(place.x, place.y);
}
