// The order of the levels.
import type { Level } from '../model/level.ts';

export type Raised = Exclude<Level, 'clear'>;

const order: Readonly<Record<Level, number>> = { clear: 0, advice: 1, warn: 2, block: 3 };

/** Below zero when the first is the lower level. */
export function compareLevels(one: Level, other: Level): number {
  return order[one] - order[other];
}

export function lower<T extends Level>(one: T, other: T): T {
  return compareLevels(one, other) <= 0 ? one : other;
}
