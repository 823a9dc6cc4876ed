// The popup asks the page in front of the person how it is doing and who it acts as; the content script answers.
// Without zod. Nothing of it is stored.
import { extension } from '../storage/extension.ts';
import { hear } from './hear.ts';
import type { PageReport, PageRequest } from './protocol.ts';

const REQUEST: PageRequest = { to: 'page', name: 'report' };

function isPageRequest(message: unknown): message is PageRequest {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === 'page' && 'name' in message && message.name === 'report';
}

function isPageReport(value: unknown): value is PageReport {
  return (
    typeof value === 'object' && value !== null && 'health' in value && typeof value.health === 'object' && value.health !== null && 'state' in value.health
  );
}

/** In the content script: answers the popup until the signal is aborted. A report that fails is no answer. */
export function answerPopup(signal: AbortSignal, report: () => PageReport): void {
  hear(signal, (message) => {
    if (!isPageRequest(message)) return undefined;
    try {
      return report();
    } catch {
      return undefined;
    }
  });
}

/** In the popup: the report of the tab in front; undefined on every page where no content script of ours runs. */
export async function askPage(): Promise<PageReport | undefined> {
  try {
    const [tab] = await extension.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) return undefined;
    const answer: unknown = await extension.tabs.sendMessage(tab.id, REQUEST, { frameId: 0 });
    return isPageReport(answer) ? answer : undefined;
  } catch {
    return undefined;
  }
}
