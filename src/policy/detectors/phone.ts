// Telephone numbers: UK ones by Ofcom's number plan, others by a leading + or a label. Mobiles are told from landlines and helplines.
import { context, evidence } from './context.ts';
import type { Detector, Examples, Sighting } from './detector.ts';
import { continues, goesOn, type Reading, readNumber, stopsAfter } from './digits.ts';
import type { Own } from './own.ts';
import { isDigit, type Page } from './page.ts';
import { aPerson } from './person.ts';
import { type UkKind, ukKind } from './uk-number-plan.ts';

const words = context(
  {
    en:
      'phone|phone number|telephone|tel|mobile|mob|cell|call|called|calling|ring|rings|rang|phoned|text|dial|whatsapp|number is|fax|landline|contact|reach|' +
      'answering|messages',
    cy: 'ffon|rhif ffôn|ffôn symudol|symudol|ffoniwch|ffonio|galw|galwch|tecstio|tecstiwch|cysylltwch',
  },
  {
    en:
      'ref|reference|quote|quoting|incident|crime|log|cad|order|invoice|isbn|planning|charity|company number|account|card|nhs number|example|' +
      'specimen|serial|tracking|ticket|case|epoch|visits|views|id|ssn|social security|licence|license|passport|iban|sort code|zip|dob',
    cy: 'cyfeirnod|dyfynnwch|dyfynnu|digwyddiad|trosedd|archeb|anfoneb|cynllunio|elusen|cyfrif|cerdyn|enghraifft|achos',
  },
);

/** Labels that leave no doubt: the number right after them is a telephone number. */
const label = context({
  en:
    'phone|phone number|telephone|telephone number|tel|mobile|mobile number|mob|cell|whatsapp|call me on|call me at|my number|her number|' +
    'his number|contact number|registered number|fax',
  cy: 'ffon|rhif ffôn|ffôn symudol|symudol|fy rhif|rhif cyswllt',
});

/** The number of a service, not of a person. */
const service = context({
  en:
    'textphone|text phone|text relay|typetalk|minicom|deaf|our office|our team|our number|text us|call us|ring us|message us|whatsapp us|' +
    'contact us|helpline|hotline|switchboard|enquiries|non emergency',
  cy: 'ffoniwch ni|tecstiwch ni|cysylltwch â ni|ein swyddfa|ein tîm|llinell gymorth|byddar|ymholiadau',
});

const BASE: Readonly<Record<UkKind, number>> = { mobile: 0.65, landline: 0.35, personal: 0.4, corporate: 0.3, helpline: 0.05, premium: 0.1 };

function ukScore(kind: UkKind, page: Page, start: number, end: number, because: string[]): number {
  if (kind === 'helpline' || kind === 'premium') return BASE[kind];
  const found = evidence(page, words, start, end);
  if (found.cue !== '') because.push(`${found.side}: ${found.cue}`);
  if (found.side === 'against') return 0.3;
  const person = evidence(page, aPerson, start, end);
  if (kind === 'mobile') {
    const served = person.side === 'near' ? null : evidence(page, service, start, end);
    if (served?.side === 'near') {
      because.push(`service: ${served.cue}`);
      return 0.4;
    }
    return found.side === 'near' ? 0.9 : BASE.mobile;
  }
  if (person.side !== 'near') return found.side === 'near' ? 0.45 : BASE[kind];
  because.push(`person: ${person.cue}`);
  return found.side === 'near' ? 0.75 : 0.55;
}

/** Takes in "(", "+" and "(+" before the first digit. */
function widen(page: Page, start: number): { from: number; plus: boolean } {
  let from = start;
  let plus = false;
  if (page.text[from - 1] === '(') from--;
  if (page.text[from - 1] === '+') {
    plus = true;
    from--;
    if (page.text[from - 1] === '(') from--;
  }
  return { from, plus };
}

/** The national digits of a UK number in `reading`, and how many digits as written make it up; null when it is none. */
function asUk(page: Page, { digits, ends }: Reading, plus: boolean): { national: string; used: number } | null {
  const prefix = plus && digits.startsWith('44') ? 2 : digits.startsWith('0044') ? 4 : digits.startsWith('440') || digits.startsWith('447') ? 2 : 0;
  if (prefix === 0 && (plus || !digits.startsWith('0'))) return null;
  const zero = digits[prefix] === '0' ? 1 : 0;
  const rest = digits.slice(prefix + zero);
  for (const length of [10, 9]) {
    const used = prefix + zero + length;
    if (rest.length < length || isDigit(page.text.charCodeAt(ends[used - 1] ?? 0))) continue;
    if (ukKind(`0${rest.slice(0, length)}`) !== null) return { national: `0${rest.slice(0, length)}`, used };
  }
  return null;
}

/** How a UK number begins: 0 and a digit of the plan, or the country's code. Most numbers are told from one by it and need not be read. */
const GAP = '[\\s().-]{0,3}';
const UK = new RegExp(`0${GAP}(?:[1-35789]|0${GAP}4)|4${GAP}4`, 'y');

