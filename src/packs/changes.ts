// An organisation's changes to the built-in rules: tighten, lower, except. What is wrong with one, and what a rule becomes by it.
import type { Change, Pack } from '../model/pack.ts';
import type { Rule } from '../model/rule.ts';
import { conditionFaults } from '../policy/condition-faults.ts';
import { compareLevels } from '../policy/engine-levels.ts';
import { daysFault, overlap } from './days.ts';

type Level = 'off' | 'advice' | 'warn' | 'block';

/** True when the rule says less with this change than without it. */
export function loosens(change: Change, rule: Rule): boolean {
  return 'exception' in change || (rule.level !== 'allow' && compared(change.level, rule.level) < 0);
}

/** `off` is below every level. */
function compared(one: Level, other: Exclude<Level, 'off'>): number {
  return one === 'off' ? -1 : compareLevels(one, other);
}

/** Why a change may not stand, or undefined. `lists`: names that phrases may use. */
export function changeFault(change: Change, rule: Rule, pack: Pack, lists: ReadonlySet<string>): string | undefined {
  if (rule.level === 'allow') return 'an allow rule of the extension stays as it is: it keeps emergency and civic messages from being slowed';
  if (loosens(change, rule) && change.until === undefined) return 'loosens the rule and needs an end date: until';
  const days = daysFault(change);
  if (days !== undefined) return days;
  if (!('exception' in change)) {
    const other = pack.changes.some((each) => each !== change && each.rule === change.rule && 'level' in each && overlap(each, change));
    return other ? 'has two levels on the same day; keep one' : undefined;
  }
  const { when, accounts } = change.exception;
  if (when === undefined && accounts === undefined) return 'excepts nothing: say when, or which accounts';
  const unknown = accounts?.find((id) => !pack.accounts.some((account) => account.id === id));
  if (unknown !== undefined) return `excepts the account "${unknown}", which is not in this pack`;
  const [fault] = when === undefined ? [] : conditionFaults(withException(rule, when).unless, 'exception.when', lists);
  return fault && `${fault.path}: ${fault.message}`;
}

/** The rule with every change in force, in the order they stand; undefined when it is switched off. */
export function changed(rule: Rule, changes: readonly Change[]): Rule | undefined {
  let result: Rule = rule;
  for (const change of changes) {
    if ('level' in change) {
      if (change.level === 'off') return undefined;
      result = { ...result, level: change.level };
      continue;
    }
    const { when, accounts } = change.exception;
    if (when !== undefined) result = withException(result, when);
    if (accounts !== undefined) result = { ...result, exceptAccounts: [...(result.exceptAccounts ?? []), ...accounts] };
  }
  return result;
}

function withException(rule: Rule, when: unknown): Rule {
  return { ...rule, unless: { any: rule.unless === undefined ? [when] : [rule.unless, when] } };
}
