// Any string at all: no throw, probabilities in range, the same answer twice, and cost in a straight line.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visitFeatures } from '../../../src/policy/classifier/features.ts';
import { read } from '../../../src/policy/classifier/reading.ts';
import { classifier } from './shipped.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.constantFrom('a', ' ', '"', '“', '”', '@', '#', 'https://', "'", '́', '!', '\ud83d', '😀', 'ŵ', 'vote ', '\n'), { maxLength: 200 })
    .map((parts) => parts.join('')),
);

describe('any string', () => {
  it('is answered in range, the same way every time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const first = classifier.classify(text);
        for (const value of [first.political, first.personalVoice]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
        expect(classifier.classify(text)).toEqual(first);
      }),
      { numRuns: 400 },
    );
  });

  it('gives words that lie inside it, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { starts, ends, words, quoted } = read(text);
        expect([starts.length, ends.length, quoted.length]).toEqual(Array(3).fill(words.length));
        let last = 0;
        starts.forEach((start, i) => {
          expect(start).toBeGreaterThanOrEqual(last);
          last = ends[i] ?? 0;
          expect(last).toBeGreaterThan(start);
        });
        expect(last).toBeLessThanOrEqual(text.length);
        for (const word of classifier.counted(text, 'personalVoice')) expect(text).toContain(word);
      }),
    );
  });
});

describe('cost', () => {
  const hostile = {
    letter: 'a',
    letters: 'a ',
    digits: '1',
    marks: '́',
    quotes: '" a',
    open: '“a ',
    handles: '@',
    tags: '#a',
    links: 'https://',
    words: 'vote labour ',
  };

  function work(text: string): number {
    const reading = read(text);
    let visits = 0;
    visitFeatures(reading, 'political', 0, reading.words.length, () => visits++);
    return reading.words.length + visits;
  }

  it.each(Object.entries(hostile))('of twice the %s is at most twice, and bounded by the length', (_, unit) => {
    const once = unit.repeat(Math.floor(20_000 / unit.length));
    expect(work(once + once)).toBeLessThanOrEqual(2 * work(once) + 10);
    expect(work(once)).toBeLessThanOrEqual(6 * once.length);
  });

  it('of one endless word is that of a word of forty letters', () => {
    expect(read('a'.repeat(100_000)).words[0]?.features.length).toBeLessThanOrEqual(42);
  });
});
