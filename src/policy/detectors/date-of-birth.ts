// Date of birth: a full date with a label in the same sentence. A date alone is a date.
import { context, evidence } from './context.ts';
import { type Detector, type Examples, matchesAt, type Opening, type Sighting } from './detector.ts';

const strong = context(
  {
    en: 'dob|d o b|date of birth|birth date|birthdate|born|born on|born in',
    cy: 'dyddiad geni|ganwyd|ganed|wedi ei geni|wedi ei eni|dyddiad ei geni',
  },
  {
    en: 'example|specimen|between|before|after|or after|or before|since|babies|children born|anyone born|everyone born|if you were born|were you born',
    cy: 'enghraifft|rhwng|cyn|ar ol|ers',
  },
);
/** History and public life: a birth everybody may know. */
const known = context({
  en:
    'queen|king|prince|princess|duke|duchess|earl|countess|majesty|royal|saint|plaque|on this day|otd|anniversary|century|celebrate|celebrates|' +
    'celebrated|celebrating|founder|founded|battle|war|soldier|poet|author|artist|died|charter',
  cy: 'brenin|brenhines|tywysog|tywysoges|dug|duges|iarll|sant|plac|ar y dydd hwn|canmlwyddiant|dathlu|rhyfel|bardd|awdur|bu farw',
});
const weak = context(
  { en: 'birthday|aged|my birthday|her birthday|his birthday|age', cy: 'penblwydd|pen blwydd|oed|oedran' },
  { en: 'celebrate|celebrates|party|queen|king|majesty|happy', cy: 'dathlu|parti|hapus' },
);

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr';
const NUMBERS = /(\d{1,2})([./-]| )(\d{1,2})\2(\d{4}|\d{2})(?![a-z0-9])/iy;
const ISO = /(\d{4})([./-])(\d{1,2})\2(\d{1,2})(?![a-z0-9])/iy;
const DAY_FIRST = new RegExp(`(\\d{1,2})(?:st|nd|rd|th|af|ail|ydd|fed|eg|ain)?(?: of)?[ -]{1,2}(?:${MONTH})\\.?,?[ -]{1,2}(\\d{4}|'?\\d{2})(?![a-z0-9])`, 'iy');
const MONTH_FIRST = new RegExp(`(?:${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?![a-z0-9])`, 'iy');

/** Born before 1900 is history; the year may be of two digits. */
const isYear = (written: string | undefined): boolean => {
  const year = Number((written ?? '').replace("'", ''));
  return (written ?? '').replace("'", '').length === 2 || (year >= 1900 && year <= 2100);
};
const inRange = (written: string | undefined, most: number): boolean => Number(written) >= 1 && Number(written) <= most;
/** Day and month in either order: forms from abroad put the month first. */
const isDayAndMonth = (a: string | undefined, b: string | undefined): boolean => (inRange(a, 31) && inRange(b, 12)) || (inRange(a, 12) && inRange(b, 31));

const DAY: Opening = { with: 'digit', length: [1, 2] };
const YEAR: Opening = { with: 'digit', length: [4, 4] };
const ORDINAL: Opening = { with: 'digit', length: [1, 6] };
const MONTH_WORD: Opening = { with: 'letter', before: [3, 10], length: [1, 9] };
const FORMS: readonly (readonly [RegExp, Opening, (match: RegExpExecArray) => boolean])[] = [
  [NUMBERS, DAY, (m) => isDayAndMonth(m[1], m[3]) && isYear(m[4])],
  [ISO, YEAR, (m) => isDayAndMonth(m[4], m[3]) && isYear(m[1])],
  [DAY_FIRST, ORDINAL, (m) => inRange(m[1], 31) && isYear(m[2])],
  [MONTH_FIRST, MONTH_WORD, (m) => inRange(m[1], 31) && isYear(m[2])],
];

export const dateOfBirth: Detector = {
  name: 'date-of-birth',
  digits: 3,
  look(page) {
    const seen: Sighting[] = [];
    for (const [pattern, opening, isValid] of FORMS) {
      for (const match of matchesAt(page, pattern, opening)) {
        if (!isValid(match)) continue;
        const start = match.index;
        const end = start + match[0].length;
        if (evidence(page, known, start, end).side === 'near') {
          seen.push({ start, end, score: 0.15, because: ['a full date', 'history or public life'] });
          continue;
        }
        const named = evidence(page, strong, start, end);
        if (named.side === 'near' && named.distance <= 6)
          seen.push({ start, end, score: named.distance <= 3 ? 0.9 : 0.6, because: ['a full date', `near: ${named.cue}`] });
        else if (named.side === 'against') seen.push({ start, end, score: 0.1, because: ['a full date', `against: ${named.cue}`] });
        else {
          const hinted = evidence(page, weak, start, end);
          const isNear = hinted.side === 'near' && hinted.distance <= 3;
          seen.push({ start, end, score: isNear ? 0.55 : 0.1, because: isNear ? ['a full date', `near: ${hinted.cue}`] : ['a full date'] });
        }
      }
    }
    return seen;
  },
};

export const examples: Examples = {
  found: [
    'The driver’s DOB is 04/11/1987 if that helps',
    'Date of birth: 4 November 1987',
    'Sheila, born 4th Nov 1987, rang again',
    '1987-11-04 is my birthday',
    'Dyddiad geni: 4 Tachwedd 1987',
  ],
  quiet: [
    'Date of birth parties! Born in 1954? Come and celebrate your 70th with our over-60s club on 04/11/2024.',
    'The meeting is on 04/11/2024',
    'Florence Nightingale was born on 12 May 1820',
    'For children born on or after 1 September 2020, apply now',
  ],
};
