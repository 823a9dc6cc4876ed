// The fingerprint of an organisation's root keys, and the ten words that two people compare by eye: 80 bits of it.
import type { RootStatement } from '../model/root.ts';
import { decode64, digestOf, utf8 } from './bytes.ts';
import { WORDS } from './words.ts';

const SHOWN = 10;

/** SHA-256 over the organisation, the number of root keys that must sign, and the keys, in any order. Another key or threshold is another fingerprint. */
export async function fingerprintOf({
  organisation,
  rootKeys,
  rootThreshold,
}: Pick<RootStatement, 'organisation' | 'rootKeys' | 'rootThreshold'>): Promise<string> {
  return digestOf(utf8(JSON.stringify(['whichhat-root', organisation, rootThreshold, rootKeys.map(({ kid }) => kid).toSorted()])));
}

/** The first ten bytes of a fingerprint as words. Throws a RangeError for what is no fingerprint. */
export function fingerprintWords(fingerprint: string): string[] {
  const bytes = decode64(fingerprint);
  if (bytes?.length !== 32) throw new RangeError('a fingerprint has 32 bytes');
  return Array.from(bytes.subarray(0, SHOWN), (byte) => WORDS[byte] as string);
}
