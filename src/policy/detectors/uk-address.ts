// A postal address: house number and street, with or without postcode, also over several lines. Whose it is decides: a resident's or a venue's.
import { context, evidence } from './context.ts';
import { type Detector, type Examples, matchesAt, type Opening, type Sighting } from './detector.ts';
import type { Own } from './own.ts';
import { hashOf, type Page } from './page.ts';

const resident = context(
  {
    en:
      'lives at|live at|living at|lives|resident|residents|tenant|householder|homeowner|occupier|occupant|mr|mrs|ms|miss|mx|lady|gentleman|lad|' +
      'woman|man|elderly|pensioner|complainant|caller|neighbour|neighbours|objector|applicant|victim|my address|her address|his address|' +
      'their address|home address|her home|his home|their home|family|she|he|her|his|mum|dad|who phoned|who rang|who called|who complained|patient|' +
      'claimant',
    cy:
      'byw yn|preswylydd|preswylwyr|tenant|perchennog|mrs|dynes|dyn|menyw|teulu|cymydog|cymdogion|achwynydd|ymgeisydd|claf|cyfeiriad cartref|' +
      'ei chartref|ei gartref',
  },
  {
    en:
      'library|museum|hall|centre|center|church|chapel|school|college|council|office|offices|station|venue|event|events|open day|exhibition|market|' +
      'cafe|pub|shop|store|restaurant|hotel|gallery|theatre|club|surgery|hospital|clinic|hub|headquarters|depot|plaque|blue plaque|historic|' +
      'century|heritage|visit us|find us|drop in|based at|polling|polling station|licence|planning application|example|roadworks|premises|ltd|plc',
    cy:
      'llyfrgell|amgueddfa|neuadd|canolfan|eglwys|capel|ysgol|coleg|cyngor|swyddfa|gorsaf|lleoliad|digwyddiad|diwrnod agored|arddangosfa|marchnad|' +
      'tafarn|siop|gwesty|oriel|theatr|clwb|meddygfa|ysbyty|hyb|plac|hanesyddol|treftadaeth|gorsaf bleidleisio|enghraifft',
  },
);

const NAME = "[a-z][a-z'-]{1,20}\\.?";
const TYPE =
  'street|st|road|rd|avenue|ave|close|cl|lane|ln|drive|dr|way|court|ct|crescent|cres|gardens|gdns|grove|place|terrace|terr|row|walk|hill|rise|view|green|square|sq|mews|parade|boulevard|blvd|mount|meadows?|croft|fold|wharf|quay|yard|vale|orchard|drove|chase|gate|park|circus|esplanade|promenade|villas|cottages|buildings|embankment|approach|broadway|causeway|brow|bank|end|hey|garth|wynd|brae|loan|dene|dale|heights|ridge|common';
const WELSH_TYPE = 'heol|stryd|ffordd|lon|rhodfa|maes|clos|cae|llys|rhiw|teras|cilgant|rhes|parc';
const GAP = '[ ,\\n\\t]{1,3}';
const FLAT = `(?:(?:flat|apartment|apt|unit|room)\\.? ?\\d{1,4}[a-z]?${GAP})?`;
const NUMBER = '(\\d{1,4}[a-z]?(?:[-/]\\d{1,4}[a-z]?)?)';
const STREET = `((?:(?:${NAME})${GAP}){1,3}?(?:${TYPE})|(?:the|y) (?:${TYPE})|(?:${WELSH_TYPE})(?:${GAP}(?:y|yr|pen|tan|ty)){0,2}${GAP}${NAME})`;
const POSTCODE = '[a-z]{1,2}(?:\\d[a-hjkmnp-y]|\\d{1,2}) ?\\d[abd-hjlnp-uw-z]{2}';
const TOWNS = `(?:${GAP}${NAME}(?: ${NAME}){0,2}){0,3}`;
/** The street alone, then as much of town and postcode as follows. */
const SHAPE = new RegExp(`${FLAT}${NUMBER}${GAP}${STREET}(?![a-z0-9])(?:(?:${TOWNS})${GAP}(${POSTCODE})(?![a-z0-9]))?`, 'iy');

