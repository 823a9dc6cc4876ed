// International bank account number (ISO 13616): country, two check digits, the length its country has, mod 97. The check only rules out.
import { context, evidence } from './context.ts';
import { type Detector, type Examples, matchesAt, type Sighting } from './detector.ts';

const words = context(
  {
    en: 'iban|bank|bank account|account|transfer|wire|bic|swift|payment|refund|pay',
    cy: 'banc|cyfrif|cyfrif banc|trosglwyddo|taliad|ad daliad',
  },
  { en: 'example|specimen|order|serial', cy: 'enghraifft|archeb' },
);

/** Length by country, ISO 13616 registry. */
const LENGTHS = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 ' +
    'KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))] as const),
);

const SHAPE = /[a-z]{2}\d{2}(?:[ -]?[a-z0-9]){11,30}/iy;

/** Remainder of the rearranged number read in base 36 digits, modulus 97; 1 for a number that may exist. */
function mod97(compact: string): number {
  let remainder = 0;
  for (const character of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}

/** The first `wanted` letters and digits of a match, with how far they reach; null when the match is shorter. */
function take(written: string, wanted: number): { compact: string; length: number } | null {
  let compact = '';
  for (let at = 0; at < written.length; at++) {
    const character = written.charAt(at);
    if (character !== ' ' && character !== '-') compact += character;
    if (compact.length === wanted) return { compact: compact.toUpperCase(), length: at + 1 };
  }
  return null;
}

export const iban: Detector = {
  name: 'iban',
  digits: 2,
  look(page) {
    const seen: Sighting[] = [];
    for (const match of matchesAt(page, SHAPE, { with: 'letter', length: [4, 34] })) {
      const wanted = LENGTHS.get(match[0].slice(0, 2).toUpperCase());
      const taken = wanted === undefined ? null : take(match[0], wanted);
      if (taken === null || mod97(taken.compact) !== 1) continue;
      const start = match.index;
      const end = start + taken.length;
      if (/[a-z0-9]/i.test(page.text.charAt(end))) continue;
      const found = evidence(page, words, start, end);
      const because = ['country and length', 'mod 97 allows it', ...(found.cue === '' ? [] : [`${found.side}: ${found.cue}`])];
      seen.push({ start, end, score: found.side === 'near' ? 0.95 : found.side === 'far' ? 0.7 : found.side === 'against' ? 0.3 : 0.45, because });
    }
    return seen;
  },
};

export const examples: Examples = {
  found: ['Pay the refund to IBAN GB29 NWBK 6016 1331 9268 19', 'My bank account: GB29NWBK60161331926819', 'Cyfrif banc GB29 NWBK 6016 1331 9268 19'],
  quiet: ['IBAN GB82 WEST 1234 5698 7654 33', 'GB29NWBK60161331926819', 'Bank account: XX00000000000000'],
};
