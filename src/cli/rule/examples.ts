// A rule's own examples, judged: does it fire where it says, and stay quiet where it says?
import type { OrganisationFile } from '../../model/organisation.ts';
import type { ExampleCase, Rule } from '../../model/rule.ts';
import type { Verdict } from '../../model/verdict.ts';
import { attemptOf, caseOf, fires, momentOf, PROBE } from '../../packs/example.ts';
import { judge, type OpenPolicy } from '../../policy/index.ts';
import { FaultError } from '../command.ts';

export interface Outcome {
  readonly side: 'warn' | 'quiet';
  readonly index: number;
  readonly example: ExampleCase;
  readonly verdict: Verdict;
  readonly ok: boolean;
}

/** What must be compiled to judge a rule's examples: the rule alone, an allow rule with something to allow. */
export function alone(rule: Rule): Rule[] {
  return rule.level === 'allow' ? [rule, PROBE] : [rule];
}

/** Every example of a rule with what came of it, under a policy of `alone(rule)` for the example organisation. */
export function outcomesOf(rule: Rule, policy: OpenPolicy, organisation: OrganisationFile): Outcome[] {
  return (['warn', 'quiet'] as const).flatMap((side) =>
    rule.examples[side].map((given, index): Outcome => {
      const example = caseOf(given);
      const verdict = verdictOn(example, rule, policy, organisation);
      return { side, index, example, verdict, ok: fires(rule, verdict) === (side === 'warn') };
    }),
  );
}

/** The verdict on an example. Throws a FaultError for an account that is not on the register. */
function verdictOn(example: ExampleCase, rule: Rule, policy: OpenPolicy, { accounts, organisation }: OrganisationFile): Verdict {
  const attempt = attemptOf(example, rule.who, { accounts, name: organisation.name });
  if (attempt === undefined) {
    const allowed = accounts.map(({ id }) => `"${id}"`).join(', ');
    throw new FaultError(`account is "${example.account}"; allowed: ${allowed || 'none, as the organisation file has no accounts'}`);
  }
  return judge(attempt, policy, momentOf(example));
}
