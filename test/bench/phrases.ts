// What 10,000 more phrases cost a check: time with them over time without, the two taking turns so that the machine's moods cancel out.
import type { Attempt } from '../../src/model/attempt.ts';
import { judge, type OpenPolicy, openPolicy } from '../../src/policy/index.ts';
import { median, round } from './clock.ts';
import { examplePolicy } from './example.ts';
import { ordinary } from './texts.ts';

const NOW = new Date('2026-06-20T10:00:00Z');
const LENGTHS = [280, 5_000];
const TEXTS = 20;
const ROUNDS = 15;

/** Invented words, the same on every run: `ba`, `be` … put together by number. */
function invented(number: number): string {
  const syllables = ['ba', 'cel', 'dri', 'fon', 'gul', 'mar', 'nef', 'pil', 'tor', 'vun'];
  return [...String(number).padStart(4, '0')].map((digit) => syllables[Number(digit)]).join('');
}

/** Phrases that begin with words of our own drafts, as real ones would, and go on with words nobody wrote. */
export function phrases(count: number): string[] {
  const words = [...new Set(ordinary(20_000).match(/\b[a-z]{2,}\b/g) ?? ['the'])];
  return Array.from({ length: count }, (_, n) => `${words[n % words.length]} ${invented(n)} ${invented((n * 7) % 10_000)}`);
}

const attemptOf = (text: string): Attempt => ({
  standing: { actingAs: 'corporate', name: 'Kelling Fire Station' },
  draft: { text, attachments: [] },
  platform: 'facebook',
  surface: 'post',
});

function ratioAt(units: number, without: OpenPolicy, withMore: OpenPolicy): number {
  const texts = Array.from({ length: TEXTS }, (_, n) => attemptOf(ordinary(units, n * 13)));
  const time = (attempt: Attempt, policy: OpenPolicy): number => {
    const start = performance.now();
    judge(attempt, policy, NOW);
    return performance.now() - start;
  };
  const ratios: number[] = [];
  for (const attempt of texts) {
    const taken = { without: [] as number[], withMore: [] as number[] };
    // The first two rounds lay out what this text comes to in both.
    for (let run = -2; run < ROUNDS; run += 1) {
      const [plain, more] = [time(attempt, without), time(attempt, withMore)];
      if (run < 0) continue;
      taken.without.push(plain);
      taken.withMore.push(more);
    }
    ratios.push(median(taken.withMore) / median(taken.without));
  }
  return median(ratios);
}

/** Median time of a check with 10,000 extra phrases over the time without; the worse of 280 and 5,000 UTF-16 units. 1 is no cost. */
export function phrases10000(): number {
  const policy = examplePolicy();
  const [first] = policy.rules;
  if (first === undefined) throw new Error('the shipped policy has no rules');
  const extra = { ...first, id: 'ten-thousand', level: 'advice' as const, when: 'always' as const, match: { phrases: phrases(10_000) } };
  const without = openPolicy(policy);
  const withMore = openPolicy({ ...policy, rules: [...policy.rules, extra] });
  return round(Math.max(...LENGTHS.map((units) => ratioAt(units, without, withMore))));
}
