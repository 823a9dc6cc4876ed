// What the examples beside the detectors cannot say: exact spans, subtypes, own facts, checks that veto, words that turn a finding round.
import { describe, expect, it } from 'vitest';
import type { Entity, EntityName, OwnFacts } from '../../../src/model/entity.ts';
import { passesLuhn, passesNhs } from '../../../src/policy/detectors/digits.ts';
import { detect } from '../../../src/policy/detectors/index.ts';

const own: OwnFacts = { phones: ['01632 960 100', '+44 7700 900100'], postcodes: ['HD99 1AA'], emailDomains: ['midshirefire.example'], places: ['Kelling'] };
const the = (name: EntityName, text: string): Entity | undefined => detect(text, own).find((entity) => entity.entity === name);
const quote = (name: EntityName, text: string): string | undefined => {
  const found = the(name, text);
  return found && text.slice(found.start, found.end);
};

describe('spans', () => {
  it.each<[EntityName, string, string]>([
    ['phone', 'Ring +44 (0)7700 900123, please', '+44 (0)7700 900123'],
    ['phone', 'Ring (01632) 960 245 for Mrs Poole', '(01632) 960 245'],
    ['phone', 'Ring 101 07700 900123', '07700 900123'],
    ['uk-national-insurance-number', 'NI no ＡＢ１２３４５６Ｃ here', 'ＡＢ１２３４５６Ｃ'],
    ['uk-address', '14, Alder\nClose,\nKelling NR99 4QT is the lady who phoned', '14, Alder\nClose,\nKelling NR99 4QT'],
    ['uk-address', 'Mae Mrs Varley yn byw yn 12 Heol y Bont, CF99 1NA', '12 Heol y Bont, CF99 1NA'],
    ['email', 'Mail (sheila.dunstan@gmail.com).', 'sheila.dunstan@gmail.com'],
    ['email', 'It is sheila dot dunstan1952 at example dot com', 'sheila dot dunstan1952 at example dot com'],
    ['ip-address', 'from IP 203.0.113.77.', '203.0.113.77'],
    ['ip-address', 'server 203.0.113.77:8080 is down', '203.0.113.77'],
    ['iban', 'IBAN GB29 NWBK 6016 1331 9268 19 today', 'GB29 NWBK 6016 1331 9268 19'],
  ])('%s in "%s"', (name, text, expected) => expect(quote(name, text)).toBe(expected));

  it('ends after the keycap frame of the last digit', () => {
    const text = `Ring her: ${[...'07700900123'].map((digit) => `${digit}\ufe0f\u20e3`).join('')}!`;
    expect(quote('phone', text)).toBe(text.slice(10, -1));
  });
});

describe('subtypes of telephone numbers', () => {
  it.each([
    ['07700 900123', 'mobile'],
    ['01632 960 245', 'landline'],
    ['0808 157 0123', 'helpline'],
    ['0300 123 2040', 'helpline'],
    ['0909 879 0123', 'premium'],
    ['+1 202 555 0123', 'international'],
  ])('%s is %s', (text, subtype) => expect(the('phone', text)?.subtype).toBe(subtype));
});

describe('what the organisation owns', () => {
  it.each<[EntityName, string]>([
    ['phone', 'Ring Mrs Poole on +44 1632 960100'],
    ['phone', 'Her mobile is 07700 900 100'],
    ['uk-postcode', 'She lives at HD99 1AA'],
    ['email', 'Write to sheila.dunstan@mail.midshirefire.example'],
  ])('%s: "%s" is no finding', (name, text) => {
    expect(the(name, text)?.subtype).toBe('own');
    expect(the(name, text)?.score).toBeLessThan(0.5);
  });
});

describe('a check can rule out and never promote', () => {
  it('rules out an NHS number whatever is said about it', () => {
    expect(passesNhs('9434765918')).toBe(false);
    expect(the('uk-nhs-number', 'Her NHS number is 943 476 5918')).toBeUndefined();
  });
  it('leaves a passing number without context below a finding', () => {
    expect(passesNhs('9434765919')).toBe(true);
    expect(the('uk-nhs-number', '943 476 5919')?.score).toBeLessThan(0.5);
  });
  it('rules out a card by Luhn', () => {
    expect(passesLuhn('4111111111111112')).toBe(false);
    expect(the('payment-card', 'card 4111111111111112')).toBeUndefined();
    expect(the('payment-card', '4111111111111111')?.score).toBeLessThan(0.5);
  });
  it('rules out an IBAN by mod 97', () => expect(the('iban', 'IBAN GB28 NWBK 6016 1331 9268 19')).toBeUndefined());
  it('never sees the specimen NI number', () => expect(the('uk-national-insurance-number', 'My NI number is QQ123456C')).toBeUndefined());
});

describe('words around a number', () => {
  it('the nearer one wins, on either side', () => {
    expect(the('uk-nhs-number', 'Crime ref 943 476 5919')?.score ?? 0).toBeLessThan(0.5);
    expect(the('uk-nhs-number', '943 476 5919 is the patient')?.score).toBeGreaterThanOrEqual(0.5);
    expect(the('uk-nhs-number', 'The NHS asked us to quote reference 943 476 5919')?.score ?? 0).toBeLessThan(0.5);
  });
  it('must be whole words', () => expect(the('uk-driving-licence', 'duplicate 12345678')).toBeUndefined());
  it('a landline is a finding only for a person', () => {
    expect(the('phone', 'Call us on 01632 960 245')?.score).toBeLessThan(0.5);
    expect(the('phone', 'Phone Mr Poole on 01632 960 245')?.score).toBeGreaterThanOrEqual(0.5);
  });
  it('a textphone is a service', () => expect(the('phone', 'Deaf or hard of hearing? Textphone 07700 900123')?.score).toBeLessThan(0.5));
  it('says why', () => expect(the('date-of-birth', 'DOB 04/11/1987')?.because).toEqual(['a full date', 'near: dob']));
});

describe('links and handles are not read', () => {
  it.each([
    'https://midshire.example/a?ref=AB123456C&t=07700900123',
    'www.midshire.example/NR994QT',
    'midshire.example/form?nhs=9434765919',
    'Thanks @07700900123',
    'https://midshire.example/?m=sheila@gmail.com',
  ])('%s', (text) => expect(detect(text, own).filter((entity) => entity.score >= 0.5)).toEqual([]));
});
