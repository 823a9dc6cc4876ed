// What is written of words is what is read, unit for unit, whatever they are.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DecisionReader, DecisionWriter } from '../../../src/policy/decisions.ts';
import { LetterCode } from '../../../src/policy/text/letter-code.ts';
import { LetterGuesses } from '../../../src/policy/text/letter-guesses.ts';

function written(letters: string): string {
  const guesses = new LetterGuesses(letters.length);
  const decisions = new DecisionWriter(guesses);
  const code = new LetterCode(guesses, (kind, said) => {
    decisions.write(kind, said);
    return said;
  });
  for (let at = 0; at < letters.length; at += 1) code.unit(letters.charCodeAt(at));
  return decisions.done();
}

function read(text: string, units: number): string {
  const guesses = new LetterGuesses(units);
  const decisions = new DecisionReader(text, guesses);
  const code = new LetterCode(guesses, (kind) => decisions.read(kind));
  return Array.from({ length: units }, () => String.fromCharCode(code.unit(0))).join('');
}

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
          expect(read(written(letters), letters.length)).toBe(letters);
        },
      ),
      { numRuns: 60 },
    );
    expect(read(written(WORDS), WORDS.length)).toBe(WORDS);
  });

  it('makes little of words that begin like the one before', () => {
    const words = Array.from({ length: 1_000 }, (_, n) => `abcdefgh${String.fromCharCode(97 + (n % 26))}`);
    expect(written(words.join(' ')).length).toBeLessThan(1_500);
  });

  it('reads any text without an exception', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat({ max: 500 }), (text, units) => {
        expect(read(text, units)).toHaveLength(units);
      }),
      { numRuns: 60 },
    );
  });
});