/** A number before one of these counts or dates something: "5 minutes' drive", "14 May Road closures". */
const NOT_A_STREET =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|miles?|metres?|meters?|people|men|women|children|more|other|of|in|on|at|to|and|or|the|for|from|with|by|is|are|was|were|have|has|had|am|pm|st|nd|rd|th|x|kg|km|mph|per|out|as|up|off|our|your|their|a|an)$/i;

const TWO_NAMES_BEFORE = /\p{Lu}[\p{Ll}'-]+ \p{Lu}[\p{Ll}'-]+,? (?:of|at|from|o|yn) $|\p{Lu}[\p{Ll}'-]+ \p{Lu}[\p{Ll}'-]+, $/u;
/** A house without a street word ("lives at 22 Bryn Awel"): only after words that say it is an address. */
const AFTER_LABEL = new RegExp(`${FLAT}${NUMBER}${GAP}[A-Z][A-Za-z'-]{1,20}(?: [A-Z][A-Za-z'-]{1,20}){0,3}(?![A-Za-z0-9])`, 'y');
const LIVES_LABEL =
  /(?:\b(?:lives?|living|lived|resid(?:es|ing)|moved) (?:at|to)|\b(?:my|her|his|their|home|new)(?: \w{1,12})? address(?: is|:)?|\bbyw yn) {0,2}$/i;
const ADDRESS_LABEL = /\b(?:address(?: is|:| of [\w ]{1,30} is)?|sent to|deliver(?:ed)? to|return to|located at)[\s:]{0,3}$/i;
/** "Flat 3", "Apt. 12": part of an address, whose is not known. */
const UNIT = /(?:flat|apartment|apt|suite)\.? ?\d{1,4}[a-z]?(?![a-z0-9])/iy;
const LONG_AGO = /\b1[0-8]\d\d\b/;

function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 0x41 && first <= 0x5a;
}

function isOwnPostcode(own: Own, postcode: string | undefined): boolean {
  return postcode !== undefined && own.postcodes.has(postcode.replace(/\s/g, '').toUpperCase());
}

function weigh(page: Page, match: RegExpExecArray): Omit<Sighting, 'start' | 'end'> | null {
  const street = match[2] ?? '';
  const names = street.split(/[ ,\n\t]+/);
  if (names[0] !== 'The' && names.some((name, i) => i < names.length - 1 && NOT_A_STREET.test(name))) return null;
  const capitals = names.filter(isCapital).length;
  const hasPostcode = match[3] !== undefined;
  const because = [hasPostcode ? 'house number, street and postcode' : 'house number and street'];
  const { index } = match;
  const end = index + match[0].length;
  const found = evidence(page, resident, index, end);
  if (found.cue !== '') because.push(`${found.side}: ${found.cue}`);
  if (LONG_AGO.test(page.text.slice(Math.max(0, index - 80), end + 80))) return { score: 0.25, because: [...because, 'long ago'] };
  if (found.side === 'against') return { score: hasPostcode ? 0.35 : 0.25, because };
  const isNamed = isCapital(names[0] ?? '');
  if (found.side === 'near') {
    if (isNamed) return { score: hasPostcode ? 0.95 : 0.8, because };
    return { score: capitals === 0 && found.before && found.distance <= 1 ? 0.55 : 0.3, because };
  }
  if (!isNamed) return { score: 0.2, because };
  if (TWO_NAMES_BEFORE.test(page.text.slice(Math.max(0, index - 60), index))) return { score: 0.75, because: [...because, 'a name before it'] };
  if (hasPostcode) return { score: 0.6, because };
  return { score: capitals === names.length ? 0.4 : 0.2, because };
}

