// What a person's hands do on a page: real key presses and clicks, nothing else.
import type { ElementHandle, Page } from 'puppeteer-core';

/** The visible element of a selector, waited for. */
export async function find(page: Page, selector: string): Promise<ElementHandle<Element>> {
  const found = await page.waitForSelector(selector, { visible: true, timeout: 15_000 });
  if (found === null) throw new Error(`nothing at ${selector}`);
  return found;
}

/** Clicks it, or what stands in its place where the page made it anew in the very moment. */
export async function press(page: Page, selector: string): Promise<void> {
  for (let tries = 3; ; tries -= 1) {
    const found = await find(page, selector);
    try {
      return await found.click();
    } catch (error) {
      // A click that was made is never made twice: this one met nothing.
      if (tries === 0 || !/detached|not clickable/.test(String(error))) throw error;
    }
  }
}

/** Puts the caret into an editor and types, one key after another; a line break is Shift+Enter where asked for. */
export async function write(page: Page, selector: string, text: string): Promise<void> {
  await press(page, selector);
  await type(page, text);
}

export async function type(page: Page, text: string): Promise<void> {
  // By code point: what a keyboard's keys cannot give comes as an input method or an emoji panel sends it.
  for (const character of text) {
    if (/^[ -~]$/.test(character)) await page.keyboard.type(character);
    else await page.keyboard.sendCharacter(character);
  }
}

/** Puts a whole text in at once, without a key, as dictation and paste-like tools do. Firefox's protocol takes one character at a time, so there the page's own command does it. */
export async function dictate(page: Page, text: string): Promise<void> {
  const whole = await page.keyboard.sendCharacter(text).then(
    () => true,
    () => false,
  );
  if (!whole) await page.evaluate((words) => document.execCommand('insertText', false, words), text);
}

export async function chord(page: Page, modifier: 'Control' | 'Shift', key: 'Enter'): Promise<void> {
  await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  await page.keyboard.up(modifier);
}

/** Takes the caret to the end of the draft, however many lines it wraps into. */
export async function toEnd(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
}
