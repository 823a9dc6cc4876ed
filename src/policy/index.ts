// The policy room's front door: rules in, verdict out. Pure, synchronous, no DOM, no clock, no network.
// The parsing of rule files (zod) is a door of its own, `parse.ts`, so that it stays out of the content script.

export type { Policy } from '../model/policy.ts';
export { compile, type PolicySource } from './compile.ts';
export { judge, periodsInForce } from './engine.ts';
export { type OpenPolicy, openPolicy } from './open.ts';
export { standingOf } from './standing.ts';
