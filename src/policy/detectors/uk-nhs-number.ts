// NHS number: ten digits, as 943 476 5919 or unbroken. One number in eleven passes its check, so context must speak for it.
import { context, evidence } from './context.ts';
import type { Detector, Examples, Sighting } from './detector.ts';
import { continues, goesOn, passesNhs, readNumber, shapeOf, stopsAfter } from './digits.ts';

const words = context(
  {
    en: 'nhs number|nhs no|nhs|patient|patients|hospital number|gp|surgery|medical record|health record|health records|prescription|hospital',
    cy: 'rhif gig|gig|claf|cleifion|meddyg|meddygfa|ysbyty|cofnod meddygol|presgripsiwn',
  },
  {
    en:
      'crime|crime ref|incident|log|cad|ref|reference|quote|quoting|order|invoice|isbn|planning|charity|charity number|company number|example|' +
      'specimen|call|phone|telephone|tel|ticket|parcel|tracking|job|case',
    cy: 'trosedd|digwyddiad|cyfeirnod|dyfynnwch|dyfynnu|archeb|anfoneb|cynllunio|elusen|enghraifft|ffoniwch|achos',
  },
);

/** The end of a country code: the ten digits after it are a telephone number. */
const COUNTRY_CODE = /(?:\+\d{1,3}|\b00\d{2})[ ()0.-]{0,5}$/;

function score(grouped: boolean, side: string, distance: number): number {
  if (side === 'near') return distance <= 6 ? 0.9 : 0.7;
  if (side === 'against') return 0.1;
  if (side === 'far') return grouped ? 0.5 : 0.4;
  return grouped ? 0.3 : 0.25;
}

export const ukNhsNumber: Detector = {
  name: 'uk-nhs-number',
  digits: 10,
  look(page) {
    const all = page.words();
    const seen: Sighting[] = [];
    let free = 0;
    for (let each = 0; each < all.digits.length; each += 1) {
      const index = all.digits[each] ?? 0;
      const start = all.starts[index] ?? 0;
      const first = (all.ends[index] ?? 0) - start;
      if (
        start < free ||
        (first !== 3 && first !== 4 && first !== 5 && first !== 10) ||
        continues(page, start) ||
        COUNTRY_CODE.test(page.text.slice(Math.max(0, start - 10), start))
      )
        continue;
      const reading = readNumber(page, start, 10);
      const end = reading.ends[9] ?? 0;
      if (!stopsAfter(page, reading, 10) || goesOn(page, end) || !passesNhs(reading.digits.slice(0, 10))) continue;
      const shape = shapeOf(reading, reading.digits.length);
      const grouped = shape === '3-3-4';
      if (!grouped && shape !== '10' && shape !== '5-5' && shape !== '4-3-3' && shape !== '3-4-3') continue;
      free = end;
      const found = evidence(page, words, start, end);
      const because = ['ten digits', 'check digit allows it', ...(found.cue === '' ? [] : [`${found.side}: ${found.cue}`])];
      seen.push({ start, end, score: score(grouped, found.side, found.distance), because });
    }
    return seen;
  },
};

export const examples: Examples = {
  found: [
    'The patient is 943 476 5919, please ring the ward',
    'Her NHS number is 9434765919 if you need it',
    'Rhif GIG y claf: 943 476 5919',
    'NHS no. 943-476-5919',
  ],
  quiet: [
    'Quote reference 943-476-5918 when you call about the consultation',
    'Crime ref 9434765919, call 101',
    '9434765919',
    'Our NHS stall is open. ISBN 9434765919 is the book',
  ],
};
