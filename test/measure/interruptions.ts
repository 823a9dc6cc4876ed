// How many real posts of public bodies would have been held: the figure on which the product lives or dies.
import { join } from 'node:path';
import type { Verdict } from '../../src/model/verdict.ts';
import { atMost, type Figures, measured } from './figure.ts';
import { type Bench, interrupts } from './judged.ts';
import { rows } from './rows.ts';

export interface JudgedPost {
  readonly text: string;
  readonly verdict: Verdict;
}

/** Police and royal posts, and the posts that the detectors are held to. */
export function judgedPosts(data: string, bench: Bench): JudgedPost[] {
  const political = rows<{ text: string; kind: string }>(join(data, 'political', 'dev.jsonl')).filter(
    ({ kind }) => kind === 'uk_police' || kind === 'uk_royal_family',
  );
  const posts = rows<{ text: string }>(join(data, 'personal-data', 'real-posts.jsonl'));
  return [...political, ...posts].map(({ text }) => ({ text, verdict: bench.post(text) }));
}

export function interruptionFigures(posts: readonly JudgedPost[]): Figures {
  return measured({ falseInterruptions: atMost(0.01, posts.filter(({ verdict }) => interrupts(verdict)).length, posts.length) });
}
