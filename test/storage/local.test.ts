// What is kept on the device: parsed when read, never written over when unreadable, never half written.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clear, keptKeys, read, remove, update, write } from '../../src/storage/local.ts';
import { fakeBrowser } from '../fakes/browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakes/browser.ts')).fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

const ROW = { day: '2026-04-20', rule: 'nhs-number', outcome: 'went-back', count: 1 } as const;

describe('storage', () => {
  it('gives back what was written, and says missing before that', async () => {
    expect(await read('records')).toEqual({ state: 'missing' });
    expect(await write({ records: [ROW] })).toEqual({ state: 'ok' });
    expect(await read('records')).toEqual({ state: 'ok', value: [ROW] });
  });

  it('reports a corrupt value with what is wrong, and leaves it there', async () => {
    fakeBrowser.put('records', [{ ...ROW, count: -1 }]);
    const kept = await read('records');
    expect(kept.state).toBe('corrupt');
    expect(kept).toHaveProperty('why', expect.stringContaining('count'));
    expect((await update('records', [], () => [ROW])).state).toBe('corrupt');
    expect(fakeBrowser.held().records).toEqual([{ ...ROW, count: -1 }]);
  });

  it('refuses keys a value must not have, so that nothing else can creep into what is kept', async () => {
    fakeBrowser.put('records', [{ ...ROW, text: 'the draft' }]);
    expect((await read('records')).state).toBe('corrupt');
  });

  it('says full, and keeps what was there', async () => {
    await write({ records: [ROW] });
    fakeBrowser.fillUp();
    expect((await update('records', [], (now) => [...now, { ...ROW, rule: 'tone' }])).state).toBe('full');
    expect(await read('records')).toEqual({ state: 'ok', value: [ROW] });
  });

  it('writes several keys all or none', async () => {
    await write({ records: [ROW] });
    fakeBrowser.fillUp();
    expect((await write({ records: [], me: { person: 'sam-carter'.repeat(99), confirmed: [] } })).state).toBe('full');
    expect(await read('me')).toEqual({ state: 'missing' });
    expect(await read('records')).toEqual({ state: 'ok', value: [ROW] });
  });

  it('does changes one after another, so that none is lost', async () => {
    const add = (rule: string) => update('records', [], (now) => [...now, { ...ROW, rule }]);
    await Promise.all(['a', 'b', 'c', 'd'].map(add));
    const kept = await read('records');
    expect(kept.state === 'ok' && kept.value.map((row) => row.rule)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('removes one key, or all of them with what it does not know', async () => {
    await write({ records: [ROW], me: { person: 'sam-carter', confirmed: [] } });
    fakeBrowser.put('left-by-an-older-version', 1);
    await remove('me');
    expect(await keptKeys()).toEqual(['left-by-an-older-version', 'records']);
    expect(await clear()).toEqual({ state: 'ok' });
    expect(await keptKeys()).toEqual([]);
  });

  it('answers gone, and throws nothing, when the extension was reloaded', async () => {
    fakeBrowser.invalidate();
    expect([(await read('me')).state, (await write({ records: [] })).state, (await remove('me')).state, (await clear()).state]).toEqual([
      'gone',
      'gone',
      'gone',
      'gone',
    ]);
    expect(await keptKeys()).toEqual([]);
  });
});
