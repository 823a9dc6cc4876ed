// What is known about a rule: its own examples, and the example drafts whose right answer is known.
import type { PackRule } from '../model/pack.ts';
import type { Rule } from '../model/rule.ts';
import { attemptOf, caseOf, momentOf } from '../packs/example.ts';
import { judge, type OpenPolicy } from '../policy/index.ts';
import type { DraftCase } from './drafts.ts';
import type { Evidence } from './levels.ts';

export interface Tried {
  readonly text: string;
  readonly side: 'warn' | 'quiet';
  readonly fired: boolean;
  /** The words that made it fire. */
  readonly quotes: readonly string[];
  readonly right: boolean;
}

/** Every example of a rule, judged under a policy of that rule alone. One of an account that is not on the register never holds, as in the pack's own proof. */
export function triedOn(rule: Rule | PackRule, policy: OpenPolicy): Tried[] {
  const { accounts, organisation } = policy.policy;
  return (['warn', 'quiet'] as const).flatMap((side) =>
    rule.examples[side].map((example): Tried => {
      const one = caseOf(example);
      const attempt = attemptOf(one, rule.who, { accounts, name: organisation.name });
      const found = attempt ? judge(attempt, policy, momentOf(one)).findings.filter((finding) => finding.rule === rule.id) : [];
      const fired = found.length > 0;
      const right = attempt !== undefined && fired === (side === 'warn');
      return { text: one.text, side, fired, quotes: found.map(({ quote }) => quote).filter(Boolean), right };
    }),
  );
}

/**
 * Examples and drafts together. A draft that should pass is a false alarm where the rule fires; one that should be flagged counts
 * for the rule only when it is of the rule's own category, because it may have been flagged for something else.
 */
export function evidenceOf(rule: Rule | PackRule, tried: readonly Tried[], drafts: readonly DraftCase[], fires: readonly string[]): Evidence {
  const fired = new Set(fires);
  const known = drafts.filter(({ id, expect, category }) => fired.has(id) && (expect === 'pass' || (expect === 'flag' && category === rule.category)));
  const count = (side: Tried['side'], did: boolean): number => tried.filter((one) => one.side === side && one.fired === did).length;
  const pass = known.filter(({ expect }) => expect === 'pass').length;
  return {
    texts: tried.length + known.length,
    right: count('warn', true) + known.length - pass,
    wrong: count('quiet', true) + pass,
    missed: count('warn', false),
  };
}
