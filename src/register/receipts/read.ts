// Checks receipts against the register: who said what, and when; or why it does not count.
import { compactVerify } from 'jose';
import { z } from 'zod';
import { type Day, daySchema } from '../../model/election.ts';
import type { Person } from '../../model/person.ts';
import { derivedId } from '../../packs/index.ts';
import type { ReceiptCode } from '../sentences.ts';
import { findReceipts } from './find.ts';
import { RECEIPT, receiptKey } from './make.ts';

export interface Known {
  readonly organisation: string;
  /** The version asked for, and the day it was published: nobody read it before. */
  readonly version: string;
  readonly published?: Day | undefined;
  readonly today: Day;
  readonly people: readonly Person[];
  /** Secrets by person id. */
  readonly secrets: Readonly<Record<string, string>>;
}

export interface Recorded {
  readonly person: string;
  readonly name: string;
  readonly version: string;
  readonly on: Day;
  readonly source: string;
}

export interface NotCounted {
  readonly code: ReceiptCode;
  readonly values: Readonly<Record<string, string>>;
}

export interface Reading {
  readonly recorded: readonly Recorded[];
  readonly refused: readonly NotCounted[];
}

const payloadSchema = z.strictObject({ organisation: z.string(), person: z.string(), version: z.string(), day: daySchema });
type Payload = z.infer<typeof payloadSchema>;

/** `source` is the file's name, or what the person who reads calls it. Never throws for what stands in a text. */
export async function readReceipts(texts: readonly { readonly source: string; readonly text: string }[], known: Known): Promise<Reading> {
  const owners = new Map<string, Person>();
  for (const person of known.people) {
    const secret = known.secrets[person.id];
    if (secret !== undefined) owners.set(await derivedId(secret), person);
  }
  const recorded: Recorded[] = [];
  const refused: NotCounted[] = [];
  for (const { source, text } of texts) {
    const { receipts, from } = await findReceipts(text);
    if (receipts.length === 0) refused.push({ code: 'receipt_none', values: { source } });
    for (const jws of receipts) {
      const claim = await verified(jws, owners, known);
      const outcome = typeof claim === 'string' ? { code: claim } : judged(claim, { owners, known, from, recorded });
      if ('code' in outcome)
        refused.push({ code: outcome.code, values: { source, name: '', version: known.version, ...('values' in outcome ? outcome.values : {}) } });
      else recorded.push({ ...outcome, source });
    }
  }
  return { recorded, refused };
}

/** The claim, when the person it names has signed it; else why not. A good signature by another person is somebody else's receipt. */
async function verified(jws: string, owners: ReadonlyMap<string, Person>, known: Known): Promise<Payload | ReceiptCode> {
  const payload = payloadOf(jws);
  if (!payload) return 'receipt_unreadable';
  if (payload.organisation !== known.organisation) return 'receipt_other_organisation';
  const owner = owners.get(payload.person);
  if (!owner) return 'receipt_unknown_person';
  if (await signedBy(owner, jws, known)) return payload;
  for (const person of owners.values()) if (await signedBy(person, jws, known)) return 'receipt_other_person';
  return 'receipt_forged';
}

function payloadOf(jws: string): Payload | undefined {
  try {
    const middle = jws.split('.')[1] ?? '';
    const bytes = Uint8Array.from(atob(middle.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
    return payloadSchema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return undefined;
  }
}

async function signedBy(person: Person, jws: string, known: Known): Promise<boolean> {
  const secret = known.secrets[person.id];
  if (secret === undefined) return false;
  try {
    const { protectedHeader } = await compactVerify(jws, await receiptKey(secret), { algorithms: [RECEIPT.alg] });
    return protectedHeader.typ === RECEIPT.typ;
  } catch {
    return false;
  }
}

interface Around {
  readonly owners: ReadonlyMap<string, Person>;
  readonly known: Known;
  readonly from: string | undefined;
  readonly recorded: readonly Recorded[];
}

function judged(claim: Payload, { owners, known, from, recorded }: Around): Omit<Recorded, 'source'> | NotCounted {
  const person = owners.get(claim.person) as Person;
  const no = (code: ReceiptCode, values: Readonly<Record<string, string>> = {}): NotCounted => ({ code, values: { name: person.name, ...values } });
  // Several may send from a mailbox that they share.
  const senders = known.people.filter(({ email }) => from !== undefined && email?.toLowerCase() === from);
  const sender = senders.some(({ id }) => id === person.id) ? undefined : senders[0];
  if (sender) return no('receipt_other_sender', { sender: sender.name });
  if (claim.version !== known.version) return no('receipt_other_version', { theirs: claim.version });
  if (claim.day > known.today) return no('receipt_future', { day: claim.day });
  if (known.published !== undefined && claim.day < known.published) return no('receipt_before', { day: claim.day });
  const before = person.acknowledged.find(({ version, receipt }) => version === claim.version && receipt);
  const twice = before?.on ?? recorded.find((one) => one.person === person.id)?.on;
  if (twice !== undefined) return no('receipt_replayed', { day: twice });
  return { person: person.id, name: person.name, version: claim.version, on: claim.day };
}

/** The people with what was recorded. A day entered by hand for the same version gives way to the receipt. */
export function withReceipts(people: readonly Person[], recorded: readonly Recorded[]): Person[] {
  const by = new Map(recorded.map((one) => [one.person, one]));
  return people.map((person) => {
    const one = by.get(person.id);
    if (!one) return person;
    const others = person.acknowledged.filter(({ version }) => version !== one.version);
    return { ...person, acknowledged: [...others, { version: one.version, on: one.on, receipt: true }] };
  });
}
