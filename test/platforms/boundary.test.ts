// Nothing a platform does may throw into the page.
import { expect, it } from 'vitest';
import { sound } from '../../src/platforms/boundary.ts';
import type { Attempted, Composer, Platform } from '../../src/platforms/platform.ts';

const fail = (): never => {
  throw new Error('the site changed');
};
const composer = {} as Composer;
const healthy: Platform = {
  name: 'x',
  requests: { endpoint: '', names: '', nameHeader: '', nameField: '', actorHeader: '' },
  sent: fail,
  hosts: [],
  matches: () => true,
  editorSelectors: [],
  composerOf: () => composer,
  attempt: () => ({ composer, control: undefined, how: 'click', release: fail }),
  identity: fail,
  draft: fail,
  replyToLang: fail,
  composers: fail,
  health: () => ({ state: 'well', missing: [] }),
};

it('answers with nothing instead of throwing, and says so in health', () => {
  const platform = sound({ ...healthy, attempt: fail, composerOf: fail });
  expect(platform.health({} as Document)).toEqual({ state: 'well', missing: [] });
  expect(platform.attempt({} as Event)).toBeUndefined();
  expect(platform.composerOf({} as Element)).toBeUndefined();
  expect(platform.identity(composer)).toEqual({ state: 'unknown', platform: 'x', reason: 'no-signal', evidence: [] });
  expect(platform.sent({ name: '', body: '', actor: '' }, {} as Document)).toBeUndefined();
  expect(platform.draft(composer)).toEqual({ text: '', attachments: [] });
  expect(platform.replyToLang?.(composer)).toBeUndefined();
  expect(platform.composers({} as Document)).toEqual([]);
  const { state, missing } = platform.health({} as Document);
  expect(state).toBe('partly');
  expect([...missing].sort()).toEqual([
    'attempt-failed',
    'composer-failed',
    'composers-failed',
    'draft-failed',
    'identity-failed',
    'reply-language-failed',
    'request-failed',
  ]);
});

it('lets a failing release say that nothing was pressed', () => {
  const made = sound(healthy).attempt({} as Event) as Attempted;
  expect(made.release()).toBe(false);
});

it('is lost when health itself fails', () => {
  expect(sound({ ...healthy, health: fail }).health({} as Document)).toEqual({ state: 'lost', missing: ['health-failed'] });
});
