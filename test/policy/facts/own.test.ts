// The organisation's numbers, domains and postcodes: a near miss is named, everything else is somebody else's.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneSlip, isOneSwap } from '../../../src/policy/facts/near-miss.ts';
import { hostOf } from '../../../src/policy/facts/own-links.ts';
import { judge } from '../../../src/policy/index.ts';
import { attempt, NORMAL, open } from '../rules/core.ts';

const facts = (text: string): string[] =>
  judge(attempt(text), open, new Date(NORMAL))
    .findings.filter(({ category }) => category === 'facts')
    .map(({ rule, level, quote, fix }) => `${rule} ${level}: ${quote} → ${fix ?? ''}`);

describe('numbers', () => {
  it.each([
    ['Call us on 01632 960 010', '01632 960 010', '01632 960 100'],
    ['Ring us: 01632 906100', '01632 906100', '01632 960 100'],
    ['Ring the station on +44 1632 960 120', '+44 1632 960 120', '01632 960 100'],
    ['Ffoniwch ni ar 01632 960 190', '01632 960 190', '01632 960 100'],
  ])('%s', (text, quote, right) => expect(facts(text)).toEqual([`own-phone warn: ${quote} → ${right}`]));

  it.each([
    'Call us on 01632 960 100',
    'Call us on 01632 960 100 or 01632 960 101',
    'Call us on 01632 960 245',
    'Call the elections team on 01632 960 111',
    'Ring the museum on 01632 960 101',
    'Call us today. The museum is on 01632 960 101',
    'Call us on 101',
    'Call us on 0808 157 0123',
  ])('is quiet: %s', (text) => expect(facts(text)).toEqual([]));
});

describe('links and addresses', () => {
  it.each([
    ['https://www.midshirefrie.example/visits?a=b', 'midshirefire.example'],
    ['comms@midshirefire.exmple', 'midshirefire.example'],
    ['forms.midshirefires.example/visit', 'midshirefire.example'],
    ['http://norbrigde.example', 'norbridge.example'],
  ])('%s', (link, right) => expect(facts(`More at ${link} today`)).toEqual([`own-link warn: ${link} → ${right}`]));

  it.each([
    'https://midshirefire.example',
    'https://forms.midshirefire.example/a',
    'info@harrowdale.example',
    'https://gov.uk/register-to-vote',
    'https://midshirepolice.example',
    'https://example',
  ])('is quiet: %s', (link) => expect(facts(`More at ${link} today`)).toEqual([]));

  it('reads the host of a link and of an address', () => {
    expect(hostOf('HTTPS://WWW.Midshirefire.example/path', 'link')).toBe('midshirefire.example');
    expect(hostOf('a.b@mail.example', 'email')).toBe('mail.example');
    expect(hostOf('https://мидшир.example', 'link')).toBeUndefined();
  });
});

describe('postcodes', () => {
  it('beside our own name are advice', () =>
    expect(facts('Kelling Fire Station, High Street, HD99 1BA')).toEqual(['own-postcode advice: HD99 1BA → HD99 1AA']));
  it.each(['Kelling Fire Station, High Street, HD99 1AA', 'The library van stops at Mill Lane, HD99 1BA', 'Kelling Fire Station, NR99 4QT'])(
    'are quiet: %s',
    (text) => expect(facts(text)).toEqual([]),
  );
});

describe('one slip', () => {
  it('is the same seen from either side, and never nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
        expect(isOneSlip(one, other)).toBe(isOneSlip(other, one));
        expect(isOneSlip(one, one)).toBe(false);
      }),
    );
  });

  it('is found wherever one character is changed, put in or left out', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme-ascii' }), fc.nat(11), fc.constantFrom('\u0001', ''), (text, place, sign) => {
        const at = place % text.length;
        expect(isOneSlip(text, text.slice(0, at) + sign + text.slice(at + 1))).toBe(true);
        expect(isOneSlip(text, `${text.slice(0, at)}\u0001${text.slice(at)}`)).toBe(true);
      }),
    );
  });

  it.each([
    ['ab', 'ba', true],
    ['abc', 'acb', true],
    ['abc', 'cba', false],
    ['abcd', 'badc', false],
    ['abc', 'abcde', false],
  ])('%s and %s: %s', (one, other, expected) => expect(isOneSlip(one, other)).toBe(expected));

  it('of the same length leaves out what was put in', () => expect(isOneSwap('123', '1234')).toBe(false));
});
