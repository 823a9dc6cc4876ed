// @vitest-environment jsdom
// "Post anyway" is a right to post this very draft as this very identity, once, for a minute.
import { beforeEach, describe, expect, it } from 'vitest';
import { passes } from '../../src/guard/passes.ts';
import { MIDSHIRE, sight } from './sights.ts';

let now: number;
let granted: ReturnType<typeof passes>;
beforeEach(() => {
  now = 1_000_000;
  granted = passes(() => now);
  granted.grant(sight('text', []));
});

describe('a pass', () => {
  it('is good once, for the same words as the same identity', () => {
    now += 1_000;
    expect(granted.spend(sight('text', []))).toBe(true);
    expect(granted.spend(sight('text', []))).toBe(false);
  });

  it('is no good for other words or another identity, and is not spent by them', () => {
    expect(granted.spend(sight('text!', []))).toBe(false);
    expect(granted.spend(sight('text', [], { reading: MIDSHIRE }))).toBe(false);
    expect(granted.spend(sight('text', []))).toBe(true);
  });

  it('is good to the end of its minute', () => {
    now += 60_000;
    expect(granted.spend(sight('text', []))).toBe(true);
  });

  it.each([
    ['later than a minute', 60_001],
    ['once the clock was put back', -1],
    ['once the clock was put back by a day', -86_400_000],
  ])('is no good %s', (_, ms) => {
    now += ms;
    expect(granted.spend(sight('text', []))).toBe(false);
  });

  it('does not exist before it is granted or after it is withdrawn', () => {
    expect(passes(() => now).spend(sight('text', []))).toBe(false);
    granted.withdraw();
    expect(granted.spend(sight('text', []))).toBe(false);
  });

  it('is one at a time: a newer one takes its place', () => {
    granted.grant(sight('other', []));
    expect(granted.spend(sight('text', []))).toBe(false);
    expect(granted.spend(sight('other', []))).toBe(true);
  });
});
