// Driving licence number: sixteen characters that carry surname, birth date and initials (DVLA INF45); in Northern Ireland eight digits (DVA).
import { context, evidence } from './context.ts';
import { type Detector, type Examples, matchesAt, type Sighting } from './detector.ts';

const words = context(
  {
    en: 'driving licence|driving license|drivers licence|driver licence|driver s licence|licence number|licence no|dvla|dva|driver number|licence|' + 'license',
    cy: 'trwydded yrru|rhif trwydded|trwydded|rhif gyrrwr',
  },
  {
    en: 'example|specimen|order|tracking|premises|tv licence|alcohol|fishing|planning',
    cy: 'enghraifft|archeb|cynllunio|alcohol|pysgota',
  },
);

/** Five of the surname (padded with 9), decade, month (plus 50 for women), day, year, initials, three check characters, issue number. */
const GREAT_BRITAIN =
  /([a-z][a-z9]{4})[ -]?(\d)(0[1-9]|1[0-2]|5[1-9]|6[0-2])(0[1-9]|[12]\d|3[01])(\d)[ -]?([a-z][a-z9]|99)[ -]?[a-z0-9] ?[a-z0-9]{2}(?: ?\d{2})?(?![a-z0-9])/iy;
const PADDED = /^[a-z]{1,5}9{0,4}$/i;
const NORTHERN_IRELAND = /\d{8}(?![a-z0-9])/y;

export const ukDrivingLicence: Detector = {
  name: 'uk-driving-licence',
  digits: 6,
  look(page) {
    const seen: Sighting[] = [];
    for (const match of matchesAt(page, GREAT_BRITAIN, { with: 'letter', before: [5, 5], length: [5, 18] })) {
      if (!PADDED.test(match[1] ?? '')) continue;
      const start = match.index;
      const end = start + match[0].length;
      const found = evidence(page, words, start, end);
      const because = ['surname, birth date and initials in their places', ...(found.cue === '' ? [] : [`${found.side}: ${found.cue}`])];
      // Sixteen characters with a date inside are their own evidence: nothing else is written so.
      const score = found.side === 'near' ? 0.95 : found.side === 'against' ? 0.3 : match[0] === match[0].toUpperCase() ? 0.6 : 0.45;
      seen.push({ start, end, score, because });
    }
    for (const match of matchesAt(page, NORTHERN_IRELAND, { with: 'digit', length: [8, 8] })) {
      const end = match.index + match[0].length;
      const found = evidence(page, words, match.index, end);
      if (found.side === 'near' && found.distance <= 4)
        seen.push({ start: match.index, end, score: 0.6, because: ['eight digits', `near: ${found.cue}`], subtype: 'northern-ireland' });
    }
    return seen;
  },
};

export const examples: Examples = {
  found: [
    'Driving licence DUNST657054SM9IJ found in the car park',
    'My DVLA no is DUNST 657054 SM9IJ 01',
    'Trwydded yrru: DUNST657054SM9IJ',
    'NI driving licence number 12345678',
  ],
  quiet: [
    'DUNST600054SM9IJ',
    '99999657054SM9IJ',
    'The premises licence for the Old Anvil was reviewed, decision 2024',
    'Bring your driving licence to stand 12 on 4 May',
  ],
};
