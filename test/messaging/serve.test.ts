// The one channel between the parts: every message is parsed by the one who gets it, and every one is answered.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ask } from '../../src/messaging/ask.ts';
import { ARGUMENTS } from '../../src/messaging/requests.ts';
import { type Answers, serve } from '../../src/messaging/serve.ts';
import { fakeBrowser } from '../fakes/browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakes/browser.ts')).fakeBrowser }));
vi.mock('../../src/storage/extension.ts', async () => ({ extension: (await import('../fakes/browser.ts')).fakeBrowser }));

const done = { ok: true, value: null } as const;
const calls: unknown[][] = [];

/** Answers that write down what they were asked. */
const answers = new Proxy({} as Answers, {
  get:
    (_, name) =>
    async (...args: unknown[]) => {
      calls.push([name, ...args]);
      if (name === 'rebuild') throw new Error('no rules');
      return done;
    },
});

beforeEach(() => {
  fakeBrowser.reset();
  calls.length = 0;
  serve(answers);
});

const HEALTH = { platform: 'x', state: 'blind', reasons: ['site-changed'], missing: ['post-control'] } as const;

describe('the background', () => {
  it('is asked with a parsed argument and the tab it came from', async () => {
    fakeBrowser.sendAs({ id: 'fakeextensionid', url: 'https://x.com/home', tab: { id: 7 } });
    expect(await ask('health', HEALTH)).toEqual(done);
    expect(calls).toEqual([['health', HEALTH, { tab: 7 }]]);
  });

  it.each([
    ['a name it does not have', { to: 'background', name: 'everything' }],
    ['a name of Object', { to: 'background', name: 'constructor' }],
    ['an argument that is wrong', { to: 'background', name: 'count', argument: { rules: 'tone', outcome: 'went-back' } }],
    ['a field too many', { to: 'background', name: 'count', argument: { rules: ['tone'], outcome: 'went-back', text: 'the draft' } }],
    ['a checks level above advice', { to: 'background', name: 'setSettings', argument: { personalChecks: 'warn' } }],
  ])('refuses %s', async (_, message) => {
    const answer = await fakeBrowser.runtime.sendMessage(message);
    expect(answer).toMatchObject({ ok: false, error: { code: 'not-understood' } });
    expect(calls).toEqual([]);
  });

  it('does not answer what is not for it', async () => {
    await expect(fakeBrowser.runtime.sendMessage({ to: 'page', name: 'report' })).rejects.toThrow();
    await expect(fakeBrowser.runtime.sendMessage('hello')).rejects.toThrow();
  });

  it.each((Object.keys(ARGUMENTS) as (keyof typeof ARGUMENTS)[]).filter((name) => !['count', 'health', 'frame'].includes(name)))(
    'does not let a web page’s process ask %s',
    async (name) => {
      fakeBrowser.sendAs({ id: 'fakeextensionid', url: 'https://x.com/home', tab: { id: 7 } });
      expect(await fakeBrowser.runtime.sendMessage({ to: 'background', name })).toMatchObject({
        ok: false,
        error: { code: 'not-understood', detail: expect.stringContaining('own pages') },
      });
      expect(calls).toEqual([]);
    },
  );

  it('does not listen to another extension', async () => {
    fakeBrowser.sendAs({ id: 'another', url: 'chrome-extension://another/' });
    expect(await ask('state')).toMatchObject({ ok: false, error: { code: 'unreachable' } });
    expect(calls).toEqual([]);
  });

  it('answers a fault of its own as an error', async () => {
    expect(await ask('rebuild')).toEqual({ ok: false, error: { code: 'fault', detail: 'no rules' } });
  });
});

describe('asking', () => {
  it('never throws: a stopped background or a reloaded extension is an answer', async () => {
    fakeBrowser.stopWorker();
    expect(await ask('state')).toMatchObject({ ok: false, error: { code: 'unreachable' } });
    fakeBrowser.invalidate();
    expect(await ask('count', { rules: ['tone'], outcome: 'went-back' })).toMatchObject({ ok: false, error: { code: 'unreachable' } });
  });
});
