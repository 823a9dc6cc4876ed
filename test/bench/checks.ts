// How long one check takes: the whole of judge() with the shipped policy and the example organisation.

import type { Attempt } from '../../src/model/attempt.ts';
import { judge, openPolicy } from '../../src/policy/index.ts';
import { leastCpu, round, type Times, time } from './clock.ts';
import { examplePolicy } from './example.ts';
import { GROWING, ordinary } from './texts.ts';

/** Facebook's longest post, in UTF-16 units. */
export const LONGEST = 63_206;
const NOW = new Date('2026-06-20T10:00:00Z');
const TURNS = 3;

const attemptOf = (text: string): Attempt => ({
  standing: { actingAs: 'corporate', name: 'Kelling Fire Station' },
  draft: { text, attachments: [] },
  platform: 'facebook',
  surface: 'post',
});

/** Verdict times by length in UTF-16 units, a different cut of the drafts on each run. */
export function checks(): Record<string, Times> {
  const policy = openPolicy(examplePolicy());
  return Object.fromEntries(
    [280, 5_000, LONGEST].map((units) => {
      const texts = Array.from({ length: 20 }, (_, n) => attemptOf(ordinary(units, n * 13)));
      return [String(units), time((run) => judge(texts[run % texts.length] as Attempt, policy, NOW))];
    }),
  );
}

/** One bare pass over the same texts' code units: the floor no checker can go under. */
export function barePass(): Record<string, Times> {
  return Object.fromEntries(
    [280, 5_000, LONGEST].map((units) => {
      const texts = Array.from({ length: 20 }, (_, n) => ordinary(units, n * 13));
      let sum = 0;
      const times = time((run) => {
        const text = texts[run % texts.length] as string;
        for (let n = 0; n < text.length; n += 1) sum = (sum + text.charCodeAt(n)) | 0;
        return sum;
      });
      return [String(units), times];
    }),
  );
}

/** Least processor time at 2n over that at n for each kind of text, n half of the longest post, by turns, so that both meet the same machine. */
export function growth(): Record<string, number> {
  const policy = openPolicy(examplePolicy());
  const half = LONGEST / 2;
  return Object.fromEntries(
    Object.entries(GROWING).map(([name, make]) => {
      const attempts = [attemptOf(make(half)), attemptOf(make(2 * half))] as const;
      // What has only just met a kind of text is still being made fast.
      for (let turn = 0; turn < TURNS; turn += 1) for (const attempt of attempts) leastCpu(() => judge(attempt, policy, NOW));
      const least = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
      for (let turn = 0; turn < TURNS; turn += 1) {
        for (const [at, attempt] of attempts.entries())
          least[at] = Math.min(
            least[at] ?? 0,
            leastCpu(() => judge(attempt, policy, NOW)),
          );
      }
      return [name, round((least[1] ?? 0) / (least[0] ?? 0))];
    }),
  );
}
