// A figure against its goal: no pass by rounding, and none where nothing was measured.
import { describe, expect, it } from 'vitest';
import { electionFigures } from './elections.ts';
import { atLeast, atMost, countAtMost, measured, table } from './figure.ts';
import { personalDataFigures } from './personal-data.ts';

describe('figures', () => {
  it('are good at the goal itself and bad beyond it', () => {
    expect(atLeast(0.95, 95, 100)).toEqual({ value: 0.95, goal: 0.95, ok: true, n: 100 });
    expect(atLeast(0.95, 94, 100)?.ok).toBe(false);
    expect(atMost(0.01, 1, 100)?.ok).toBe(true);
    expect(atMost(0.01, 2, 100)?.ok).toBe(false);
    expect(countAtMost(0, 1, 5)).toEqual({ value: 1, goal: 0, ok: false, n: 5 });
  });

  it('do not pass by rounding', () => {
    expect(atLeast(1, 99_999, 100_000)).toMatchObject({ value: 1, ok: false });
  });

  it('are absent, not zero, when nothing was measured', () => {
    expect(measured({ one: atLeast(1, 0, 0), two: atMost(0, 0, 0), three: countAtMost(0, 0, 0), four: atLeast(1, 1, 1) })).toEqual({
      four: { value: 1, goal: 1, ok: true, n: 1 },
    });
    expect(electionFigures('/nowhere')).toEqual({});
    expect(personalDataFigures('/nowhere')).toEqual({});
  });

  it('say which goal is missed', () => {
    expect(table(measured({ good: atLeast(0.5, 1, 1), bad: atMost(0, 1, 4) }))).toBe(
      'ok    good        1  goal   0.5  n 1\nMISS  bad      0.25  goal     0  n 4',
    );
  });
});
