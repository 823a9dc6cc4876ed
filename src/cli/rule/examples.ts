// A rule's own examples, judged: does it fire where it says, and stay quiet where it says?
import type { OrganisationFile } from '../../model/organisation.ts';
import type { Example, ExampleCase, Rule, Who } from '../../model/rule.ts';
import type { Verdict } from '../../model/verdict.ts';
import { judge, type OpenPolicy } from '../../policy/index.ts';
import { attemptOf, checkLineSchema } from '../check/line.ts';

/** Outside every period of the example organisation. */
const DEFAULT_AT = '2026-06-20T10:00:00Z';

export interface Outcome {
  readonly side: 'warn' | 'quiet';
  readonly index: number;
  readonly example: ExampleCase;
  readonly verdict: Verdict;
  readonly ok: boolean;
}

/** Fires on everything, so that it shows whether an allow rule holds it. */
const PROBE: Rule = {
  id: 'probe',
  category: 'facts',
  level: 'warn',
  likelihood: 1,
  consequence: 1,
  title: { en: 'probe', cy: 'probe' },
  why: { en: 'probe', cy: 'probe' },
  wayOut: { en: 'probe', cy: 'probe' },
  who: ['everyone'],
  match: { always: 'yes' },
  examples: { warn: ['a', 'b'], quiet: ['c', 'd'] },
};

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

export function caseOf(example: Example): ExampleCase {
  return typeof example === 'string' ? { text: example } : example;
}

/** The verdict on an example, posted by the account or voice it names, else by the first voice the rule is for. */
function verdictOn(example: ExampleCase, rule: Rule, policy: OpenPolicy, organisation: OrganisationFile): Verdict {
  const kind = organisation.accounts.find((account) => account.id === example.account)?.kind;
  const line = checkLineSchema.parse({ ...example, actingAs: example.actingAs ?? kind ?? voiceOf(rule.who[0]) });
  return judge(attemptOf(line, organisation, true), policy, new Date(example.at ?? DEFAULT_AT));
}

function fires(rule: Rule, { findings, allowedBy }: Verdict): boolean {
  return rule.level === 'allow' ? allowedBy.includes(rule.id) : findings.some((finding) => finding.rule === rule.id);
}

function voiceOf(who: Who | undefined): string {
  return who === undefined || who === 'official' || who === 'everyone' ? 'corporate' : who;
}
