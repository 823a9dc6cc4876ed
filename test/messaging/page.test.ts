// The popup asks the page in front; a page without the content script, or with a fault, is simply not known.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerPopup, askPage } from '../../src/messaging/page.ts';
import type { PageReport } from '../../src/messaging/protocol.ts';
import { fakeBrowser } from '../fakes/browser.ts';

vi.mock('../../src/storage/extension.ts', async () => ({ extension: (await import('../fakes/browser.ts')).fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

const REPORT: PageReport = {
  health: { platform: 'facebook', state: 'checking', reasons: [], missing: [] },
  composers: 1,
  standing: { actingAs: 'corporate', name: 'Kelling Fire Station', accountId: 'kelling-fb' },
};

/** A tab in front whose content script answers with what is given. */
function tabWith(report: () => PageReport): AbortController {
  const stop = new AbortController();
  answerPopup(stop.signal, report);
  fakeBrowser.openTab(3, (message, sender) => fakeBrowser.answerTo(message, sender));
  return stop;
}

describe('the page in front', () => {
  it('reports its health and whom it acts as', async () => {
    tabWith(() => REPORT);
    expect(await askPage()).toEqual(REPORT);
  });

  it('is not known when there is no content script, no tab, a fault, or a strange answer', async () => {
    expect(await askPage()).toBeUndefined();
    fakeBrowser.openTab(3, () => ({ hello: 1 }));
    expect(await askPage()).toBeUndefined();
    tabWith(() => {
      throw new Error('the site has changed');
    });
    expect(await askPage()).toBeUndefined();
  });

  it('answers nothing once it has stopped, and nothing that is not this question', async () => {
    const stop = tabWith(() => REPORT);
    expect(fakeBrowser.answerTo({ to: 'background', name: 'state' }, {})).toBeUndefined();
    stop.abort();
    expect(await askPage()).toBeUndefined();
  });
});
