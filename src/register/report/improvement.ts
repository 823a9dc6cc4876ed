// The plan of improvement as auditors keep it, in their columns. What was accepted as a risk is closed and not fixed, and is counted apart.
import type { Improvement, Progress } from '../../model/register.ts';

export const PLAN_COLUMNS = ['Recommendation', 'Priority', 'Management response', 'Owner', 'Target date', 'Revised date', 'Update', 'Progress'] as const;

const PROGRESS: Readonly<Record<Progress, string>> = {
  complete: 'Complete',
  'closed-accepted-risk': 'Closed with accepted risk',
  'on-track': 'On Track',
  'off-track': 'Off Track',
};

/** The words of the plan; an auditor's own unless a desk in Welsh says otherwise. */
export interface PlanWords {
  /** Eight, in the order of `PLAN_COLUMNS`. */
  readonly columns: readonly string[];
  readonly progress: Readonly<Record<Progress, string>>;
}

/** Header and rows, priority 1 first. */
export function planRows(
  improvements: readonly Improvement[],
  words: PlanWords = { columns: PLAN_COLUMNS, progress: PROGRESS },
): readonly (readonly string[])[] {
  const rows = improvements
    .toSorted((one, other) => one.priority - other.priority)
    .map(({ recommendation, priority, response, owner, target, revised, update, progress }) => [
      recommendation,
      String(priority),
      response ?? '',
      owner ?? '',
      target ?? '',
      revised ?? '',
      update ?? '',
      words.progress[progress],
    ]);
  return [words.columns, ...rows];
}

/** How many actions stand where. The two ways of being closed are never one number. */
export function planCounts(improvements: readonly Improvement[]): Readonly<Record<Progress, number>> {
  const of = (progress: Progress): number => improvements.filter((one) => one.progress === progress).length;
  return { complete: of('complete'), 'closed-accepted-risk': of('closed-accepted-risk'), 'on-track': of('on-track'), 'off-track': of('off-track') };
}
