// Drops text on a place, as somebody who drags it there from another window does.
import type { Page } from 'puppeteer-core';
import { inFirefoxItself } from './firefox-itself.ts';
import type { Scene } from './scene.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** On the page in front, at a place of its viewport. */
export async function drop({ browser }: Scene, page: Page, place: Place, text: string): Promise<void> {
  if (browser.name === 'firefox') {
    const event = `whichhat:dropped-${place.x}-${place.y}`;
    const script = `(${inContent})(${JSON.stringify({ ...place, text, event })})`;
    await inFirefoxItself(
      browser,
      `new Promise((done, fail) => {
        const { messageManager } = gBrowser.selectedBrowser;
        const heard = ({ data }) => {
          messageManager.removeMessageListener(${JSON.stringify(event)}, heard);
          data === '' ? done() : fail(new Error(data));
        };
        messageManager.addMessageListener(${JSON.stringify(event)}, heard);
        messageManager.loadFrameScript('data:application/javascript,' + encodeURIComponent(${JSON.stringify(script)}), false);
      })`,
    );
    return;
  }
  const session = await page.createCDPSession();
  const data = { items: [{ mimeType: 'text/plain', data: text }], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, ...place, data });
}

/**
 * Runs beside the page with Firefox's own rights. Without a screen Firefox has no drag service, so a drag by the mouse never begins there:
 * its events are given to the page as the service would, trusted, from the layout, with the place and the words in them.
 */
const inContent = `({ x, y, text, event }) => {
  try {
    const place = { clientX: x, clientY: y, screenX: content.mozInnerScreenX + x, screenY: content.mozInnerScreenY + y };
    // Words put in by Firefox itself could not be read by the page.
    const page = new Components.utils.Sandbox(content, { sandboxPrototype: content });
    page.words = text;
    const dataTransfer = Components.utils.evalInSandbox('{ const data = new DataTransfer(); data.setData("text/plain", words); data }', page);
    for (const type of ['dragenter', 'dragover', 'drop']) {
      const dragged = new content.DragEvent(type, { bubbles: true, cancelable: true, composed: true, view: content, ...place, dataTransfer });
      content.windowUtils.dispatchDOMEventViaPresShellForTesting(content.document.elementFromPoint(x, y), dragged);
    }
    sendAsyncMessage(event, '');
  } catch (error) {
    sendAsyncMessage(event, String(error));
  }
}`;
