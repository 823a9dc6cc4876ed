// The comms team's one file: everything the desk knows and publishes from. Kept encrypted (src/workspace/seal.ts), never sent anywhere.
// Signing keys are not in it: they live apart, on the device of each signer.
import { z } from 'zod';
import { daySchema, electionSchema } from './election.ts';
import { holdSchema, organisationSchema, policyDocumentSchema } from './organisation.ts';
import { changeSchema, noticeSchema, packRuleSchema, practiceSchema } from './pack.ts';
import { responseSchema } from './policy.ts';
import { registerSchema } from './register.ts';
import { jwsSchema, signingKeySchema } from './root.ts';
import { listSchema } from './rule.ts';

/** Grows when a workspace's shape changes so that an older desk could misread it. */
export const WORKSPACE_FORMAT = 1;

/** Somebody who stands, sits or speaks for a party, from the list that democratic services keep. */
export const candidateSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  party: z.string().optional(),
  ward: z.string().optional(),
  /** X handle without `@`. */
  handle: z.string().optional(),
});
export type Candidate = z.infer<typeof candidateSchema>;

/** How and where the rules are published. */
export const channelSchema = z.strictObject({
  name: z.string().min(1),
  /** HTTPS address of the update document; empty until it is known. */
  address: z.string(),
  /** Days until a pack says that it is old. */
  lifetime: z.number().int().min(7).max(366),
  epoch: z.number().int().min(0),
  /** How many people sign. */
  threshold: z.union([z.literal(1), z.literal(2)]),
});
export type Channel = z.infer<typeof channelSchema>;

/** Somebody who may sign, with the public half of their key. */
export const signerSchema = signingKeySchema.extend({ name: z.string().min(1) });
export type Signer = z.infer<typeof signerSchema>;

/** One pack that was made: waiting for a signature, or published. */
export const publicationSchema = z.strictObject({
  version: z.number().int().min(1),
  made: z.iso.datetime(),
  /** What is new, in the team's own words. */
  note: z.string(),
  state: z.enum(['signing', 'published', 'abandoned']),
  publishedOn: daySchema.optional(),
  /** Who answers for it: an office, never a name. */
  approvedBy: z.string(),
  /** The update document as text, with the signatures so far; left out of old versions to keep the file small. */
  document: z.string().optional(),
  /** The workspace's own part in it, so that an old version can be brought back. */
  content: z.string().optional(),
  /** Who had a code then, and which roles: one line each, to tell whether the register has changed since. */
  people: z.string().optional(),
});
export type Publication = z.infer<typeof publicationSchema>;

export const workspaceSchema = z.strictObject({
  type: z.literal('whichhat-workspace'),
  format: z.literal(WORKSPACE_FORMAT),
  /** Opens the file when the passphrase is lost. Printed on the recovery sheet. */
  recovery: z.string().min(20),
  organisation: organisationSchema,
  /** The written policy, every version, oldest first. */
  policies: z.array(policyDocumentSchema).default([]),
  ...registerSchema.shape,
  /** The secret of each person by their id: opens their own sealed entry and nobody else's. */
  secrets: z.record(z.string(), z.string()).default({}),
  ownRules: z.array(packRuleSchema).default([]),
  changes: z.array(changeSchema).default([]),
  lists: z.record(z.string(), listSchema).default({}),
  elections: z.array(electionSchema).default([]),
  candidates: z.array(candidateSchema).default([]),
  holds: z.array(holdSchema).default([]),
  responses: z.array(responseSchema).default([]),
  notice: noticeSchema.optional(),
  practice: z.array(practiceSchema).default([]),
  channel: channelSchema.default({ name: 'main', address: '', lifetime: 90, epoch: 0, threshold: 2 }),
  /** Who may sign: the public half of each key, made on that person's own device. */
  signers: z.array(signerSchema).default([]),
  /** Signed root statements, oldest first. */
  roots: z.array(jwsSchema).default([]),
  publications: z.array(publicationSchema).default([]),
  /** When a copy was last put away, and when one was last opened to see that it can be. */
  backup: z.strictObject({ takenOn: daySchema.optional(), testedOn: daySchema.optional() }).default({}),
});
export type Workspace = z.infer<typeof workspaceSchema>;
