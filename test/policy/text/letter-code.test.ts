// What is written of words is what is read, unit for unit, whatever they are.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeLetters } from '../../../src/policy/packed-phrases.ts';
import { readLetters } from '../../../src/policy/text/phrase-book.ts';

const WORDS = Array.from({ length: 400 }, (_, n) => `street${n % 20}lane* tŷ 🎵 don't {name} ^bin-lorry@kelling ~`).join(' ');

describe('letter code', () => {
  it('gives back every unit, also halves of characters and signs that are no letters', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.stringMatching(/^[a-z '*{}-]*$/),
          fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
        ),
        (letters) => {
          expect(readLetters(writeLetters(letters), letters.length)).toBe(letters);
        },
      ),
      { numRuns: 60 },
    );
    expect(readLetters(writeLetters(WORDS), WORDS.length)).toBe(WORDS);
  });

  it('makes little of words that begin like the one before', () => {
    const words = Array.from({ length: 1_000 }, (_, n) => `abcdefgh${String.fromCharCode(97 + (n % 26))}`);
    expect(writeLetters(words.join(' ')).length).toBeLessThan(1_500);
  });

  it('reads any text without an exception', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat({ max: 500 }), (text, units) => {
        expect(readLetters(text, units)).toHaveLength(units);
      }),
      { numRuns: 60 },
    );
  });
});
