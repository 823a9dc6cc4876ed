// What is typed of the organisation's own details reaches everybody: what the rules could never find is refused, what was pasted whole is cut to its domain.
import { expect, test } from 'vitest';
import { domainOf, isEmail, wrongContacts, wrongIn } from '../../src/workspace/own-details.ts';

test.each([
  ['https://www.midshirefire.example/news?id=1', 'midshirefire.example'],
  ['Press@MidshireFire.example', 'midshirefire.example'],
  ['www.midshirefire.example', 'midshirefire.example'],
  ['midshirefire.example:8443', 'midshirefire.example'],
  ['tân.midshire.example', 'tân.midshire.example'],
])('%s is the domain %s', (typed, domain) => {
  expect(domainOf(typed)).toBe(domain);
  expect(wrongIn('ownEmailDomains', [domain])).toBeUndefined();
});

test('numbers as people write them pass, and a letter among the digits does not', () => {
  expect(wrongIn('ownPhones', ['01632 960 100', '+44 (0)1632 960100', '01632-960-100', '101'])).toBeUndefined();
  expect(wrongIn('ownPhones', ['01632 960 100', '01632 96O 101'])).toBe('01632 96O 101');
  expect(wrongIn('ownPhones', ['12'])).toBe('12');
});

test('a postcode is whole, and a name of a place may be anything', () => {
  expect(wrongIn('ownPostcodes', ['HD99 1AA', 'hd991aa', 'M1 1AE', 'EC1A 1BB'])).toBeUndefined();
  expect(wrongIn('ownPostcodes', ['HX99 9'])).toBe('HX99 9');
  expect(wrongIn('places', ['Westward Ho!'])).toBeUndefined();
});

test('a contact without an e-mail is all right, one with half an address is not', () => {
  expect(isEmail('comms@midshirefire.example')).toBe(true);
  expect(wrongContacts({ contacts: { comms: { name: 'Comms' }, hr: { name: 'HR', email: 'hr at midshire' } } })).toEqual(['hr']);
});
