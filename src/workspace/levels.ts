// From how likely and how grave a slip is to the level of its rule, and what a rule must prove before it may interrupt.
import type { RuleLevel } from '../model/rule.ts';

export type Interrupting = Exclude<RuleLevel, 'allow'>;

/** 1 rare to 5 certain, times 1 small to 5 grave: 1 to 6 advice, 8 to 12 warn, 15 to 25 block (the five by five matrix of risk registers). */
export function suggestedLevel(likelihood: number, consequence: number): Interrupting {
  const score = likelihood * consequence;
  return score <= 6 ? 'advice' : score <= 12 ? 'warn' : 'block';
}

/** Share of its alarms that must be right before a rule may have the level. Advice never interrupts, so it needs none. */
const PRECISION: Readonly<Record<Interrupting, number>> = { advice: 0, warn: 0.9, block: 0.97 };
/** Fewer examples prove nothing. */
export const LEAST_EXAMPLES = 10;

/** What is known of a rule from texts whose right answer is known. */
export interface Evidence {
  /** Texts of which is known whether the rule should fire. */
  readonly texts: number;
  /** It fired, and should have. */
  readonly right: number;
  /** It fired, and should not have. */
  readonly wrong: number;
  /** It should have fired, and stayed quiet. */
  readonly missed: number;
}

export type Gate =
  | { readonly open: true }
  | { readonly open: false; readonly because: 'few' | 'quiet' | 'imprecise'; readonly precision: number; readonly needed: number };

/** Whether a rule may have this level. `quiet`: it never fired, so nothing is known. */
export function gateOf(level: Interrupting, { texts, right, wrong }: Evidence): Gate {
  const needed = PRECISION[level];
  if (needed === 0) return { open: true };
  const fired = right + wrong;
  const precision = fired === 0 ? 0 : right / fired;
  if (texts < LEAST_EXAMPLES) return { open: false, because: 'few', precision, needed };
  if (fired === 0) return { open: false, because: 'quiet', precision, needed };
  return precision >= needed ? { open: true } : { open: false, because: 'imprecise', precision, needed };
}
