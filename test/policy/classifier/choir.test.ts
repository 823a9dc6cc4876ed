// Half windows added up must say what each window says by itself, whatever the text and however often a word comes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Choir } from '../../../src/policy/classifier/choir.ts';
import { eachHead, HEADS, pairOf } from '../../../src/policy/classifier/features.ts';
import { read } from '../../../src/policy/classifier/reading.ts';
import { withSteps } from '../../../src/policy/classifier/weights.ts';

const BITS = 7;
const curve = { bits: BITS, step: 1, bias: 0, slope: 1, offset: 0, threshold: 0.5 };
/** Weights that differ by head and by bucket, the largest of them, and none at all. */
const heads = Object.values(
  eachHead((head) => {
    const at = HEADS.indexOf(head);
    const weights = Int8Array.from({ length: 2 ** BITS }, (_, bucket) => (bucket % 5 === 0 ? 0 : ((bucket * 7 + at * 11) % 53) - 26));
    return withSteps(head, curve, weights);
  }),
);

describe('a choir', () => {
  it('has heard the same in two stretches as in both at once, each feature once', () => {
    const word = fc.constantFrom('a', 'of', 'station', 'stations', 'Kelling', '"', 'vote');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.nat(10), fc.boolean(), (written, stretch, passes) => {
        const { words, quoted } = read(written.join(' '));
        const over = passes ? quoted : undefined;
        const choir = new Choir(32 - BITS, heads);
        choir.begin();
        for (let from = 0, to = stretch; from < words.length; from = to, to += stretch + 1) {
          choir.hear(words, from, Math.min(to, words.length), over);
          const begins = Math.max(0, from === stretch ? 0 : from - stretch - 1);
          const buckets = new Set<number>();
          for (let at = begins; at < Math.min(to, words.length); at += 1) {
            const [one, other] = [words[at - 1], words[at]];
            if (other === undefined || over?.[at]) continue;
            for (const feature of other.features) buckets.add(feature >>> (32 - BITS));
            if (one && at > begins && !over?.[at - 1]) buckets.add(pairOf(one, other) >>> (32 - BITS));
          }
          expect(choir.count).toBe(buckets.size);
          expect([...buckets].every((bucket) => choir.has(bucket))).toBe(true);
          for (const [at, { weights }] of heads.entries()) {
            expect(choir.sum(at) + 0).toBe([...buckets].reduce((sum, bucket) => sum + (weights[bucket] ?? 0), 0));
          }
        }
      }),
    );
  });
});
