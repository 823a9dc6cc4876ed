// UK bank details: a sort code, an eight-digit account number, or both together.
import { context, evidence } from './context.ts';
import { type Detector, type Examples, matchesAt, type Sighting } from './detector.ts';
import { continues, goesOn } from './digits.ts';
import type { Page } from './page.ts';

const against = {
  en:
    'example|specimen|council tax|council tax account|rent|rent account|tenancy|claim|order|planning|reference|ref|crime|incident|phone|tel|call|' +
    'date|born|dob|twitter|charity|licence',
  cy: 'enghraifft|treth gyngor|cyfrif rhent|tenantiaeth|archeb|cynllunio|cyfeirnod|trosedd|digwyddiad|ffon|ffoniwch|dyddiad|elusen',
};
const sortWords = context(
  {
    en: 'sort code|sort|sortcode|sc|bank|account|acc|a c|bacs|refund|payment',
    cy: 'cod didoli|banc|cyfrif|ad daliad|taliad',
  },
  against,
);
const accountWords = context(
  {
    en: 'account|account number|account no|acc|acc no|a c|bank|bank account|sort code|bacs',
    cy: 'cyfrif|rhif cyfrif|banc|cyfrif banc|cod didoli',
  },
  against,
);

const BOTH = /\d{2}[- ]?\d{2}[- ]?\d{2}[\s,;:/-]{1,3}(?:(?:account|acc|a\/c|ac|cyfrif)\.?\s?(?:number|no|num)?\.?\s?:?\s{0,2})?\d{8}(?![a-z0-9])/iy;
const SORT_CODE = /(\d{2})([-. ])(\d{2})\2(\d{2})(?![a-z0-9])/iy;
const ACCOUNT = /(?:\d{8}|\d{4} \d{4})(?![a-z0-9])/iy;
const PLAIN_SORT_CODE = /\d{6}(?![a-z0-9])/iy;

/** Country, check digits and bank of an IBAN written in fours. */
const INSIDE_IBAN = /\b[A-Z]{2}\d{2}(?: [A-Z0-9]{4}){1,4} $/i;

function isPart(page: Page, match: RegExpExecArray): boolean {
  return (
    continues(page, match.index) || goesOn(page, match.index + match[0].length) || INSIDE_IBAN.test(page.text.slice(Math.max(0, match.index - 24), match.index))
  );
}

function claim(match: RegExpExecArray, score: number, shape: string, cue: string): Sighting {
  return { start: match.index, end: match.index + match[0].length, score, because: cue === '' ? [shape] : [shape, cue] };
}

/** Day, month, year: a date written with dashes or dots is no sort code unless one is named. */
const isDate = (match: RegExpExecArray): boolean => Number(match[1]) >= 1 && Number(match[1]) <= 31 && Number(match[3]) >= 1 && Number(match[3]) <= 12;

export const ukBankAccount: Detector = {
  name: 'uk-bank-account',
  digits: 6,
  look(page) {
    const seen: Sighting[] = [];
    for (const match of matchesAt(page, BOTH, { with: 'digit', length: [2, 6] })) {
      if (isPart(page, match)) continue;
      const found = evidence(page, sortWords, match.index, match.index + match[0].length);
      const named = found.side === 'near' || /[a-z]/i.test(match[0]);
      const dashed = /^\d\d-\d\d-\d\d/.test(match[0]);
      seen.push(claim(match, named ? 0.9 : dashed && found.side !== 'against' ? 0.45 : 0.2, 'sort code and account number', found.cue));
    }
    for (const match of matchesAt(page, SORT_CODE, { with: 'digit', length: [2, 2] })) {
      if (isPart(page, match)) continue;
      const found = evidence(page, sortWords, match.index, match.index + match[0].length);
      const near = found.side === 'near' && found.distance <= 4;
      if (near) seen.push(claim(match, found.cue.startsWith('sort') || found.cue === 'cod didoli' || !isDate(match) ? 0.65 : 0.3, 'sort code', found.cue));
      else if (match[2] === '-') seen.push(claim(match, isDate(match) ? 0.05 : 0.15, 'sort code shape', ''));
    }
    for (const match of matchesAt(page, PLAIN_SORT_CODE, { with: 'digit', length: [6, 6] })) {
      if (isPart(page, match)) continue;
      const found = evidence(page, sortWords, match.index, match.index + match[0].length);
      if (found.side === 'near' && found.distance <= 2 && /^(?:sort|cod)/.test(found.cue)) seen.push(claim(match, 0.6, 'six digits', found.cue));
    }
    for (const match of matchesAt(page, ACCOUNT, { with: 'digit', length: [4, 8] })) {
      if (isPart(page, match)) continue;
      const found = evidence(page, accountWords, match.index, match.index + match[0].length);
      if (found.side === 'near' && found.distance <= 3) seen.push(claim(match, 0.6, 'eight digits', found.cue));
      else seen.push(claim(match, 0.08, 'eight digits', ''));
    }
    return seen;
  },
};

export const examples: Examples = {
  found: [
    'Refund sent to sort code 00-00-00 account 12345678, sorry for the delay',
    'Account number: 12345678',
    'Sort code 20-00-00',
    'Cod didoli 20-00-00, rhif cyfrif 12345678',
  ],
  quiet: ['Council tax account 80412345 is in arrears', 'Meeting on 04-11-24', '20-00-00', 'Incident 12345678, bank holiday cover'],
};
