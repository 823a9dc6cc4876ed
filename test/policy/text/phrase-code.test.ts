// What is written of phrases is what is read, sign for sign, in whatever order signs come.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DecisionReader, DecisionWriter, GuessEach } from '../../../src/policy/decisions.ts';
import { KINDS, MOST_BITS, PhraseCode } from '../../../src/policy/text/phrase-code.ts';
import { AGAIN, CLOSE, COMMON, EMPTY, END, JOIN, KNOWN, ONCE, OPEN } from '../../../src/policy/text/phrase-signs.ts';

function written(signs: readonly number[]): string {
  const decisions = new DecisionWriter(new GuessEach(KINDS));
  const code = new PhraseCode((kind, said) => decisions.write(kind, said));
  for (const sign of signs) code.sign(sign);
  return decisions.done();
}

function read(text: string, count: number): number[] {
  const decisions = new DecisionReader(text, new GuessEach(KINDS));
  const code = new PhraseCode((kind) => decisions.read(kind));
  return Array.from({ length: count }, () => code.sign(END));
}

/** Signs as a writer of phrases makes them: no symbol before it is known, and inside a bracket the known ones in order. */
const phrases = fc.array(fc.nat(), { maxLength: 300 }).map((choices) => {
  const signs: number[] = [];
  let known = COMMON;
  let open = -1;
  let least = 0;
  for (const choice of choices) {
    const kind = choice % 11;
    const number = (choice >> 4) % known;
    if (kind === 0) signs.push(END);
    else if (kind === 1 && open < 0) {
      signs.push(OPEN);
      open = known;
      least = 0;
    } else if (kind === 1) {
      signs.push(CLOSE);
      open = -1;
    } else if (kind === 2) signs.push(EMPTY);
    else if (kind === 3) {
      signs.push(AGAIN);
      known += 1;
      least = known;
    } else if (kind === 4) {
      signs.push(ONCE);
      least = known;
    } else if (kind === 5) signs.push(JOIN, KNOWN + number);
    else if (open < 0) signs.push(KNOWN + number);
    else if (least < open) {
      least += number % (open - least);
      signs.push(KNOWN + least);
    }
  }
  return signs;
});

describe('phrase code', () => {
  it('gives back every sign', () => {
    fc.assert(
      fc.property(phrases, (signs) => {
        expect(read(written(signs), signs.length)).toEqual(signs);
      }),
    );
  });

  it('gives back the largest number there can be', () => {
    const signs = [...Array<number>(2 ** MOST_BITS - 2 - COMMON).fill(AGAIN), KNOWN, KNOWN + COMMON, KNOWN + 2 ** MOST_BITS - 3];
    expect(read(written(signs), signs.length)).toEqual(signs);
  });

  it('makes little of what comes again', () => {
    const phrase = [KNOWN + 3, OPEN, KNOWN + 4, KNOWN + 9, CLOSE, KNOWN + 1, END];
    const [once, often] = [1, 200].map((times) => written(Array<number[]>(times).fill(phrase).flat()).length) as [number, number];
    expect(often).toBeLessThan(once * 10);
  });

  it('reads any text without an end or an exception', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat({ max: 500 }), (text, count) => {
        expect(read(text, count)).toHaveLength(count);
      }),
    );
  });
});
