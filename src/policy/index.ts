// The policy room's front door: rules in, verdict out. Pure, synchronous, no DOM, no clock, no network.
// The parsing of rule files (zod) is a door of its own, `parse.ts`, so that it stays out of the content script.

import type { Policy } from '../model/policy.ts';
import { conditionFaults } from './condition-faults.ts';
import { type OpenPolicy, openPolicy as openWith } from './open.ts';

export type { Policy } from '../model/policy.ts';
export { compile, type PolicySource } from './compile.ts';
export { judge, periodsInForce } from './engine.ts';
export type { OpenPolicy } from './open.ts';
export { standingOf } from './standing.ts';

/** Opens a policy, and says of each rule that cannot be used what is wrong with it. */
export function openPolicy(policy: Policy): OpenPolicy {
  return openWith(policy, conditionFaults);
}
