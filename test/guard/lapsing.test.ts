// What holds for a moment only: no longer than it may, no more than there may be, and nothing on a clock that was put back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lapsing } from '../../src/guard/lapsing.ts';

const LIFE = 1_000;

function stage(most = 3) {
  const clock = { now: 50_000 };
  return { clock, list: lapsing<string>(LIFE, most, () => clock.now) };
}

describe('what lapses', () => {
  it('is there to the last millisecond of its life and not after', () => {
    const { clock, list } = stage();
    list.add('one');
    clock.now += LIFE;
    expect(list.all()).toEqual(['one']);
    clock.now += 1;
    expect(list.all()).toEqual([]);
  });

  it('gives way to the newest when there is no room', () => {
    const { list } = stage(2);
    for (const value of ['one', 'two', 'three']) list.add(value);
    expect(list.all()).toEqual(['two', 'three']);
  });

  it('has lapsed when the clock stands before it, and does not come back when the clock is put right', () => {
    const { clock, list } = stage();
    list.add('one');
    clock.now -= 1;
    expect(list.all()).toEqual([]);
    clock.now += 1;
    expect(list.all()).toEqual([]);
  });

  it('takes new ones on a clock that was put back', () => {
    const { clock, list } = stage();
    list.add('one');
    clock.now -= 86_400_000;
    list.add('two');
    clock.now += LIFE;
    expect(list.all()).toEqual(['two']);
  });

  it('can be taken out, one or all', () => {
    const { list } = stage();
    for (const value of ['one', 'two', 'three']) list.add(value);
    list.remove('two');
    expect(list.all()).toEqual(['one', 'three']);
    list.clear();
    expect(list.all()).toEqual([]);
  });

  it('never outlives, on any clock, what it would on one that only goes forward', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3 * LIFE, max: 3 * LIFE }), { minLength: 1, maxLength: 20 }), (steps) => {
        const { clock, list } = stage(steps.length);
        const began = clock.now;
        list.add('first');
        let passed = 0;
        for (const step of steps) {
          clock.now += step;
          passed = Math.max(passed, Math.abs(clock.now - began));
          if (list.all().includes('first')) expect(passed).toBeLessThanOrEqual(LIFE);
        }
      }),
    );
  });
});
