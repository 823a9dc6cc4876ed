// The receipt of a policy confirmed on this device. Made afresh whenever it is shown, so nothing more is kept; it goes nowhere by itself.
import type { OrganisationInForce } from '../messaging/protocol.ts';
import { makeReceipt } from '../register/receipts/make.ts';
import type { ValueOf } from '../storage/keys.ts';
import { read } from '../storage/local.ts';

/** The text of the receipt, where one joined by a code with a secret of one's own and has confirmed the policy in force; the same text each time. */
export async function receiptOf(organisation: OrganisationInForce, { confirmed, person }: ValueOf<'me'>): Promise<string | undefined> {
  if (organisation.from !== 'pack' || organisation.own?.person.id !== person) return undefined;
  const version = organisation.file.policy?.version;
  const here = confirmed.find((one) => one.version === version);
  const secret = await read('secret');
  if (!here || secret.state !== 'ok') return undefined;
  return makeReceipt(secret.value, { organisation: organisation.file.organisation.id, version: here.version, day: here.on });
}
