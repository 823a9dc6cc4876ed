// Every reason to refuse an update has its sentence, in both languages.
import { describe, expect, it } from 'vitest';
import { REFUSAL_CODES, REFUSALS } from '../../src/packs/index.ts';
import { messagesOf } from '../fakes/given.ts';

describe('refusals', () => {
  it.each(REFUSAL_CODES)('%s has its sentence in both languages', (code) => {
    expect(messagesOf('en')[`pack_refused_${code}`]?.message).toBe(REFUSALS[code]);
    expect(messagesOf('cy')[`pack_refused_${code}`]?.message).toMatch(/\w+/);
  });
});
