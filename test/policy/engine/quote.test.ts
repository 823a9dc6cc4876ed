// The words a finding quotes read whole: a quote does not stop on a small word while its clause goes on.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeEnd } from '../../../src/policy/engine-wording.ts';
import { judge } from '../../../src/policy/index.ts';
import { attempt, NORMAL, open } from '../rules/core.ts';

const quotes = (text: string): string[] => judge(attempt(text), open, new Date(NORMAL)).findings.map(({ quote }) => quote);
const from = (quote: string, text: string): string => text.slice(0, wholeEnd(text, text.indexOf(quote) + quote.length));

describe('a quote', () => {
  it.each([
    ['Starmer is a disgrace to this country. Shame on him', 'Starmer is a disgrace to this country'],
    ['Helmet cam from inside the house, you can hear her shouting', 'Helmet cam from inside the house'],
  ])('goes to the end of a short clause: %s', (text, quote) => {
    const found = quotes(text);
    expect(found).toContain(quote);
  });

  it('goes to the next word that says something, where the clause is long', () => {
    expect(from('is a', 'Starmer is a very old man of no principle whatever who has never once told the truth')).toBe('Starmer is a very old');
    expect(from('swear by', 'We swear by the work of the very oldest people in the very smallest villages of the county')).toBe('We swear by the work');
  });

  it.each(['Starmer is a', 'Starmer is a, well', 'Starmer is a\ndisgrace', 'Rejoin the EU now', 'Vote for it. Now', 'Nobody asked you, pal'])(
    'stays as it is in: %s',
    (text) => {
      const end = /^.*?(?:is a|EU|it|you)/.exec(text)?.[0].length ?? 0;
      expect(wholeEnd(text, end)).toBe(end);
    },
  );

  it('ends on a whole character inside the text, a step or two on', () => {
    const word = fc.constantFrom('the', 'a', ' ', ' of', ' the', '👩‍🚒', '\ud83d', '\n', ' pub', '’', 'é', '.');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.nat(30), (words, place) => {
        const text = words.join('');
        const end = words.slice(0, place).join('').length;
        const at = wholeEnd(text, end);
        expect(at).toBeGreaterThanOrEqual(end);
        expect(at).toBeLessThanOrEqual(text.length);
        if (at > end) expect(text.codePointAt(at - 1) ?? 0).toBeLessThanOrEqual(0xffff);
      }),
    );
  });

  it('costs no more for a draft of small words alone', () => {
    const text = 'the '.repeat(20_000);
    expect(wholeEnd(text, 3) - 3).toBeLessThan(200);
  });
});
