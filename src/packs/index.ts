// The packs room's front door: bytes in, a policy one can trust out. Pure: the moment and the state come in as arguments.
// Reading and publishing share it, so that what the desk makes is what a device checks.

export { CAPS, readCapped } from './caps.ts';
export { type Chain, verifyChain } from './chain.ts';
export { type Days, engineFor, isComing, overlap } from './days.ts';
export { ageOf, decide, isPast, remake } from './decide.ts';
export { verifies } from './ed25519.ts';
export { openSealed, packAccountOf, type Sealed, sealAll } from './entries.ts';
export { fingerprintOf, fingerprintWords } from './fingerprint.ts';
export { decodeJoinCode, encodeJoinCode, type JoinCode, type JoinFault, joinLink, trustFrom } from './join-code.ts';
export { lockKey, newKey, type OpenKey, openKey, publicHalf, SHORTEST_PASSPHRASE } from './keys.ts';
export { limitFault, nameFault } from './limits.ts';
export { mergePack } from './merge.ts';
export type { Accepted, Core, Decision, Loosened, Merged, Unchanged, Verified } from './outcome.ts';
export { proofs, prove, type Unproven } from './prove.ts';
export { REFUSAL_CODES, REFUSALS, type RefusalCode, type Refused } from './refusal.ts';
export { derive, derivedId, newSecret } from './secret.ts';
export { cosign, documentBytes, documentOf, type SigningHand, signPack, signRoot } from './sign.ts';
export { newRoot, type Rotation, rotate } from './statement.ts';
export { verifyDocument } from './verify.ts';
export { viewOf } from './view.ts';
