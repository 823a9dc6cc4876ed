// What rules do to drafts: the mix of levels that people would see, how often each rule fires, and which verdicts change.
import type { Level } from '../model/level.ts';
import { judge, type OpenPolicy } from '../policy/index.ts';
import type { DraftCase } from './drafts.ts';

export interface Measured {
  readonly drafts: number;
  /** Drafts by their verdict. */
  readonly levels: Readonly<Record<Level, number>>;
  /** Ids of the drafts on which each rule fires, by rule. */
  readonly fires: ReadonlyMap<string, readonly string[]>;
  /** Verdict of each draft, by its id: the level, and the rules with their levels. */
  readonly verdicts: ReadonlyMap<string, Outcome>;
}

export interface Outcome {
  readonly level: Level;
  readonly rules: readonly string[];
}

/** A draft with its verdict. */
export interface Judged extends Outcome {
  readonly draft: string;
}

/** One draft after another, so that whoever must not wait can stop in between. */
export function* outcomes(policy: OpenPolicy, drafts: readonly DraftCase[]): Generator<Judged> {
  for (const { id, attempt, at } of drafts) {
    const { level, findings } = judge(attempt, policy, at);
    yield { draft: id, level, rules: [...new Set(findings.map(({ rule }) => rule))] };
  }
}

/** What a policy makes of all drafts, at one go. */
export const measured = (policy: OpenPolicy, drafts: readonly DraftCase[]): Measured => tally([...outcomes(policy, drafts)]);

/** What came of each draft, counted by level and by rule. */
export function tally(judged: readonly Judged[]): Measured {
  const levels: Record<Level, number> = { clear: 0, advice: 0, warn: 0, block: 0 };
  const fires = new Map<string, string[]>();
  const verdicts = new Map<string, Outcome>();
  for (const { draft, level, rules } of judged) {
    levels[level] += 1;
    for (const rule of rules) fires.set(rule, [...(fires.get(rule) ?? []), draft]);
    verdicts.set(draft, { level, rules });
  }
  return { drafts: judged.length, levels, fires, verdicts };
}

/** Of what people see, the share of each level, 0 to 1; all 0 when nobody sees anything. The aim is 80 advice, 15 warn, 5 block. */
export function mixOf({ levels }: Pick<Measured, 'levels'>): Readonly<Record<Exclude<Level, 'clear'>, number>> {
  const seen = levels.advice + levels.warn + levels.block;
  const share = (count: number): number => (seen === 0 ? 0 : count / seen);
  return { advice: share(levels.advice), warn: share(levels.warn), block: share(levels.block) };
}

/** A draft that the new rules answer otherwise. */
export interface VerdictChange {
  readonly draft: string;
  readonly was: Outcome;
  readonly is: Outcome;
}

const LEVELS: readonly Level[] = ['clear', 'advice', 'warn', 'block'];

/** Drafts whose verdict is another, the ones that become stricter first, the largest step first. */
export function verdictChanges(before: Measured, after: Measured): VerdictChange[] {
  const step = ({ was, is }: VerdictChange): number => LEVELS.indexOf(is.level) - LEVELS.indexOf(was.level);
  return [...after.verdicts]
    .flatMap(([draft, is]): VerdictChange[] => {
      const was = before.verdicts.get(draft);
      return was === undefined || (was.level === is.level && sameRules(was, is)) ? [] : [{ draft, was, is }];
    })
    .sort((a, b) => step(b) - step(a));
}

function sameRules(one: Outcome, other: Outcome): boolean {
  return one.rules.length === other.rules.length && one.rules.every((rule) => other.rules.includes(rule));
}
