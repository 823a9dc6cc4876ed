// Hands on the comms desk: press, fill, upload by the names a person sees, and what the desk hands over as downloads.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './screen.ts';

export const PASSPHRASE = 'plain words for a file';

export interface DeskHands {
  readonly page: Page;
  text(): Promise<string>;
  sees(words: string): Promise<void>;
  press(name: string, role?: string): Promise<void>;
  fill(label: string, text: string): Promise<void>;
  choose(label: string, option: string): Promise<void>;
  /** Gives a file to the button with this name. */
  give(button: string, name: string, content: string): Promise<void>;
  /** The content of the last download whose name holds these words. */
  downloaded(name: string): Promise<string>;
}

/** Keeps what would be downloaded, and takes away the pickers that no test can press, so that every browser downloads. */
const IN_PAGE = `(() => {
  const saved = globalThis.__saved = [];
  const blobs = new Map();
  const made = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => { const address = made(blob); blobs.set(address, blob); return address; };
  HTMLAnchorElement.prototype.click = function () { const blob = blobs.get(this.href); const name = this.download; blob?.text().then((text) => saved.push({ name, text })); };
  delete globalThis.showSaveFilePicker;
  delete globalThis.showOpenFilePicker;
  // The page looks again at what the browser can do when it is painted anew.
  location.hash = '#start';
})()`;

export async function deskHands(page: Page): Promise<DeskHands> {
  await page.evaluate(IN_PAGE);
  const folder = mkdtempSync(join(tmpdir(), 'whichhat-desk-'));
  page.once('close', () => rmSync(folder, { recursive: true, force: true }));
  const text = (): Promise<string> => page.evaluate(() => document.body.innerText);
  const field = async (label: string): Promise<ElementHandle<HTMLInputElement>> => {
    const found = await until(
      () =>
        page.evaluateHandle((name) => {
          const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')];
          return fields.find((one) => one.checkVisibility() && [...(one.labels ?? [])].some((own) => own.innerText.trim() === name)) ?? null;
        }, label),
      (handle) => handle.asElement() !== null,
      `the field ${label}`,
    );
    return found.asElement() as ElementHandle<HTMLInputElement>;
  };
  return {
    page,
    text,
    sees: async (words) => void (await until(text, (seen) => seen.includes(words), words)),
    async press(name, role = 'button') {
      const target = await page.waitForSelector(`::-p-aria(${name}[role="${role}"])`);
      await target?.evaluate((node) => node.scrollIntoView({ block: 'center' }));
      await target?.click();
    },
    async fill(label, words) {
      const one = await field(label);
      if (await one.evaluate((node) => node.type === 'date')) {
        await one.evaluate((node, value) => {
          node.value = value;
          node.dispatchEvent(new Event('input', { bubbles: true }));
        }, words);
        return;
      }
      await one.click({ count: 3 });
      await page.keyboard.type(words);
    },
    async choose(label, option) {
      const one = await field(label);
      await one.evaluate((node, wanted) => {
        const select = node as unknown as HTMLSelectElement;
        const found = [...select.options].find(({ text: shown }) => shown === wanted);
        if (found === undefined) throw new Error(`no ${wanted} among ${[...select.options].map(({ text: shown }) => shown).join(', ')}`);
        select.value = found.value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }, option);
    },
    async give(button, name, content) {
      const path = join(folder, name);
      writeFileSync(path, content);
      const input = await page.waitForSelector(`input[type=file][aria-label="${button}"]`);
      await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
    },
    async downloaded(name) {
      const found = await until(
        () =>
          page.evaluate(
            (part) => (globalThis as unknown as { __saved: { name: string; text: string }[] }).__saved.findLast((one) => one.name.includes(part))?.text,
            name,
          ),
        (content) => content !== undefined,
        `the download ${name}`,
      );
      return found as string;
    },
  };
}
