// A thing the personal-data detectors found: a phone number, an NHS number, an address.
import type { EntityName } from '../../model/entity.ts';
import { number, words } from './fields.ts';
import { type Kind, needing, type Shape } from './kind.ts';
import { entityNames, entitySight } from './sights.ts';
import { inRange, spanAt } from './spans.ts';

/** Narrower kinds as the detectors tell them: of phone numbers, e-mail addresses, references. */
const subtypes = [
  'mobile',
  'landline',
  'helpline',
  'corporate',
  'premium',
  'international',
  'personal',
  'team',
  'public-body',
  'own',
  'incident',
  'account',
  'northern-ireland',
  'other',
];

export const entityShape: Shape = {
  entity: { is: 'some-of', of: entityNames },
  score: { is: 'number', min: 0, max: 1 },
  subtype: { is: 'some-of', of: subtypes },
  /** Letters and digits the find must begin with, spaces left out: `07` for UK mobiles. */
  begins: { is: 'phrases' },
};

/** A detector found one of these things with at least this score (0.5 unless said otherwise). */
export const entity: Kind = {
  name: 'entity',
  fields: ['entity', 'score', 'subtype', 'begins'],
  open(value) {
    const wanted = new Set(words(value, 'entity'));
    const least = number(value, 'score', 0.5);
    const narrower = new Set(words(value, 'subtype'));
    const begins = words(value, 'begins').map((start) => start.toLowerCase().replaceAll(' ', ''));
    return needing([[...wanted].map((name) => entitySight(name as EntityName))], (scene, range) => {
      const found = scene
        .entities()
        .filter(
          (one) =>
            wanted.has(one.entity) &&
            one.score >= least &&
            (narrower.size === 0 || narrower.has(one.subtype ?? '')) &&
            (begins.length === 0 || begins.some((start) => squeezed(scene.reading.text, one.start, one.end).startsWith(start))),
        )
        .map((one) => spanAt(scene.reading, one.start, one.end));
      const kept = range === scene.whole ? found : inRange(found, range);
      return kept.length > 0 ? kept : undefined;
    });
  },
};

function squeezed(text: string, start: number, end: number): string {
  return text
    .slice(start, end)
    .toLowerCase()
    .replace(/[^+0-9a-z]/g, '');
}
