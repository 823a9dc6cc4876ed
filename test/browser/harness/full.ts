// The device's storage full to the last byte the browser lets an extension have.
import type { Page } from 'puppeteer-core';
import type { Scene } from './scene.ts';

interface Extension {
  readonly storage: { readonly local: { set(values: object): Promise<void>; remove(keys: string[]): Promise<void> } };
}

/** Writes until nothing more is taken, not even the last few letters. @returns what it filled, and what was said to what did not fit */
const fill = (page: Page): Promise<{ readonly keys: string[]; readonly refusals: string[] }> =>
  page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension };
    const { local } = (browser ?? chrome).storage;
    const keys: string[] = [];
    const refusals: string[] = [];
    for (let length = 1_000_000; length > 30; ) {
      const key = `filling-${keys.length}`;
      // Letters by chance: Firefox packs what repeats.
      const codes = new Uint16Array(length);
      for (let at = 0; at < length; at += 30_000) crypto.getRandomValues(codes.subarray(at, at + 30_000));
      const letters = new TextDecoder('utf-16le').decode(codes.map((code) => 0x4e00 + (code & 0x3fff)));
      try {
        await local.set({ [key]: letters });
        keys.push(key);
      } catch (error) {
        refusals.push(String(error));
        length = Math.floor(length / 2);
      }
    }
    return { keys, refusals };
  });

/** Does the work while nothing can be kept, and makes room again. @returns how the browser refused before the work, and after it */
export async function withFullStorage(scene: Scene, work: () => Promise<void>): Promise<readonly (readonly string[])[]> {
  const popup = await scene.own('extension/popup.html');
  const first = await fill(popup);
  let last: Awaited<ReturnType<typeof fill>> = { keys: [], refusals: [] };
  try {
    await work();
    last = await fill(popup);
    return [first.refusals, last.refusals];
  } finally {
    await popup.evaluate(
      (keys) => {
        const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension };
        return (browser ?? chrome).storage.local.remove(keys);
      },
      [...first.keys, ...last.keys],
    );
    await popup.close();
  }
}
