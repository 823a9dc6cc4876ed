// A chain of root statements by itself, for those who publish: what it says, and whether every step of it is right.
import type { Jws, RootStatement } from '../model/root.ts';
import { CAPS, parseJson } from './caps.ts';
import { payloadOf } from './envelope.ts';
import { fingerprintOf } from './fingerprint.ts';
import { Refusal, type Refused, refusedBy } from './refusal.ts';
import { newestRoot, readRoot } from './roots.ts';

export interface Chain {
  readonly outcome: 'verified';
  /** Oldest first. */
  readonly roots: readonly RootStatement[];
  readonly newest: RootStatement;
  /** Of the statement the check began from. */
  readonly fingerprint: string;
}

/** Checks a chain from the statement with this fingerprint, or from its first one. Never throws. */
export async function verifyChain(roots: readonly Jws[], now: Date, fingerprint?: string): Promise<Chain | Refused> {
  try {
    const [first] = roots;
    if (first === undefined) throw new Refusal('root_shape', 'there is no root statement');
    const id = organisationOf(first);
    const read: RootStatement[] = [];
    for (const jws of roots) read.push(await readRoot(jws, id));
    const from = fingerprint ?? (await fingerprintOf(read[0] as RootStatement));
    const trust = { format: 1, organisation: { id, name: id }, channel: 'main', fingerprint: from } as const;
    return { outcome: 'verified', roots: read, newest: await newestRoot(roots, trust, now), fingerprint: from };
  } catch (thrown) {
    return refusedBy(thrown);
  }
}

function organisationOf(jws: Jws): string {
  const value = parseJson(payloadOf(jws), CAPS.documentDepth);
  if (typeof value === 'object' && value !== null && 'organisation' in value && typeof value.organisation === 'string') return value.organisation;
  throw new Refusal('root_shape', 'it names no organisation');
}
