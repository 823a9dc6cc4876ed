// A pack proves itself: every rule of its own is judged alone on its own examples, by the engine that will use it.
import type { Pack, PackRule } from '../model/pack.ts';
import { compile, judge, type OpenPolicy, openPolicy } from '../policy/index.ts';
import { attemptOf, caseOf, fires, momentOf, PROBE } from './example.ts';
import { mergedLists } from './lists.ts';
import type { Core } from './outcome.ts';
import { viewOf } from './view.ts';

/** An example that does not hold. */
export interface Unproven {
  readonly rule: string;
  readonly side: 'warn' | 'quiet';
  readonly index: number;
  readonly text: string;
  /** What it did instead, one sentence. */
  readonly came: string;
}

/** The examples of a pack that do not hold; an empty list is the proof. One reading of the lists serves all rules. */
export const prove = (pack: Pack, core: Core): Unproven[] => [...proofs(pack, core)].flat();

/** The same, one rule after another, for a page that must answer in between. */
export function* proofs(pack: Pack, core: Core): Generator<Unproven[]> {
  if (pack.rules.length === 0) return;
  const lists = mergedLists(core, pack);
  const open = openPolicy(compile({ organisation: viewOf(pack), rules: [...pack.rules, PROBE], lists, classifier: core.weights }, false));
  const probe = open.rules.find(({ rule }) => rule.id === PROBE.id);
  for (const rule of pack.rules) {
    const [allows, rules] = [open.allows, open.rules].map((all) => all.filter((each) => each.rule.id === rule.id));
    const alone: OpenPolicy = { ...open, allows: allows ?? [], rules: rule.level === 'allow' && probe ? [probe] : (rules ?? []) };
    yield unprovenOf(rule, alone, pack);
  }
}

function unprovenOf(rule: PackRule, alone: OpenPolicy, { accounts, profile }: Pack): Unproven[] {
  return (['warn', 'quiet'] as const).flatMap((side) =>
    rule.examples[side].flatMap((given, index): Unproven[] => {
      const example = caseOf(given);
      const attempt = attemptOf(example, rule.who, { accounts, name: profile.name });
      const at = { rule: rule.id, side, index, text: example.text };
      if (attempt === undefined) return [{ ...at, came: `the account "${example.account}" is not in this pack` }];
      const fired = fires(rule, judge(attempt, alone, momentOf(example)));
      return fired === (side === 'warn') ? [] : [{ ...at, came: fired ? 'it fired' : 'it stayed quiet' }];
    }),
  );
}
