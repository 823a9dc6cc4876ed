// UK passport number: nine digits, or two letters and seven digits. Nothing in it can be checked, so the word must stand near.
import { context, evidence } from './context.ts';
import { type Detector, type Examples, matchesAt, type Sighting } from './detector.ts';

const words = context(
  { en: 'passport|passport number|passport no|travel document', cy: 'pasbort|rhif pasbort' },
  {
    en: 'example|specimen|order|invoice|planning|crime|incident|charity|account|phone|tel|call',
    cy: 'enghraifft|archeb|anfoneb|cynllunio|trosedd|digwyddiad|elusen|cyfrif|ffoniwch',
  },
);

const SHAPE = /(?:[a-z]{2} ?\d{7}|\d{9}|\d{3} \d{3} \d{3})(?![a-z0-9])/iy;

export const ukPassport: Detector = {
  name: 'uk-passport',
  digits: 7,
  look(page) {
    const seen: Sighting[] = [];
    for (const match of matchesAt(page, SHAPE, { with: 'either', before: [2, 2], length: [3, 9] })) {
      const start = match.index;
      const end = start + match[0].length;
      const found = evidence(page, words, start, end);
      const hasLetters = !/^\d/.test(match[0]);
      if (found.side === 'near') seen.push({ start, end, score: found.distance <= 8 ? 0.85 : 0.6, because: ['passport shape', `near: ${found.cue}`] });
      else if (found.side === 'far') seen.push({ start, end, score: 0.4, because: ['passport shape', `far: ${found.cue}`] });
      else if (hasLetters) seen.push({ start, end, score: found.side === 'against' ? 0.05 : 0.1, because: ['two letters and seven digits'] });
    }
    return seen;
  },
};

export const examples: Examples = {
  found: ['My passport number is CD7654321', 'Passport 123456789 was handed in', 'Rhif pasbort: 123456789'],
  quiet: ['Bring your passport or driving licence as proof', 'Charity 123456789', 'AB1234567', 'XYZAB1234567QRS'],
};