const STREET_WORDS = new Set(`${TYPE}|${WELSH_TYPE}`.replace('meadows?', 'meadow|meadows').split('|').map(hashOf));

/** Is there a word for a street among the six words after the number? A quick look before the long pattern is tried. */
function hasStreetWord(hashes: Int32Array, digit: number): boolean {
  for (let i = digit + 1; i <= digit + 6; i++) if (STREET_WORDS.has(hashes[i] ?? 0)) return true;
  return false;
}

const UNIT_WORDS = new Set(['flat', 'apartment', 'apt', 'suite'].map(hashOf));

const HOUSE: Opening = { with: 'digit', before: [3, 9], length: [1, 9], isWorthIt: hasStreetWord };
const HOUSE_AFTER_LABEL: Opening = { with: 'digit', before: [3, 9] };
const ONE_UNIT: Opening = { with: 'letter', before: [3, 9], length: [1, 5], isWorthIt: (hashes, digit) => UNIT_WORDS.has(hashes[digit - 1] ?? 0) };

function labelled(page: Page): Sighting[] {
  const seen: Sighting[] = [];
  for (const match of matchesAt(page, AFTER_LABEL, HOUSE_AFTER_LABEL)) {
    const before = page.text.slice(Math.max(0, match.index - 50), match.index);
    const lives = LIVES_LABEL.test(before);
    if (!lives && !ADDRESS_LABEL.test(before)) continue;
    const street = match[0].replace(/^\S+\s+/, '').split(/\s/)[0] ?? '';
    const isLongAgo = LONG_AGO.test(page.text.slice(Math.max(0, match.index - 80), match.index + match[0].length + 80));
    if (isLongAgo || NOT_A_STREET.test(street) || evidence(page, resident, match.index, match.index + match[0].length).side === 'against') continue;
    seen.push({
      start: match.index,
      end: match.index + match[0].length,
      score: lives ? 0.6 : 0.3,
      because: ['house number and name', lives ? 'someone lives there' : 'called an address'],
    });
  }
  return seen;
}

function units(page: Page): Sighting[] {
  return matchesAt(page, UNIT, ONE_UNIT).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    score: 0.15,
    because: ['part of an address'],
  }));
}

export const ukAddress: Detector = {
  name: 'uk-address',
  digits: 1,
  look(page, own) {
    const seen: Sighting[] = [];
    for (const match of matchesAt(page, SHAPE, HOUSE)) {
      const start = match.index;
      const end = start + match[0].length;
      if (isOwnPostcode(own, match[3])) {
        seen.push({ start, end, score: 0.05, because: ['the organisation’s own postcode'], subtype: 'own' });
        continue;
      }
      const weighed = weigh(page, match);
      if (weighed !== null) seen.push({ start, end, ...weighed });
    }
    return seen.concat(labelled(page), units(page));
  },
};

export const examples: Examples = {
  found: [
    'Thanks Margaret Dunstan of 14 Alder Close, Kelling for reporting the fallen tree',
    'Planning objection from Mr & Mrs Poole, 3 Church View, is noted',
    'The lad at 14 Alder Close rang us again',
    '14, Alder\nClose,\nKelling NR99 4QT is the lady who phoned',
    'She lives at Flat 2, 14 Alder Close',
    'She lives at 22 Bryn Awel',
    'Mae’r preswylydd yn 5 Heol Fawr wedi cwyno',
    'Mae Mrs Varley yn byw yn 12 Heol y Bont',
  ],
  quiet: [
    'Harrowdale Council, 1 Market Square, Harrowdale HD99 1AA',
    'William Harrowdale (1801-1877) lived at 4 Castle Street. A blue plaque is unveiled today.',
    'The library at 12 High Street opens on Monday',
    'Free parking, 5 minutes drive away',
    'From 14 May Road closures apply',
    'Crews from 6 stations went to Station Road',
  ],
};
