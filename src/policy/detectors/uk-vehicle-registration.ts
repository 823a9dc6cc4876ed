// Number plates: current, prefix, suffix and dateless marks (DVLA INF104). Road numbers, call signs and postcodes look alike, so words must speak for one.
import { context, evidence, isSpokenOf } from './context.ts';
import { type Detector, type Examples, matchesAt, type Opening, type Sighting } from './detector.ts';
import type { Page } from './page.ts';

const against = {
  en:
    'call sign|callsign|call signs|appliance|appliances|fleet|road|motorway|junction|route|postcode|flight|example|specimen|reference|ref|order|' +
    'model|room|planning|lot|catalogue|quote|quoting|incident|closed',
  cy: 'arwydd galw|fflyd|ffordd|traffordd|cyffordd|llwybr|cod post|enghraifft|cyfeirnod|cynllunio|ar gau',
};
/** Straight before a mark, with at most the make between: "grey Fiesta AB12 CDE". */
const BESIDE = 2;
const colour = context({
  en: 'red|blue|white|black|grey|silver|green',
  cy: 'coch|glas|gwyn|du|llwyd',
});
/** A mark is being named. */
const mark = context(
  {
    en:
      'reg|reg no|reg number|registration|registration number|registration mark|registered number|plate|plates|number plate|numberplate|vrm|vrn|' +
      'index number|vehicle registration',
    cy: 'rhif cofrestru|cofrestriad|plat|plât rhif',
  },
  against,
);
/** A vehicle or its driver is spoken of. */
const vehicle = context(
  {
    en:
      'car|cars|van|vans|lorry|truck|vehicle|vehicles|driver|drivers|driving|drove|driven|parked|parking|parks|motorbike|motorcycle|moped|taxi|' +
      'hatchback|estate|saloon|stolen|speeding|seen|audi|bmw|ford|vauxhall|fiesta|focus|escort|corsa|astra|golf|polo|toyota|nissan|mercedes|' +
      'peugeot|renault|honda|kia|hyundai|volkswagen|vw|skoda|seat|volvo|citroen|fiat|mazda|land rover|range rover|jaguar|transit|tesla',
    cy: 'car|ceir|fan|lori|cerbyd|cerbydau|gyrrwr|gyrru|wedi parcio|beic modur|tacsi',
  },
  against,
);

interface Format {
  readonly name: string;
  readonly pattern: RegExp;
  readonly bare: number;
  /** A word that speaks of vehicles is enough; otherwise the mark itself must be named. */
  readonly vehicleIsEnough: boolean;
}

/** The age number is issued to 29 and 79 (February 2030); lengthen it then. Letters: no I Q Z in the tag, no I Q in the rest. */
const CURRENT = /[a-hj-pr-y]{2}(?:0[1-9]|[12]\d|5[1-9]|[67]\d)[ ]?[a-hj-pr-z]{3}(?![a-z0-9])/iy;
const PREFIX = /[a-hj-npr-tv-y]\d{1,3} ?[a-hj-pr-z]{3}(?![a-z0-9])/iy;
const SUFFIX = /[a-hj-pr-z]{3} ?\d{1,3}[a-hj-npr-tv-y](?![a-z0-9])/iy;
const DATELESS = /(?:[a-z]{1,3} ?\d{1,4}|\d{1,4} ?[a-z]{1,3})(?![a-z0-9])/iy;
const MARK: Opening = { with: 'letter', before: [3, 3], length: [2, 7] };
const FORMATS: readonly Format[] = [
  { name: 'current format', pattern: CURRENT, bare: 0.35, vehicleIsEnough: true },
  { name: 'prefix format', pattern: PREFIX, bare: 0.15, vehicleIsEnough: false },
  { name: 'suffix format', pattern: SUFFIX, bare: 0.15, vehicleIsEnough: false },
];

/** Three letters that are a word: "A38 AND", "M6 VAN". */
const WORDS =
  /\b(?:and|the|for|are|was|has|had|not|but|all|any|can|car|van|bus|day|now|new|out|off|our|per|via|who|you|hgv|rtc|rta|mph|min|hrs|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|man|men|one|two|six|ten|yrs|see|get|use|ref|top|set)\b/i;

function score(page: Page, format: Format, text: string, start: number, end: number): { score: number; because: string[] } | null {
  const isUpper = text === text.toUpperCase();
  const named = evidence(page, mark, start, end);
  const because = [format.name];
  if (named.side === 'against') return { score: Math.min(format.bare, 0.2), because: [...because, `against: ${named.cue}`] };
  const isNamed = named.side === 'near' && named.distance <= 6;
  if (isNamed && (isUpper || named.distance <= 2)) return { score: 0.85, because: [...because, `near: ${named.cue}`] };
  if (!isUpper) return { score: Math.min(format.bare, 0.15), because };
  if (!format.vehicleIsEnough) return { score: format.bare, because };
  const around = evidence(page, vehicle, start, end);
  if (around.side === 'near') return { score: 0.7, because: [...because, `near: ${around.cue}`] };
  const painted = evidence(page, colour, start, end);
  if (painted.side === 'near' && painted.before && painted.distance <= BESIDE) return { score: 0.6, because: [...because, `near: ${painted.cue}`] };
  return { score: format.bare, because };
}

/** Older marks without a year: only straight after "reg", "plate" and the like. */
function dateless(page: Page): Sighting[] {
  const seen: Sighting[] = [];
  if (!isSpokenOf(page, mark)) return seen;
  for (const match of matchesAt(page, DATELESS, { with: 'either', before: [1, 3], length: [1, 7] })) {
    const start = match.index;
    const end = start + match[0].length;
    if (match[0] !== match[0].toUpperCase() || match[0].length < 4 || WORDS.test(match[0].replace(/\d/g, ' '))) continue;
    const named = evidence(page, mark, start, end);
    if (named.side === 'near' && named.before && named.distance <= 1) seen.push({ start, end, score: 0.6, because: ['dateless format', `near: ${named.cue}`] });
  }
  return seen;
}

export const ukVehicleRegistration: Detector = {
  name: 'uk-vehicle-registration',
  digits: 1,
  look(page) {
    const seen: Sighting[] = [];
    for (const format of FORMATS) {
      for (const match of matchesAt(page, format.pattern, MARK)) {
        if (format.name !== 'current format' && WORDS.test(match[0].replace(/\d/g, ' '))) continue;
        const start = match.index;
        const end = start + match[0].length;
        const weighed = score(page, format, match[0], start, end);
        if (weighed !== null) seen.push({ start, end, ...weighed });
      }
    }
    return seen.concat(dateless(page));
  },
};

export const examples: Examples = {
  found: [
    'Blue Escort, reg AB12 CDE, parked across our station doors',
    'The car AB12CDE was speeding',
    'Number plate K123 ABC',
    'Reg: ABC 123D',
    'Plate no: ABC 1234',
    'Rhif cofrestru AB12 CDE',
    'Grey Sirocco AB12 CDE is outside number 9 and blocks our engine every night',
  ],
  quiet: [
    'Call sign MP14CDE is a community bus in our fleet',
    'The A14 is closed J22 to J23. Diversion via B1040.',
    'A car left the A38 AND hit a wall',
    'Appliance E21P1 and the aerial ladder from HD01 attended',
    'AB12 CDE',
    'Say hello to our engine AB12 CDE, red all over',
    'A van overturned on the M6 near HD99 1AA',
  ],
};
