// @vitest-environment jsdom
// Status on updates: version, age, end, address, the last check in plain words, and every loosened rule; in both languages.
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { UpdatesState } from '../../src/messaging/protocol.ts';
import { UpdatesNow } from '../../src/popup/status/updates-now.tsx';
import { WordsContext, wordsIn } from '../../src/popup/words.ts';
import { messagesOf } from '../fakes/given.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakes/browser.ts')).fakeBrowser }));
vi.mock('../../src/storage/extension.ts', async () => ({ extension: (await import('../fakes/browser.ts')).fakeBrowser }));

const STATE: UpdatesState = {
  joined: { organisation: 'Midshire Fire and Rescue Service', channel: 'main', words: ['apple', 'boat'], by: 'person', since: '2026-06-01' },
  sources: [{ address: 'https://rules.midshirefire.example/whichhat.json', allowed: false }],
  last: { at: '2026-12-20T10:00:00Z', result: 'refused', code: 'signature_bad', source: 'https://rules.midshirefire.example/whichhat.json' },
  pack: {
    version: 12,
    issued: '2026-06-01T09:00:00Z',
    expires: '2026-12-01T09:00:00Z',
    approval: [{ by: 'Head of Communications', on: '2026-05-30' }],
    signers: 2,
    source: 'https://rules.midshirefire.example/whichhat.json',
    accepted: '2026-06-02T09:00:00Z',
    days: 202,
    expired: true,
  },
  loosened: [{ rule: 'nhs-number', how: 'lower', reason: 'A trial', until: '2026-12-31', blocks: true }],
  personal: true,
};

const TITLES = { 'nhs-number': { en: 'NHS number', cy: 'Rhif GIG' } };

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => render(null, root));

function shown(language: 'en' | 'cy', state: UpdatesState = STATE): string {
  const given = { messages: { en: messagesOf('en'), cy: messagesOf('cy') }, now: () => new Date('2026-12-20T10:00:00Z'), uiLanguage: 'en-GB' };
  render(
    <WordsContext.Provider value={wordsIn(language, given)}>
      <UpdatesNow updates={state} titles={TITLES} act={async () => true} />
    </WordsContext.Provider>,
    root,
  );
  return root.textContent ?? '';
}

describe('updates in Status', () => {
  it('says version, age, end and address, why the last check failed, and which block rule is looser', () => {
    const text = shown('en');
    for (const part of [
      '12',
      '202 days ago',
      'rules.midshirefire.example',
      'somebody may have changed it',
      'NHS number, a rule that blocks: lower level',
      'apple boat',
    ])
      expect(text).toContain(part);
    expect(text).toMatch(/meant to last until 1 December 2026.*still in force/);
  });

  it('says it in Welsh too, and leaves no key or gap', () => {
    const text = shown('cy');
    expect(text).toContain('Gwirio nawr');
    expect(text).not.toMatch(/popup_|pack_refused_|\$[A-Z]+\$/);
    expect(text).not.toContain('Check now');
  });

  it('names a rule by its title in the language of the screen, and by its id only where it has none', () => {
    expect(shown('cy')).toContain('Rhif GIG');
    expect(shown('cy')).not.toContain('nhs-number');
    expect(shown('en', { ...STATE, loosened: STATE.loosened.map((one) => ({ ...one, rule: 'gone-since' })) })).toContain('gone-since, a rule that blocks');
  });

  it('says of what is loosened later when that begins', () => {
    expect(shown('en')).not.toContain('It begins on');
    const state = { ...STATE, loosened: STATE.loosened.map((one) => ({ ...one, from: '2026-12-24' })) };
    expect(shown('en', state)).toContain('until 31 December 2026. Reason: A trial It begins on 24 December 2026.');
    expect(shown('cy', state)).toContain("Mae'n dechrau ar 24 Rhagfyr 2026.");
  });

  it('offers to allow the address only where the browser stood in the way', () => {
    expect(shown('en')).not.toContain('Allow WhichHat to read');
    const { last, ...rest } = STATE;
    if (last) expect(shown('en', { ...rest, last: { ...last, result: 'not-allowed' } })).toContain('Allow WhichHat to read rules.midshirefire.example');
  });

  it('joined and without rules: the way on is in view, and once they are there it is folded away', () => {
    const { pack, ...waiting } = STATE;
    expect(shown('en', { ...waiting, sources: [] })).toContain('One thing is left. Choose the update file that your comms team gave you');
    expect(root.querySelector('#update-file')?.closest('details')).toBeNull();
    shown('en', { ...waiting, ...(pack ? { pack } : {}) });
    expect(root.querySelector('#update-file')?.closest('details')).not.toBeNull();
  });
});