function lookUk(page: Page, own: Own, start: number): Sighting | null {
  UK.lastIndex = start;
  if (!UK.test(page.text)) return null;
  const { from, plus } = widen(page, start);
  if (!plus && continues(page, start)) return null;
  const reading = readNumber(page, start, 16);
  const uk = asUk(page, reading, plus);
  if (uk === null || !stopsAfterExtension(page, reading, uk.used)) return null;
  const end = reading.ends[uk.used - 1] ?? start;
  if (goesOn(page, end)) return null;
  if (own.phones.has(uk.national)) return { start: from, end, score: 0, because: ['the organisation’s own number', 'own'], subtype: 'own' };
  const kind = ukKind(uk.national);
  if (kind === null) return null;
  const because = ['UK number', kind];
  return { start: from, end, score: ukScore(kind, page, start, end, because), because, subtype: kind };
}

/** A letter may touch only when it begins an extension: "x456". */
function stopsAfterExtension(page: Page, reading: Reading, used: number): boolean {
  if (stopsAfter(page, reading, used)) return true;
  const end = reading.ends[used - 1] ?? 0;
  return /^(?:x|ext)\d/i.test(page.text.slice(end, end + 5));
}

/** Any other number: 7 to 13 digits in groups, 15 with a + (ITU-T E.164), 6 where a telephone is spoken of. A + and a country code, or a label right before it, speak for it. */
const OTHER = /\d{1,15}(?:(?:[ .~/()-]|\(0\)){1,4}\d{1,12}){0,6}(?:\s{0,2},?\s?(?:x|ext|extension)[ .]{0,2}\d{1,7})?/iy;
const DATE = /^(?:\d{1,2}[./ -]\d{1,2}[./ -](?:\d{2}|\d{4})\b(?![ ./-]\d)|\d{4}[./-]\d{1,2}[./-]\d{1,2}\b)/;

function lookOther(page: Page, start: number): Sighting | null {
  OTHER.lastIndex = start;
  OTHER.test(page.text);
  const end = OTHER.lastIndex;
  if (end < start + 6) return null;
  const { from, plus } = widen(page, start);
  if (continues(page, start) && !plus) return null;
  const written = page.text.slice(start, end);
  const number = written.replace(/[^\d].*(?:x|ext|extension)[ .]{0,2}\d{1,7}$/i, (tail) =>
    tail.replace(/(?:\s{0,2},?\s?)(?:x|ext|extension)[ .]{0,2}\d{1,7}$/i, ''),
  );
  const count = number.replace(/\D/g, '').length;
  if (count < 6 || count > (plus ? 15 : 13) || isDigit(page.text.charCodeAt(end)) || /^[a-z]/i.test(page.text.slice(end, end + 1))) return null;
  if (!plus && (DATE.test(written) || goesOn(page, end) || page.text[end] === '%')) return null;
  const found = evidence(page, words, start, end);
  const because = [plus ? 'number with a country code' : 'a number of telephone length', ...(found.cue === '' ? [] : [`${found.side}: ${found.cue}`])];
  if (found.side === 'against') return { start: from, end, score: 0.05, because, subtype: 'other' };
  if (count === 6 && (found.side !== 'near' || !/\D/.test(number))) return null;
  if (plus) return { start: from, end, score: found.side === 'near' ? 0.7 : 0.45, because, subtype: 'international' };
  const named = evidence(page, label, start, end);
  const isLabelled = named.side === 'near' && named.before && named.distance <= 2 && count >= 9 && count <= 13;
  return { start: from, end, score: isLabelled ? 0.55 : 0.12, because, subtype: 'other' };
}

export const phone: Detector = {
  name: 'phone',
  digits: 6,
  look(page, own) {
    const all = page.words();
    const seen: Sighting[] = [];
    let freeUk = 0;
    let freeOther = 0;
    for (let each = 0; each < all.digits.length; each += 1) {
      const index = all.digits[each] ?? 0;
      const start = all.starts[index] ?? 0;
      if (!isDigit(page.text.charCodeAt(start))) continue;
      // Most numbers of a post are short and stand alone: no telephone number begins there.
      const end = all.ends[index] ?? start;
      const next = all.starts[index + 1] ?? end + 5;
      if (end - start < 6 && (next > end + 4 || !isDigit(page.text.charCodeAt(next)))) continue;
      const uk = start < freeUk ? null : lookUk(page, own, start);
      if (uk !== null) {
        seen.push(uk);
        freeUk = uk.end;
        freeOther = uk.end;
      }
      if (start < freeOther) continue;
      const other = lookOther(page, start);
      if (other === null) continue;
      seen.push(other);
      freeOther = other.end;
    }
    return seen;
  },
};

export const examples: Examples = {
  found: [
    'Please call the complainant back on 07700 900123',
    'Ring her on 07700\u00a0900\u00a0123',
    'His mobile is +44 (0)7700 900123',
    'Mr and Mrs Poole, phone 01632 960 245',
    'Text 0\u200b7\u200b7\u200b0\u200b0 900 123',
    'Ffôn symudol: ０７７００ ９００１２３',
    'My number is 07700-900-123',
    'Whoever is on 01632 960 245 and rang Control at midnight, please stop',
  ],
  quiet: [
    'Call us on 01632 960 100',
    'Ring 999, or 101 if it can wait. Samaritans: 116 123',
    'Freephone 0808 157 0123',
    '1,234,567 visits last year',
    'Crime ref 20000123456',
    'See https://midshire.example/?t=07700900123',
    'Planning application 24/01234/FUL',
  ],
};
