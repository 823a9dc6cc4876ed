// The tests of other finders of personal data, read as questions to ours.
import { expect, it } from 'vitest';
import { casesOf } from './peers.ts';

it('keeps the entities we name, and leaves other labels without effect', () => {
  const text = 'Write to dee@example.org, 4 Mill Lane';
  const row = {
    suite: 's',
    text,
    polarity: 'positive',
    spans: [
      { start: 9, end: 24, entity: 'EMAIL_ADDRESS' },
      { start: 26, end: 37, entity: 'STREET_ADDRESS' },
    ],
  };
  expect(casesOf(row)).toEqual([{ text, wanted: [{ entity: 'email', at: [9, 24] }], neutral: [[26, 37]] }]);
});

it('asks only about the entity a row was written for', () => {
  expect(casesOf({ suite: 's', text: 'AB 12', polarity: 'negative', entity: 'UK_NINO', expected: [] })).toEqual([
    { text: 'AB 12', wanted: [], neutral: [], about: 'uk-national-insurance-number' },
  ]);
  expect(casesOf({ suite: 's', text: 'x', polarity: 'positive', entity: 'MAC', expected: [[0, 1]] })).toEqual([]);
});

it('wants a text-level row found anywhere', () => {
  expect(casesOf({ suite: 's', text: 'Card 4111', polarity: 'positive', entity_checked: 'CREDIT_CARD', spans: [] })).toEqual([
    { text: 'Card 4111', wanted: [{ entity: 'payment-card' }], neutral: [], about: 'payment-card' },
  ]);
});

it('does not ask for the telephone numbers of other countries', () => {
  const row = (text: string): object => casesOf({ suite: 's', text, polarity: 'positive', entity: 'PHONE', expected: [[0, text.length]] })[0] ?? {};
  expect(row('(415) 555-0132')).toMatchObject({ wanted: [], neutral: [[0, 14]] });
  expect(row('01632 960 100')).toMatchObject({ wanted: [{ entity: 'phone' }], neutral: [] });
  expect(row('+44 1632 960100')).toMatchObject({ wanted: [{ entity: 'phone' }] });
});

it('leaves doubtful rows out, and takes each printed form of a number', () => {
  expect(casesOf({ suite: 's', text: '1650 x 253', polarity: 'ambiguous', entity: 'PHONE' })).toEqual([]);
  expect(casesOf({ suite: 's', forms: ['01632960100', '01632 960 100'] })).toHaveLength(2);
});
