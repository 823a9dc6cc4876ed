// Words that tie a number or a place to a person, and words that tie it to a public place or a service. Shared by detectors.
import { context } from './context.ts';

/** Someone in particular is spoken of. */
export const aPerson = context(
  {
    en:
      'mr|mrs|ms|miss|mx|she|he|her|him|his|hers|lady|gentleman|lad|woman|man|resident|tenant|complainant|claimant|patient|caller|customer|' +
      'applicant|objector|victim|witness|neighbour|mum|dad|mother|father|daughter|son|wife|husband|pensioner|householder|service user|whose|whoever|named',
    cy: 'mrs|ei|hi|ef|fe|preswylydd|tenant|claf|cwsmer|dynes|dyn|menyw|achwynydd|ymgeisydd|cymydog|mam|tad|merch|mab',
  },
  {
    en: 'us|our|we|office|team|reception|helpline|hotline|switchboard|enquiries|book|booking|service|line|desk',
    cy: 'ni|ein|swyddfa|tim|llinell|llinell gymorth|archebu|gwasanaeth',
  },
);
