// A receipt: a person's own word, signed with a key from their own secret, that they have read a version of the policy. Sends nothing.
import { CompactSign } from 'jose';
import type { Day } from '../../model/election.ts';
import { derive, derivedId } from '../../packs/index.ts';

/** One algorithm and one type, so that nothing else signed with the same secret can be taken for a receipt. */
export const RECEIPT = { alg: 'HS256', typ: 'whichhat-receipt' } as const;

export interface Claim {
  readonly organisation: string;
  readonly version: string;
  readonly day: Day;
}

/** The key that signs a person's receipts. Throws a RangeError for what is no secret. */
export const receiptKey = (secret: string): Promise<Uint8Array> => derive(secret, 'receipt', 32);

/** The text a person sends with their own mail or copies: one block in brackets, which survives wrapping and quoting. */
export async function makeReceipt(secret: string, { organisation, version, day }: Claim): Promise<string> {
  const payload = { organisation, person: await derivedId(secret), version, day };
  const jws = await new CompactSign(new TextEncoder().encode(JSON.stringify(payload))).setProtectedHeader(RECEIPT).sign(await receiptKey(secret));
  return `[whichhat-receipt:${jws}]`;
}
