// A frame's publishing request on its way: the background hands it to the guard of the whole page, which answers at once.
// Without zod: the background has parsed it, and it comes to the page from nobody else.
import { extension } from '../storage/extension.ts';
import { hear } from './hear.ts';
import type { FrameRequest, PageFrameRequest } from './protocol.ts';

type Now = 'go' | 'stop' | 'wait';

const isFor = (message: unknown): message is PageFrameRequest =>
  typeof message === 'object' &&
  message !== null &&
  'to' in message &&
  message.to === 'page' &&
  'name' in message &&
  message.name === 'frame' &&
  'request' in message;

/** In the content script of the page: answers until the signal is aborted. */
export function answerFrames(signal: AbortSignal, judge: (request: FrameRequest) => Now): void {
  hear(signal, (message) => (isFor(message) ? judge(message.request) : undefined));
}

/** In the background: what the guard of this tab's page says now; `go` where there is none. */
export async function askPageAbout(tab: number, request: FrameRequest): Promise<Now> {
  const message: PageFrameRequest = { to: 'page', name: 'frame', request };
  try {
    const answer: unknown = await extension.tabs.sendMessage(tab, message, { frameId: 0 });
    return answer === 'wait' || answer === 'stop' ? answer : 'go';
  } catch {
    return 'go';
  }
}
