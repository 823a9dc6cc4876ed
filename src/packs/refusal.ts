// Why an update was refused: a code for logs and tests, and one English sentence. The extension shows `pack_refused_<code>` in the person's language.

export const REFUSALS = {
  too_large: 'The update is larger than 1 MiB. Ask your comms team to publish it again.',
  not_json: 'The update cannot be read. Check the address, or ask your comms team for the file again.',
  too_deep: 'The update is nested too deeply. Ask your comms team to publish it again.',
  document_shape: 'This is not a WhichHat update. Check the address, or ask your comms team for the right file.',
  header: 'A signature says how it should be checked, which WhichHat does not allow. Tell your comms team.',
  key_unsafe: 'The update names a key that is not safe to use. Tell your comms team.',
  signer_twice: 'The same person has signed the update twice. Ask your comms team to sign it again.',
  signature_bad: 'A signature does not fit the update, so somebody may have changed it. Tell your comms team.',
  root_shape: 'The list of people who may sign cannot be read. Ask your comms team to publish the update again.',
  root_unpinned: 'The update is not from the organisation you joined: its fingerprint is another. Tell your comms team.',
  root_order: 'A step is missing in the list of people who may sign. Ask your comms team to publish the update again.',
  root_older: 'The update names people who may no longer sign. Ask your comms team to publish the newest.',
  root_forked: 'The update names other people who may sign than before, without saying so. Tell your comms team.',
  root_signatures: 'Too few root keys have signed the list of people who may sign. Tell your comms team.',
  root_expired: 'The list of people who may sign is past its end date. Ask your comms team to renew it.',
  wrong_organisation: 'The update is for another organisation. Check the address.',
  wrong_channel: 'The update is for another channel, such as a test. Check the address.',
  signatures_missing: 'Nobody who may sign has signed the update. Tell your comms team.',
  key_expired: 'The key that signed the update is past its end date. Ask your comms team to sign with a new one.',
  second_signature: 'The update needs a second signature. Ask your comms team to have it signed by another person.',
  block_signatures: 'The update has a rule that blocks, and needs a second signature for it. Ask your comms team.',
  loosening_signatures: 'The update loosens a built-in rule that blocks, and needs a second signature for it. Ask your comms team.',
  format_newer: 'The update is for a newer version of WhichHat. Update the extension.',
  engine_newer: 'The update has rules that this version of WhichHat does not know. Update the extension.',
  pack_shape: 'The update has something in it that does not belong there. Ask your comms team to publish it again.',
  pack_limits: 'The update has more rules or words than WhichHat takes. Ask your comms team to shorten it.',
  pack_expired: 'The update is past its end date. Ask your comms team to publish a new one.',
  pack_future: "The update is from the future. Check this computer's clock.",
  epoch: 'The update does not fit the list of people who may sign. Ask your comms team to publish it again.',
  version_older: 'The update is older than the one in force. Nothing has changed.',
  version_reused: 'The update has the number of another one. Ask your comms team to publish it with a new number.',
  rule_fault: 'A rule in the update cannot be used. Ask your comms team to correct it.',
  change_fault: 'A change to a built-in rule is not allowed. Ask your comms team to correct it.',
  examples: 'A rule in the update does not do what its own examples say. Ask your comms team to correct it.',
  unreadable: 'The update could not be checked. Nothing has changed.',
} as const;

export type RefusalCode = keyof typeof REFUSALS;
export const REFUSAL_CODES = Object.keys(REFUSALS) as readonly RefusalCode[];

export interface Refused {
  readonly outcome: 'refused';
  readonly code: RefusalCode;
  /** What happened and what to do, in English. */
  readonly sentence: string;
  /** The place, for those who publish: the rule, the field, what was found there. Never shown without the sentence. */
  readonly detail?: string;
}
/** Thrown inside this room and caught at its door (`verify.ts`, `decide.ts`): nothing outside ever sees it thrown. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly detail: string | undefined;
  constructor(code: RefusalCode, detail?: string) {
    super(REFUSALS[code]);
    this.code = code;
    this.detail = detail;
  }
}

/** What was thrown, as an answer. Anything unforeseen is `unreadable`: a check that fails is a refusal. */
export function refusedBy(thrown: unknown): Refused {
  const { code, detail } =
    thrown instanceof Refusal ? thrown : { code: 'unreadable' as const, detail: thrown instanceof Error ? thrown.message : String(thrown) };
  return { outcome: 'refused', code, sentence: REFUSALS[code], ...(detail === undefined ? {} : { detail }) };
}
