// Payment card number: 12 to 19 digits of a known issuer range that pass Luhn. The check only rules out; words or the usual grouping speak for it.
import { context, evidence } from './context.ts';
import type { Detector, Examples, Sighting } from './detector.ts';
import { continues, goesOn, passesLuhn, readNumber, shapeOf, stopsAfter } from './digits.ts';

const words = context(
  {
    en:
      'card|cards|credit card|debit card|card number|credit|debit|visa|mastercard|amex|american express|maestro|cvv|cvc|expiry|expires|cc|pan|' +
      'diners|discover|jcb',
    cy: 'cerdyn|cerdyn credyd|cerdyn debyd|rhif cerdyn|dod i ben',
  },
  {
    en: 'example|specimen|library card|bus pass|crime|incident|order|tracking|parcel|reference|ref|isbn|barcode|imei|mpan|mprn|meter',
    cy: 'enghraifft|cerdyn llyfrgell|trosedd|digwyddiad|archeb|cyfeirnod|mesurydd',
  },
);

/** First digits by scheme, and how many digits there are (ISO/IEC 7812, schemes' own ranges). */
const RANGES: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^(?:5[1-5]|2(?:2[2-9]|[3-6]|7[01]|720))/, [16]],
  [/^3[47]/, [15]],
  [/^3(?:0[0-5]|[689])/, [14, 16, 19]],
  [/^(?:2131|1800)/, [15]],
  [/^35/, [16]],
  [/^(?:6011|65|64[4-9]|62)/, [16, 17, 18, 19]],
  [/^(?:5018|5020|5038|58|6304|67|60|63|50|56|57)/, [12, 13, 14, 15, 16, 17, 18, 19]],
];
const MOST = 19;

const isIssued = (digits: string): boolean => RANGES.some(([first, lengths]) => first.test(digits) && lengths.includes(digits.length));

/** In fours, or four-six-five and four-six-four: how cards are embossed. Unbroken is a shape too, but a weaker one. */
function grouping(shape: string): 'embossed' | 'unbroken' | null {
  if (!shape.includes('-')) return 'unbroken';
  return /^4(?:-4){2,3}(?:-[123])?$/.test(shape) || shape === '4-6-5' || shape === '4-6-4' ? 'embossed' : null;
}

export const paymentCard: Detector = {
  name: 'payment-card',
  digits: 12,
  look(page) {
    const all = page.words();
    const seen: Sighting[] = [];
    let free = 0;
    for (let each = 0; each < all.digits.length; each += 1) {
      const index = all.digits[each] ?? 0;
      const start = all.starts[index] ?? 0;
      const first = (all.ends[index] ?? 0) - start;
      if (start < free || (first !== 4 && first < 12) || continues(page, start)) continue;
      const reading = readNumber(page, start, MOST);
      // The next number of a sentence may follow after a space: stop at the first grouping that fits.
      for (let count = 12; count <= MOST; count++) {
        if (!stopsAfter(page, reading, count)) continue;
        const shape = grouping(shapeOf(reading, count));
        const end = reading.ends[count - 1] ?? 0;
        const digits = reading.digits.slice(0, count);
        if (shape === null || !passesLuhn(digits) || (goesOn(page, end) && count === reading.digits.length)) continue;
        const found = evidence(page, words, start, end);
        const known = isIssued(digits);
        const because = [`${count} digits, ${shape}`, 'Luhn check allows it', ...(found.cue === '' ? [] : [`${found.side}: ${found.cue}`])];
        const bare = shape === 'embossed' ? 0.45 : 0.3;
        const score =
          !known && found.side !== 'near'
            ? 0.15
            : found.side === 'near'
              ? known
                ? 0.9
                : 0.55
              : found.side === 'against'
                ? 0.1
                : found.side === 'far' && shape === 'embossed'
                  ? 0.6
                  : bare;
        seen.push({ start, end, score, because });
        free = end;
        break;
      }
    }
    return seen;
  },
};

export const examples: Examples = {
  found: ['My card is 4111 1111 1111 1111', 'Card number 4111111111111111, expires 01/30', 'Rhif cerdyn 5555-5555-5555-4444', 'AMEX 3714 496353 98431'],
  quiet: ['My card is 4111 1111 1111 1112', '4111111111111111', 'Library card 4111111111111111', 'Parcel tracking 4111111111111111'],
};
