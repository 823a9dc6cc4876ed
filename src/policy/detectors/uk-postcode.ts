// Postcode: area, district, sector, unit. On its own it is a place like any other; a resident's words make it a finding.
import { context, evidence } from './context.ts';
import { type Detector, type Examples, matchesAt, type Sighting } from './detector.ts';

const words = context(
  {
    en:
      'lives at|live at|lives in|living at|resident|residents of|my address|her address|his address|their address|home address|my postcode|' +
      'her postcode|his postcode|your address|mrs|mr|ms|miss|tenant|householder|patient|the lady|complainant|moved to|house number|her house|' +
      'his house|her home|his home',
    cy: 'byw yn|preswylydd|fy nghyfeiriad|ei chyfeiriad|ei gyfeiriad|cyfeiriad cartref|tenant|claf|cod post hi|achwynydd',
  },
  {
    en:
      'sat nav|satnav|parking|open day|station|library|centre|center|hall|office|offices|council|venue|event|school|church|park|museum|hospital|' +
      'surgery|visit us|find us|example|test|site|closed|incident|fire|headquarters',
    cy: 'parcio|diwrnod agored|gorsaf|llyfrgell|canolfan|neuadd|swyddfa|cyngor|lleoliad|digwyddiad|ysgol|eglwys|parc|amgueddfa|ysbyty|enghraifft|' + 'ar gau',
  },
);

/** Every postcode area in use, with BF (forces), BX (non-geographic) and the Crown dependencies. Royal Mail. */
const AREAS = new Set(
  (
    'AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL ' +
    'LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'
  ).split(' '),
);

/** Inward part never has C I K M O V. */
const SHAPE = /(?:(gir) ?0aa|([a-z]{1,2})(?:\d[a-hjkmnp-y]|\d{1,2})[ .-]{0,2}\d[abd-hjlnp-uw-z]{2})(?![a-z0-9])/iy;

export const ukPostcode: Detector = {
  name: 'uk-postcode',
  digits: 1,
  look(page, own) {
    const seen: Sighting[] = [];
    for (const match of matchesAt(page, SHAPE, { with: 'letter', before: [3, 3], length: [2, 7] })) {
      if (match[1] === undefined && !AREAS.has((match[2] ?? '').toUpperCase())) continue;
      const start = match.index;
      const end = start + match[0].length;
      if (own.postcodes.has(match[0].replace(/[ .-]/g, '').toUpperCase())) {
        seen.push({ start, end, score: 0.05, because: ['the organisation’s own postcode'], subtype: 'own' });
        continue;
      }
      const found = evidence(page, words, start, end);
      const because = ['postcode of a real area', ...(found.cue === '' ? [] : [`${found.side}: ${found.cue}`])];
      const shape = match[0] === match[0].toUpperCase() ? 0.3 : 0.15;
      const score = found.side === 'near' ? 0.6 : found.side === 'against' ? 0.15 : shape;
      seen.push({ start, end, score, because });
    }
    return seen;
  },
};

export const examples: Examples = {
  found: ['She lives at the corner, NR99 4QT', 'My address is SW1A 1AA', 'Mrs Varley, NR99 4QT, is still waiting', 'Mae hi’n byw yn CF99 1NA'],
  quiet: ['Sat nav for the open day: HD99 3BB', 'Appliance E21P1 and the aerial ladder from HD01 attended', 'NR99 4QT', 'Find us at the library, NR99 4QT'],
};
