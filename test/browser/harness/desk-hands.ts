// Hands on the comms desk: press, fill, upload by the names a person sees, and what the desk hands over as downloads.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, JSHandle, KeyInput, Page } from 'puppeteer-core';
import type { Scene } from './scene.ts';
import { until } from './screen.ts';

export const PASSPHRASE = 'plain words for a file';

export interface DeskHands {
  readonly page: Page;
  text(): Promise<string>;
  sees(words: string): Promise<void>;
  press(name: string, role?: string): Promise<void>;
  /** Types into the field with this label, in the place of what stands there. A day is given as `2027-05-06`. */
  fill(label: string, text: string): Promise<void>;
  choose(label: string, option: string): Promise<void>;
  /** Gives a file to the button with this name. */
  give(button: string, name: string, content: string | Uint8Array): Promise<void>;
  /** The content of the newest download whose name holds these words; each is handed over once. */
  downloaded(name: string): Promise<string>;
  /** Saves by the keyboard, and hands over the file. */
  save(): Promise<string>;
}

/** The desk in a tab of its own, closed again afterwards. Chromium's file pickers are taken away, because no test can press them: every browser downloads. */
export async function atDesk<T>(scene: Scene, body: (desk: DeskHands) => Promise<T>): Promise<T> {
  const page = await scene.own('extension/desk.html');
  const folder = mkdtempSync(join(tmpdir(), 'whichhat-desk-'));
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(String(error)));
  try {
    await page.setViewport({ width: 1280, height: 900 });
    await page.waitForSelector('h2');
    await page.evaluate(() => {
      Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
      Reflect.deleteProperty(globalThis, 'showOpenFilePicker');
      // The page looks again at what the browser can do when it is painted anew.
      location.hash = '#start';
    });
    const done = await body(deskHands(page, folder, scene.browser.downloads));
    if (thrown.length > 0) throw new Error('the desk was left with errors nobody caught');
    return done;
  } catch (error) {
    throw thrown.length > 0 ? new Error(`The desk threw ${thrown.join(', ')}`, { cause: error }) : error;
  } finally {
    if (!page.isClosed()) await page.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What came above in the very moment may have pushed it out of view: no fault, but reason to try again. */
function unlessAway(error: unknown): void {
  if (!String(error).includes('not clickable')) throw error;
}

/** Whether a press from now on has met the button. A button that the press took away has been met. */
async function meets(target: ElementHandle<Element> | null): Promise<() => Promise<boolean>> {
  await target?.evaluate((node) => {
    node.removeAttribute('data-met');
    node.addEventListener('click', () => node.setAttribute('data-met', ''), { once: true, capture: true });
  });
  // Where the press led to another document, nobody is left to ask.
  const asked = async (): Promise<boolean | undefined> => target?.evaluate((node) => !node.isConnected || node.hasAttribute('data-met'));
  return async () => (await asked().catch(() => true)) !== false;
}

function deskHands(page: Page, folder: string, downloads: string): DeskHands {
  const text = (): Promise<string> => page.evaluate(() => document.body.innerText);
  const field = async (label: string): Promise<ElementHandle<HTMLInputElement>> => {
    const look = (): Promise<JSHandle<HTMLInputElement | undefined>> =>
      page.evaluateHandle(
        (name) =>
          [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')].find(
            (one) => one.checkVisibility() && (one.getAttribute('aria-label') === name || [...(one.labels ?? [])].some((own) => own.innerText.trim() === name)),
          ),
        label,
      );
    await until(
      async () => (await look()).asElement() !== null,
      (found) => found,
      `the field ${label}`,
    );
    return (await look()).asElement() as ElementHandle<HTMLInputElement>;
  };
  const downloaded = async (name: string): Promise<string> => {
    const path = await until(
      async () => newest(downloads, name),
      (found) => found !== undefined,
      `the download ${name}`,
    );
    const content = readFileSync(path ?? '', 'utf8');
    rmSync(path ?? '');
    return content;
  };
  return {
    page,
    text,
    sees: async (words) => void (await until(text, (seen) => seen.includes(words), words, 45_000)),
    async press(name, role = 'button') {
      const target = await page.waitForSelector(`::-p-aria(${name}[role="${role}"])`);
      // A button that waits for what is being worked out takes no press: nobody would press it yet.
      await until(
        async () => target?.evaluate((node) => !node.isConnected || !node.matches(':disabled')),
        (ready) => ready !== false,
        `${name} to be ready`,
      );
      // What is still being worked out above may push the button out of view between the scrolling and the click.
      for (let tries = 3; ; tries -= 1) {
        await target?.evaluate((node) => node.scrollIntoView({ block: 'center' }));
        const met = await meets(target);
        await target?.click().catch(unlessAway);
        // A line that came above in the very moment takes the button from under the pointer: a person would press again.
        if ((await met()) || tries === 0) return;
      }
    },
    async fill(label, words) {
      const one = await field(label);
      if (await one.evaluate((node) => node.type === 'date')) return typeDay(page, one, words);
      // What is still being worked out above may push the field away from under the pointer.
      const reaches = async (): Promise<boolean> => {
        await one.evaluate((node) => node.scrollIntoView({ block: 'center' }));
        await one.click({ count: 3 }).catch(unlessAway);
        return one.evaluate((node) => document.activeElement === node);
      };
      await until(reaches, (reached) => reached, `the focus in ${label}`);
      await one.evaluate((node) => node.select?.());
      await page.keyboard.type(words);
      await until(
        () => one.evaluate((node) => node.value),
        (value) => value === words,
        `the words in ${label}`,
      );
    },
    async choose(label, option) {
      const one = await field(label);
      const steps = await one.evaluate((node, wanted) => {
        const select = node as unknown as HTMLSelectElement;
        const at = [...select.options].findIndex(({ text: shown }) => shown === wanted);
        if (at < 0) throw new Error(`no ${wanted} among ${[...select.options].map(({ text: shown }) => shown).join(', ')}`);
        return at - select.selectedIndex;
      }, option);
      await one.focus();
      for (let step = 0; step < Math.abs(steps); step += 1) await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
    },
    async give(button, name, content) {
      const path = join(folder, name);
      writeFileSync(path, content);
      const selector = `input[type=file][aria-label="${button}"]`;
      // Where it does not come, what stands there instead is the best hint.
      const input = await page.waitForSelector(selector, { timeout: 60_000 }).catch(async () => {
        throw new Error(`No ${button} on this ${await page.evaluate(() => document.visibilityState)} page: ${await text()}`);
      });
      await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
    },
    downloaded,
    async save() {
      await page.keyboard.down('Control');
      await page.keyboard.press('s');
      await page.keyboard.up('Control');
      return downloaded('.whichhat');
    },
  };
}

/** What the browser is still writing has a name of its own until it is whole, or no content yet. */
function newest(downloads: string, name: string): string | undefined {
  return readdirSync(downloads)
    .filter((file) => file.includes(name) && !/\.(crdownload|part|tmp)$/.test(file))
    .map((file) => join(downloads, file))
    .filter((path) => statSync(path).size > 0)
    .sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs)[0];
}

/** A day by its digits, in whichever order the browser asks for them. */
async function typeDay(page: Page, one: ElementHandle<HTMLInputElement>, wanted: string): Promise<void> {
  const [year = '', month = '', day = ''] = wanted.split('-');
  const orders = [[day, month, year].join(''), [month, day, year].join('')];
  // A dialog that is still opening may take the focus away once more.
  for (const order of [...orders, ...orders]) {
    await until(
      () =>
        one.evaluate((node) => {
          node.focus();
          return document.activeElement === node;
        }),
      (focused) => focused,
      'the focus',
    );
    for (const digit of order) await page.keyboard.press(digit as KeyInput);
    if ((await one.evaluate((node) => node.value)) === wanted) return;
    // Leaves the field, so that the next digits begin at its first part again.
    await one.evaluate((node) => node.blur());
  }
  throw new Error(`the day ${wanted} could not be typed; it reads ${await one.evaluate((node) => node.value)}`);
}
