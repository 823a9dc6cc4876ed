// The packs room's front door: bytes in, a policy one can trust out. Pure: the moment and the state come in as arguments.

export type { Accepted, Core, Decision, Loosened, Merged, Unchanged, Verified } from './outcome.ts';
export { REFUSAL_CODES, REFUSALS, type RefusalCode, type Refused } from './refusal.ts';
