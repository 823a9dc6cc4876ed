// @vitest-environment jsdom
// From the question to what follows: nothing is sent but by pressing the site's own control, and only for the draft that was asked about.
import { describe, expect, it, vi } from 'vitest';
import { askedBefore } from '../../src/guard/asked.ts';
import { type HoldOptions, hold } from '../../src/guard/hold.ts';
import { passes } from '../../src/guard/passes.ts';
import type { Sight } from '../../src/guard/sight.ts';
import type { Decision } from '../../src/model/decision.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Attempted, Platform } from '../../src/platforms/platform.ts';
import { finding, MIDSHIRE, sight } from './sights.ts';

const WARN = finding('wrong-account', 'warn');

function stage(
  choice: Decision['choice'],
  more: { readonly open?: readonly Finding[]; readonly left?: boolean; readonly after?: (before: Sight) => Sight | undefined; readonly remains?: string } = {},
) {
  const editor = document.body.appendChild(document.createElement('div'));
  const before = sight('text', [WARN], { editor });
  const release = vi.fn(() => true);
  const attempted: Attempted = { composer: before.composer, control: undefined, how: 'click', release };
  const granted = passes(() => 0);
  const pressAgain = vi.fn();
  const decided = vi.fn();
  const allow = vi.fn();
  const ask = vi.fn<HoldOptions['ask']>(() => Promise.resolve({ choice, disputed: [] }));
  const options: HoldOptions = {
    platform: { name: 'facebook', draft: () => ({ text: more.remains ?? 'text', attachments: [] }) } as unknown as Platform,
    ask,
    allow,
    asked: askedBefore(),
    passes: granted,
    left: () => Promise.resolve(more.left ?? false),
    again: more.after ?? ((same) => same),
    pressing: (press) => press(),
    pressAgain,
    decided,
  };
  return { run: () => hold(attempted, before, more.open ?? [WARN], options), ask, before, release, granted, pressAgain, decided, allow };
}

describe('a held press', () => {
  it.each(['go-back', 'second-look'] as const)('after “%s” presses nothing and grants nothing', async (choice) => {
    const { run, release, granted, before, decided, allow } = stage(choice);
    await run();
    expect(allow).not.toHaveBeenCalled();
    expect(release).not.toHaveBeenCalled();
    expect(granted.spend(before)).toBe(false);
    expect(decided).toHaveBeenCalledOnce();
  });

  it('after “post anyway” presses the site’s control once, and is done when a post was seen to leave', async () => {
    const { run, release, granted, before, pressAgain, allow } = stage('post-anyway', { left: true });
    await run();
    expect(allow).toHaveBeenCalledExactlyOnceWith(before, [WARN]);
    expect(release).toHaveBeenCalledOnce();
    expect(pressAgain).not.toHaveBeenCalled();
    expect(granted.spend(before)).toBe(false);
  });

  it('tells of a reading of the whole only where nothing stands above it, and counts what was told', async () => {
    const open = [WARN, { ...finding('reads-promotional', 'warn', ''), counted: ['pub'] }];
    const { run, ask, decided, allow, before } = stage('post-anyway', { open, left: true });
    await run();
    expect(ask).toHaveBeenCalledExactlyOnceWith(before, [WARN]);
    expect(decided).toHaveBeenCalledExactlyOnceWith([WARN], expect.anything());
    expect(allow).toHaveBeenCalledExactlyOnceWith(before, open);
  });

  it('is done too when the site has emptied the editor', async () => {
    const { run, pressAgain } = stage('post-anyway', { remains: '' });
    await run();
    expect(pressAgain).not.toHaveBeenCalled();
  });

  it('asks for one more press, and lets that one through, where the site ignored ours', async () => {
    const { run, granted, before, pressAgain } = stage('post-anyway');
    await run();
    expect(pressAgain).toHaveBeenCalledOnce();
    expect(granted.spend(before)).toBe(true);
  });

  it.each([
    ['the words have changed', (before: Sight) => ({ ...before, draft: { text: 'other', attachments: [] } })],
    ['somebody else is acting', (before: Sight) => ({ ...before, reading: MIDSHIRE })],
    ['the composer is gone', () => undefined],
  ])('presses nothing when meanwhile %s', async (_, after) => {
    const { run, release, granted, before } = stage('post-anyway', { after });
    await run();
    expect(release).not.toHaveBeenCalled();
    expect(granted.spend(before)).toBe(false);
  });
});
