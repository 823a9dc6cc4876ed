// The simulated roll-out: the same seed gives the same figures, nobody waits longer than the arithmetic allows, and the host is never stormed.
import { describe, expect, it } from 'vitest';
import { simulate } from './simulate.ts';

const day = { installations: 5_000, everyMinutes: 30, seed: 1 };

describe('a day of 5,000 installations', () => {
  const figures = simulate(day);

  it('is the same for the same seed, and another for another', () => {
    expect(simulate(day)).toEqual(figures);
    expect(simulate({ ...day, seed: 2 })).not.toEqual(figures);
  });

  it('has the update on 99 of 100 open browsers within the longest wait of one period', () => {
    expect(figures.until99).toBeGreaterThan(25);
    expect(figures.until99).toBeLessThanOrEqual(36);
  });

  it('never has more than a hundredth of them asking in one second, though half open at nine sharp', () => {
    expect(figures.peak).toBeLessThan(day.installations / 100);
    expect(figures.peakAfterOutage).toBeLessThan(day.installations / 100);
  });

  it('sends a fraction of what it would send without tags', () => {
    expect(figures.bytes).toBeLessThan(figures.withoutTags / 5);
  });
});
