// Shell of the guard in frames: starts it at document_start in every frame of a page of ours, also in those the page makes. Wires, decides nothing, exports nothing.
import { startFrame } from '../src/guard/frame.ts';
import { requestsOf } from '../src/platforms/requests.ts';
import { extension } from '../src/storage/extension.ts';

if (window !== window.top && window.origin.startsWith('https:')) {
  const requests = requestsOf(new URL(window.origin).hostname);
  startFrame(window, requests, crypto.randomUUID(), extension.i18n.getMessage('mark_unchecked'), new AbortController().signal);
}
