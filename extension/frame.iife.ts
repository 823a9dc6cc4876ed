// Shell of the guard in frames: starts it at document_start in every frame of a page of ours, also in those the page makes. Wires, decides nothing, exports nothing.
import browser from 'webextension-polyfill';
import { startFrame } from '../src/guard/frame.ts';
import { requestsOf } from '../src/platforms/requests.ts';

if (window !== window.top && window.origin.startsWith('https:')) {
  const requests = requestsOf(new URL(window.origin).hostname);
  startFrame(window, requests, crypto.randomUUID(), browser.i18n.getMessage('mark_unchecked'), new AbortController().signal);
}
