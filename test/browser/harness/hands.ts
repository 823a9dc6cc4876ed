// What a person's hands do on a page: real key presses and clicks, nothing else.
import type { ElementHandle, Page } from 'puppeteer-core';

/** The visible element of a selector, waited for. */
export async function find(page: Page, selector: string): Promise<ElementHandle<Element>> {
  const found = await page.waitForSelector(selector, { visible: true, timeout: 15_000 });
  if (found === null) throw new Error(`nothing at ${selector}`);
  return found;
}

export async function press(page: Page, selector: string): Promise<void> {
  await (await find(page, selector)).click();
}

/** Puts the caret into an editor and types, one key after another; a line break is Shift+Enter where asked for. */
export async function write(page: Page, selector: string, text: string): Promise<void> {
  await press(page, selector);
  await type(page, text);
}

export async function type(page: Page, text: string): Promise<void> {
  // A whole character at a time: an emoji is one key of an emoji keyboard, not several.
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    if (segment.length === 1) await page.keyboard.type(segment);
    else await page.keyboard.sendCharacter(segment);
  }
}

export async function chord(page: Page, modifier: 'Control' | 'Shift', key: 'Enter'): Promise<void> {
  await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  await page.keyboard.up(modifier);
}
