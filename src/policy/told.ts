// What of the findings a person is told. The verdict keeps them all, for the memory of what was asked, for rule writers and for the measures.
import type { Finding } from '../model/finding.ts';

/**
 * Leaves out each reading of the draft as a whole that is not the gravest finding: one draft can sound like five things at once,
 * and a list of guesses behind a reason hides the reason.
 * @param findings gravest first
 */
export const told = (findings: readonly Finding[]): readonly Finding[] => findings.filter(({ counted }, index) => index === 0 || counted === undefined);
