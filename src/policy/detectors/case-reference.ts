// References of cases and accounts: crime, incident, council tax, rent, benefit. In an appeal they are meant to be public; tied to a person they are not.
import { context, evidence, isSpokenOf } from './context.ts';
import { type Detector, type Examples, matchesAt, type Sighting } from './detector.ts';

/** An account or case that belongs to one person or household. */
const account = context(
  {
    en:
      'council tax account|council tax number|council tax|account|account number|account no|rent account|tenancy reference|tenancy|claim number|' +
      'claim reference|claim|benefit reference|benefit claim|housing reference|case number|case ref|case reference|arrears|pcn|penalty charge|' +
      'complaint reference|customer number|customer reference|hospital number|pupil number',
    cy: 'treth gyngor|cyfrif|rhif cyfrif|cyfrif rhent|tenantiaeth|hawliad|rhif achos|cyfeirnod achos|ol ddyledion|cwyn',
  },
  {
    en:
      'example|specimen|sample|planning|planning application|application|isbn|charity|charity number|company number|bank|sort code|phone|tel|call|' +
      'twitter|follow',
    cy: 'enghraifft|sampl|cynllunio|cais cynllunio|cais|elusen|banc|cod didoli|ffoniwch',
  },
);
/** An account that only a public body keeps for a household: the label alone says whose it is. Others may be anybody's. */
const OF_A_HOUSEHOLD = /^(?:council|rent|tenancy|benefit|housing|arrears|pupil|treth|cyfrif rhent|tenantiaeth|ol ddyledion)/;
/** A police or fire reference, as given out in appeals. */
const incident = context(
  {
    en:
      'crime|crime ref|crime reference|crime number|incident|incident number|log|log number|cad|occurrence|urn|ref|reference|reference number|' +
      'quote|quoting|case',
    cy: 'trosedd|rhif trosedd|cyfeirnod trosedd|digwyddiad|rhif digwyddiad|cyfeirnod|dyfynnwch|dyfynnu|achos',
  },
  {
    en: 'example|specimen|planning|planning application|isbn|charity|company number',
    cy: 'enghraifft|cynllunio|cais cynllunio|elusen',
  },
);
/** Only words that name one person: pronouns alone stand in every appeal ("he is 5ft 9, quote 123"). */
const named = context({
  en: 'mr|mrs|ms|miss|mx|resident|tenant|complainant|claimant|arrears|your|she owes|he owes',
  cy: 'mrs|preswylydd|tenant|achwynydd|hawliwr|ol ddyledion|eich',
});

/** Letters, digits, slashes and dashes, with four digits at least. */
const SHAPE = /[a-z0-9]{1,14}(?:[/-][a-z0-9]{1,14}){0,4}(?![a-z0-9])/iy;
const DATE_OR_TIME = /^(?:\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|\d{4}[/-]\d{1,2}[/-]\d{1,2}|(?:19|20)\d\d(?:[/-]\d{2,4})?|\d{4}(?:hrs|h|am|pm))$/i;

export const caseReference: Detector = {
  name: 'case-reference',
  digits: 4,
  look(page) {
    const seen: Sighting[] = [];
    if (!isSpokenOf(page, account) && !isSpokenOf(page, incident)) return seen;
    for (const match of matchesAt(page, SHAPE, { with: 'either', length: [2, 14] })) {
      const written = match[0];
      const start = match.index;
      const end = start + written.length;
      // "476" in "943 476 5919": part of a number written with spaces.
      if (/\d $/.test(page.text.slice(Math.max(0, start - 2), start))) continue;
      if (written.replace(/\D/g, '').length < 4 || DATE_OR_TIME.test(written) || /[£$€,.]/.test(page.text.charAt(start - 1))) continue;
      const own = evidence(page, account, start, end);
      const isAccount = own.side === 'near' && own.distance <= 4 && written.replace(/\D/g, '').length >= 6;
      const about = isAccount ? own : evidence(page, incident, start, end);
      if (own.side === 'against' && !isAccount && about.side !== 'near') continue;
      if (about.side !== 'near' || about.distance > 4) continue;
      const person = evidence(page, named, start, end);
      const because = [isAccount ? 'account reference' : 'case reference', `near: ${about.cue}`];
      const tied = person.side === 'near';
      if (tied) because.push(`person: ${person.cue}`);
      const score = /^0+$/.test(written.replace(/\D/g, ''))
        ? 0.05
        : isAccount
          ? tied
            ? 0.85
            : OF_A_HOUSEHOLD.test(about.cue)
              ? 0.55
              : 0.4
          : tied && person.cue !== 'your' && person.cue !== 'eich'
            ? 0.6
            : 0.3;
      seen.push({ start, end, score, because, subtype: isAccount ? 'account' : 'incident' });
    }
    return seen;
  },
};

export const examples: Examples = {
  found: [
    'Council tax account 80412345 (Mrs J Varley) is in arrears',
    'Mr Poole’s crime reference is 42/1234567/24',
    'Rent account 80412345 is two months behind',
    'Treth gyngor, cyfrif 80412345, Mrs Varley',
  ],
  quiet: [
    'Saw anything? Call 101 quoting crime reference 20000123456',
    'Planning application 24/01234/FUL: new community hall. Comments by 9 May.',
    'Your reference is on the top right of the letter, for example 80412345',
    'Quote reference 943-476-5918 when you call',
    'Registered charity 1234567',
  ],
};
