// National Insurance number: two letters, six digits, A to D. HMRC National Insurance Manual NIM39110.
import { context, evidence } from './context.ts';
import { type Detector, type Examples, matchesAt, type Sighting } from './detector.ts';
import { aPerson } from './person.ts';

const words = context(
  {
    en: 'national insurance|national insurance number|ni number|ni no|ni|n i|nino|payslip|p60|p45|benefit claim|universal credit|hmrc|dwp',
    cy: 'yswiriant gwladol|rhif yswiriant gwladol|rhif yg|slip cyflog|credyd cynhwysol|hawliad',
  },
  {
    en: 'example|specimen|sample|looks like|look like|format|order|invoice|part number|product|model|reference|ref|crime|incident|planning',
    cy: 'enghraifft|sampl|fformat|archeb|anfoneb|cyfeirnod|trosedd|digwyddiad|cynllunio',
  },
);

/** First letter never D F I Q U V, second never those nor O, apart when they are read out ("A B 1 2 3 4 5 6 C"); some pairs are never used. QQ, the specimen, falls out by the first rule. */
const SHAPE = /(?:(?<=([abceghj-prstw-z])[ .-])([abceghj-nprstw-z])|([abceghj-prstw-z][abceghj-nprstw-z]))(?:[ .-]{0,3}\d){6}[ .-]{0,3}[a-d](?![a-z0-9])/iy;
const NEVER_USED = new Set(['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ']);

export const ukNationalInsuranceNumber: Detector = {
  name: 'uk-national-insurance-number',
  digits: 6,
  look(page) {
    const seen: Sighting[] = [];
    for (const match of matchesAt(page, SHAPE, { with: 'letter', before: [1, 2] })) {
      if (NEVER_USED.has(`${match[1] ?? ''}${match[2] ?? match[3] ?? ''}`.toUpperCase())) continue;
      const start = match.index - (match[2] === undefined ? 0 : 2);
      const end = match.index + match[0].length;
      const found = evidence(page, words, start, end);
      const because = ['two letters, six digits, A to D', ...(found.cue === '' ? [] : [`${found.side}: ${found.cue}`])];
      if (found.side === 'near') seen.push({ start, end, score: 0.95, because });
      else if (found.side === 'against') seen.push({ start, end, score: 0.2, because });
      else if (found.side === 'far') seen.push({ start, end, score: 0.7, because });
      else {
        const person = evidence(page, aPerson, start, end);
        const tied = person.side === 'near';
        seen.push({ start, end, score: tied ? 0.6 : 0.45, because: tied ? [...because, `person: ${person.cue}`] : because });
      }
    }
    return seen;
  },
};

export const examples: Examples = {
  found: [
    'Your National Insurance number AB 12 34 56 C has been added',
    'NI no: ab123456c',
    'N.I. number for the pension query is A B 1 2 3 4 5 6 C',
    'Rhif Yswiriant Gwladol AB 12 34 56 C',
    'Mrs Varley, AB123456C, is waiting for a call',
  ],
  quiet: [
    'NI numbers look like QQ 12 34 56 C',
    'National Insurance number GB 12 34 56 C',
    'See https://midshire.example/form?ref=AB123456C',
    'Order AB123456C is on its way',
    'Count with us in the story corner: A B 1 2 3 4 5 6 C',
    'Your NI number looks like this, for example AZ 12 34 56 A',
  ],
};
