// What the organisation owns, made ready for look-ups, so that its own numbers and places are never findings.
import type { OwnFacts } from '../../model/entity.ts';

export interface Own {
  /** National form, digits only: 01632960100. */
  readonly phones: ReadonlySet<string>;
  /** Without space, upper case. */
  readonly postcodes: ReadonlySet<string>;
  /** Lower case, without @. */
  readonly domains: readonly string[];
  /** Lower case. */
  readonly places: readonly string[];
}

/** A UK number in national form (0…); other numbers keep their digits. */
export function nationalForm(written: string): string {
  const digits = written.replace(/\(0\)/g, '').replace(/\D/g, '');
  if (digits.startsWith('0044')) return `0${digits.slice(4).replace(/^0/, '')}`;
  if (digits.startsWith('44') && digits.length >= 11) return `0${digits.slice(2).replace(/^0/, '')}`;
  return digits;
}

const known = new WeakMap<OwnFacts, Own>();

/** Own facts ready for use; worked out once for each object. */
export function ownOf(facts: OwnFacts): Own {
  const kept = known.get(facts);
  if (kept !== undefined) return kept;
  const own: Own = {
    phones: new Set(facts.phones.map(nationalForm)),
    postcodes: new Set(facts.postcodes.map((postcode) => postcode.replace(/\s/g, '').toUpperCase())),
    domains: facts.emailDomains.map((domain) => domain.replace(/^@/, '').toLowerCase()),
    places: facts.places.map((place) => place.toLowerCase()),
  };
  known.set(facts, own);
  return own;
}

/** Is the mail domain the organisation's own, or below it? */
export function isOwnDomain(own: Own, domain: string): boolean {
  return own.domains.some((mine) => domain === mine || domain.endsWith(`.${mine}`));
}
