// What of the findings a person is told. The verdict keeps them all, for the memory of what was asked, for rule writers and for the measures.
import type { Finding } from '../model/finding.ts';

/** The harm that is worst and the slip that is commonest: told before surer readings, as long as their doubt is not so many times as large. */
const foremost = new Set(['personal-data', 'wrong-account']);
const MANY_TIMES = 4;

/**
 * Of the readings of the draft as a whole the surest one, and that only where no words were quoted for something as grave: one draft
 * can sound like five things at once, and the gravest of five guesses is seldom the one that fits.
 * Words quoted for a warning say more than a graver guess, and are told before it. What comes first is told at the level of the gravest.
 * @param findings gravest first
 */
export function told(findings: readonly Finding[]): readonly Finding[] {
  const plain = findings.filter(({ counted }) => counted === undefined);
  const [gravest] = findings;
  if (gravest?.counted === undefined) return plain;
  const surest = findings.reduce((one, other) => (weighed(other) < weighed(one) ? other : one), gravest);
  const [first] = plain;
  const quotes = first !== undefined && first.level !== 'advice' && first.quote !== '' ? 1 : 0;
  const before = [...plain.slice(0, quotes), surest].map((finding) => (finding.level === gravest.level ? finding : { ...finding, level: gravest.level }));
  return [...before, ...plain.slice(quotes)];
}

function weighed({ category, counted, doubt = 1 }: Finding): number {
  if (counted === undefined) return Number.POSITIVE_INFINITY;
  return foremost.has(category) ? doubt / MANY_TIMES : doubt;
}
