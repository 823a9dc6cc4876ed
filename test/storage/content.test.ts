// What the content script reads: the policy, the settings, the words; damage and reloads are answers, never errors.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { organisationFileSchema } from '../../src/model/organisation.ts';
import { compile } from '../../src/policy/index.ts';
import { isGone, readKept, watchKept } from '../../src/storage/content.ts';
import { DEFAULT_SETTINGS } from '../../src/storage/settings.ts';
import { fakeBrowser } from '../fakes/browser.ts';
import { eventually } from '../fakes/eventually.ts';

vi.mock('../../src/storage/extension.ts', async () => ({ extension: (await import('../fakes/browser.ts')).fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

const readPolicy = async () => (await readKept()).policy;
const readSettings = async () => (await readKept()).settings;
const readStrings = async () => (await readKept()).strings;

const POLICY = compile({ organisation: organisationFileSchema.parse({ organisation: { id: 'a', name: 'A', nation: 'england' } }), rules: [], lists: {} });

describe('the content script reads', () => {
  it('a policy, or says that there is none or that it is damaged', async () => {
    expect(await readPolicy()).toEqual({ state: 'missing' });
    for (const damaged of ['garbage', null, [], 7, {}, { rules: [] }, { ...POLICY, format: 1 }, { ...POLICY, accounts: null }]) {
      fakeBrowser.put('policy', damaged);
      expect((await readPolicy()).state).toBe('corrupt');
    }
    fakeBrowser.put('policy', POLICY);
    expect((await readPolicy()).state).toBe('ok');
  });

  it('settings field by field, with the default for what it does not understand', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    fakeBrowser.put('settings', { language: 'cy', personalChecks: 'warn', declared: { politicallyRestricted: true }, off: ['x.com', 4] });
    expect(await readSettings()).toEqual({ language: 'cy', personalChecks: 'advice', declared: { politicallyRestricted: true }, off: ['x.com'] });
    fakeBrowser.put('settings', 'garbage');
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('the words of the language, or none', async () => {
    expect(await readStrings()).toBeUndefined();
    fakeBrowser.put('strings', { language: 'de', messages: {} });
    expect(await readStrings()).toBeUndefined();
    const strings = { language: 'cy', messages: { mark_unknown: { message: 'x' } } };
    fakeBrowser.put('strings', strings);
    expect(await readStrings()).toEqual(strings);
  });

  it('a new policy in an open tab, until it stops watching', async () => {
    const stop = new AbortController();
    const seen: string[] = [];
    watchKept(stop.signal, (kept) => seen.push(kept.policy.state));
    await fakeBrowser.storage.local.set({ policy: 'garbage' });
    await eventually(() => expect(seen).toEqual(['corrupt']));
    await fakeBrowser.storage.local.remove('policy');
    await eventually(() => expect(seen).toEqual(['corrupt', 'missing']));
    stop.abort();
    expect(fakeBrowser.storage.onChanged.listeners.size).toBe(0);
    await fakeBrowser.storage.local.set({ policy: POLICY });
    expect(seen).toHaveLength(2);
  });

  it('nothing about keys that are not its business', async () => {
    const seen = vi.fn();
    watchKept(new AbortController().signal, seen);
    await fakeBrowser.storage.local.set({ records: [] });
    await readKept();
    expect(seen).not.toHaveBeenCalled();
  });

  it('gone, after the extension was reloaded under it', async () => {
    expect(isGone()).toBe(false);
    fakeBrowser.invalidate();
    expect(isGone()).toBe(true);
    expect((await readPolicy()).state).toBe('gone');
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    expect(() => watchKept(new AbortController().signal, () => undefined)).not.toThrow();
  });
});
