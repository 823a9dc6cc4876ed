// What an officer types of their organisation's own numbers, domains, postcodes and addresses: brought into the form the rules compare, or found wrong.
import type { Organisation } from '../model/organisation.ts';

export type OwnList = 'ownPhones' | 'ownEmailDomains' | 'ownPostcodes' | 'places';

/** An e-mail address as far as a form can tell: something, an @, and a domain with a dot. */
export const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);

/** An address pasted whole, `https://www.midshirefire.example/news` or `press@midshirefire.example`, becomes its domain. */
export function domainOf(text: string): string {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '');
  return (bare.split(/[/?#]/)[0] ?? '')
    .replace(/^.*@/, '')
    .replace(/^www\./, '')
    .replace(/:\d+$/, '');
}

/** From a short number such as 101 to the 15 digits of an international one, with the marks people write between. */
const PHONE = /^\+?[\d\s().-]+$/;
const DOMAIN = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u;
/** Royal Mail's outward and inward code: `HD99 1AA`. */
const POSTCODE = /^[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}$/i;

const GOOD: Readonly<Record<OwnList, (line: string) => boolean>> = {
  ownPhones: (line) => PHONE.test(line) && line.replace(/\D/g, '').length >= 3 && line.replace(/\D/g, '').length <= 15,
  ownEmailDomains: (line) => DOMAIN.test(line),
  ownPostcodes: (line) => POSTCODE.test(line),
  places: () => true,
};

/** The first line of a list that cannot be what the list holds: the rules would never find it in a draft. */
export const wrongIn = (list: OwnList, lines: readonly string[]): string | undefined => lines.find((line) => !GOOD[list](line));

/** Keys of contacts whose e-mail is none: people would be told to write there while posting is on hold. */
export const wrongContacts = ({ contacts }: Pick<Organisation, 'contacts'>): readonly string[] =>
  Object.entries(contacts).flatMap(([key, { email }]) => (email === undefined || isEmail(email.trim()) ? [] : [key]));
