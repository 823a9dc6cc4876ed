// @vitest-environment jsdom
// "Post anyway" is a right to post this very draft as this very identity, once, for a minute.
import { describe, expect, it } from 'vitest';
import { passes } from '../../src/guard/passes.ts';
import { MIDSHIRE, sight } from './sights.ts';

const NOW = 1_000_000;

describe('a pass', () => {
  it('is good once, for the same words as the same identity', () => {
    const granted = passes();
    granted.grant(sight('text', []), NOW);
    expect(granted.spend(sight('text', []), NOW + 1_000)).toBe(true);
    expect(granted.spend(sight('text', []), NOW + 1_000)).toBe(false);
  });

  it('is no good for other words, another identity, or later than a minute', () => {
    const granted = passes();
    granted.grant(sight('text', []), NOW);
    expect(granted.spend(sight('text!', []), NOW)).toBe(false);
    expect(granted.spend(sight('text', [], { reading: MIDSHIRE }), NOW)).toBe(false);
    expect(granted.spend(sight('text', []), NOW + 60_001)).toBe(false);
    expect(granted.spend(sight('text', []), NOW + 60_000)).toBe(true);
  });

  it('does not exist before it is granted or after it is withdrawn', () => {
    const granted = passes();
    expect(granted.spend(sight('text', []), NOW)).toBe(false);
    granted.grant(sight('text', []), NOW);
    granted.withdraw();
    expect(granted.spend(sight('text', []), NOW)).toBe(false);
  });
});
