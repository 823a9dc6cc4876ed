// What a chain of root statements comes to, in a few lines for a person.
import { type Chain, fingerprintOf, fingerprintWords } from '../../packs/index.ts';
import type { Io } from '../io.ts';

/** Prints the newest statement of a chain: the fingerprint and its words, who may sign, and how many must. */
export async function show({ newest }: Chain, io: Io): Promise<void> {
  const fingerprint = await fingerprintOf(newest);
  await io.out(`${newest.organisation}: root statement ${newest.version}, until ${newest.expires.slice(0, 10)}`);
  await io.out(`fingerprint ${fingerprintWords(fingerprint).join(' ')}`);
  for (const { kid } of newest.rootKeys) await io.out(`root key ${kid}`);
  for (const { kid, expires } of newest.signingKeys) await io.out(`signing key ${kid}, until ${expires.slice(0, 10)}`);
  await io.out(
    `signatures needed: ${newest.threshold} for a pack, ${Math.max(newest.threshold, newest.blockThreshold)} with a rule that blocks, ${newest.rootThreshold} for the next statement`,
  );
}
