// Lengths as the platforms count them. X: twitter-text, configuration version 3. Facebook: UTF-16 units.
import { describe, expect, it } from 'vitest';
import { lengthOn, lengthOnX } from '../../src/popup/draft/length.ts';

describe('length on X', () => {
  it.each([
    ['', 0],
    ['Hello, Midshire', 15],
    ['Mae’r orsaf ar gau ŵ ŷ', 22],
    ['“quoted” – and so on…', 22],
    ['日本', 4],
    ['🚒', 2],
    ['👩‍🚒👩🏽‍🚒', 4],
    ['🏴󠁧󠁢󠁷󠁬󠁳󠁿', 2],
    ['é', 1],
    ['Read https://www.midshirefire.example/a/very/long/address?with=a&query=1 now', 5 + 23 + 4],
    ['See midshire.org.uk.', 4 + 23 + 1],
    ['Mail us: comms@midshire.org.uk', 30],
    ['Version 2.0 of it', 17],
  ])('%s is %d', (text, length) => {
    expect(lengthOnX(text)).toBe(length);
  });
});

describe('length elsewhere', () => {
  it('is in UTF-16 units on Facebook, in whole characters where the platform is not known', () => {
    expect(lengthOn('facebook', '🚒é')).toBe(3);
    expect(lengthOn(undefined, '🚒👩‍🚒é')).toBe(3);
    expect(lengthOn('x', 'é')).toBe(1);
  });
});
