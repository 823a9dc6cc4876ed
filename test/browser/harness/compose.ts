// A person's input method: keys that stand underlined until a candidate is picked with Enter. The browser's own editor hears what it hears from a real one.
import type { CDPSession, Page } from 'puppeteer-core';
import { inFirefoxItself } from './firefox-itself.ts';
import type { Scene } from './scene.ts';

export interface Composition {
  /** Enter on a candidate: the composition ends with that word. */
  pick(word: string): Promise<void>;
}

/** Begins a composition where the caret is, in the page in front. */
export async function compose({ browser }: Scene, page: Page, keys: string): Promise<Composition> {
  if (browser.name === 'chromium') return inChromium(await page.createCDPSession(), keys);
  const firefox = (script: string): Promise<unknown> => inFirefoxItself(browser, script);
  await firefox(`(() => {
    const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    if (!input.beginInputTransactionForTests(window)) throw new Error('the window takes no input method');
    const keys = ${JSON.stringify(keys)};
    input.setPendingCompositionString(keys);
    input.appendClauseToPendingComposition(keys.length, input.ATTR_RAW_CLAUSE);
    input.setCaretInPendingComposition(keys.length);
    if (!input.flushPendingComposition()) throw new Error('no composition began');
    window.whichhatInput = input;
  })()`);
  return {
    pick: async (word) => {
      await firefox(`(() => {
        const enter = new KeyboardEvent('', { key: 'Enter', code: 'Enter', keyCode: KeyEvent.DOM_VK_RETURN });
        window.whichhatInput.commitCompositionWith(${JSON.stringify(word)}, enter);
        window.whichhatInput.keyup(enter);
        delete window.whichhatInput;
      })()`);
    },
  };
}

async function inChromium(session: CDPSession, keys: string): Promise<Composition> {
  await session.send('Input.imeSetComposition', { text: keys, selectionStart: keys.length, selectionEnd: keys.length });
  return {
    pick: async (word) => {
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 });
      await session.send('Input.insertText', { text: word });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 });
    },
  };
}
