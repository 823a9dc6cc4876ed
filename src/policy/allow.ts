// Allow rules: what matters more than a warning. Each says which categories it holds at advice; an emergency message holds everything.
import type { Finding } from '../model/finding.ts';
import type { PolicyRule } from '../model/policy.ts';

export interface Protection {
  readonly by: readonly string[];
  readonly everything: boolean;
  readonly categories: ReadonlySet<string>;
}

/** What the allow rules that matched protect, together. */
export function protectionOf(rules: readonly PolicyRule[]): Protection {
  return {
    by: rules.map((rule) => rule.id),
    everything: rules.some((rule) => rule.protects === 'everything'),
    categories: new Set(rules.flatMap((rule) => (Array.isArray(rule.protects) ? rule.protects : []))),
  };
}

/** The findings, those of protected categories held at advice. */
export function held<T extends Pick<Finding, 'category' | 'level'>>(findings: readonly T[], protection: Protection): T[] {
  return findings.map((finding) => (protection.everything || protection.categories.has(finding.category) ? { ...finding, level: 'advice' } : finding));
}
