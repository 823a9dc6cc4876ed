// The one place that says how high a finding may rise for a voice. On a person's own profile nothing rises above advice, whatever a policy says.
import type { ActingAs } from '../model/account.ts';
import type { Finding } from '../model/finding.ts';
import type { Category } from '../model/rule.ts';
import { lower, type Raised } from './engine-levels.ts';

/** Harm that does not depend on who speaks: it is warned about even when nobody can tell who is posting. */
const whoeverSpeaks: ReadonlySet<string> = new Set<Category>([
  'party-political',
  'preelection',
  'personal-data',
  'special-category',
  'children',
  'casualty-incident',
  'legal-proceedings',
  'confidential',
  'emergency-channel',
  'public-data-request',
  'endorsement',
  'identity',
]);

/** The highest level a finding of this category may have for this voice; undefined when it is not shown at all. */
export function ceilingOf(actingAs: ActingAs, category: string): Raised | undefined {
  switch (actingAs) {
    case 'personal':
      return 'advice';
    case 'unknown':
      if (whoeverSpeaks.has(category)) return 'warn';
      return category === 'wrong-account' || category === 'account-state' ? 'advice' : undefined;
    case 'unregistered':
    case 'unofficial':
      return category === 'wrong-account' ? 'advice' : 'warn';
    default:
      return 'block';
  }
}

/** The findings with every level held under the ceiling of the voice. */
export function underCeiling<T extends Pick<Finding, 'category' | 'level'>>(findings: readonly T[], actingAs: ActingAs): T[] {
  return findings.flatMap((finding) => {
    const ceiling = ceilingOf(actingAs, finding.category);
    if (ceiling === undefined) return [];
    const level = lower(finding.level, ceiling);
    return [level === finding.level ? finding : { ...finding, level }];
  });
}
