// When the next check is: never all at once, never more often than asked, never later than a day.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterStart, START_SPREAD, waitFor } from '../../../src/background/updates/schedule.ts';

const MINUTE = 60_000;
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('the wait for the next check', () => {
  it('is the period give or take a fifth', () => {
    expect(waitFor({ everyMinutes: 30, failures: 0 }, 0)).toBe(24 * MINUTE);
    expect(waitFor({ everyMinutes: 30, failures: 0 }, 0.5)).toBe(30 * MINUTE);
    expect(waitFor({ everyMinutes: 30, failures: 0 }, 1)).toBe(36 * MINUTE);
  });

  it('doubles with each failure up to eight hours', () => {
    expect([1, 2, 3, 4, 5, 6].map((failures) => waitFor({ everyMinutes: 30, failures }, 0.5) / MINUTE)).toEqual([60, 120, 240, 480, 480, 480]);
    expect(waitFor({ everyMinutes: 1440, failures: 9 }, 0.5)).toBe(1440 * MINUTE);
  });

  it('is at least what the server asks for, and at most a day and a bit of that', () => {
    expect(waitFor({ everyMinutes: 30, failures: 0, retryAfter: 7200 }, 0)).toBe(120 * MINUTE);
    expect(waitFor({ everyMinutes: 30, failures: 1, retryAfter: 10 ** 9 }, 0)).toBe(1440 * MINUTE);
    expect(waitFor({ everyMinutes: 30, failures: 0, retryAfter: -5 }, 0.5)).toBe(30 * MINUTE);
  });

  it('is finite, and within bounds, for everything', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 1440 }),
        fc.nat(),
        fc.option(fc.integer(), { nil: undefined }),
        chance,
        (everyMinutes, failures, retryAfter, at) => {
          const wait = waitFor({ everyMinutes, failures, retryAfter }, at);
          expect(wait).toBeGreaterThanOrEqual(everyMinutes * 0.8 * MINUTE - 1);
          expect(wait).toBeLessThanOrEqual(1440 * 1.2 * MINUTE + 1);
        },
      ),
    );
  });
});

describe('after a start of the browser', () => {
  it('what is overdue comes within ten minutes, spread out', () => {
    const now = Date.parse('2026-11-23T09:00:00Z');
    expect(afterStart(now, undefined, 0) - now).toBe(10_000);
    expect(afterStart(now, now - 3 * 86_400_000, 0.999)).toBeLessThanOrEqual(now + 10_000 + START_SPREAD);
    expect(afterStart(now, now - 1, 0.2)).not.toBe(afterStart(now, now - 1, 0.7));
  });

  it('what was planned sooner stays, and what a back-off or a wrong clock put far off does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), chance, (ahead, at) => {
        const now = 1_800_000_000_000;
        const next = afterStart(now, now + ahead, at);
        expect(next).toBeGreaterThan(now);
        expect(next).toBeLessThanOrEqual(now + 10_000 + START_SPREAD);
        if (ahead > 0 && ahead <= 10_000) expect(next).toBe(now + ahead);
      }),
    );
  });
});
