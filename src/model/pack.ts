// A rule pack: what the comms team sends to every installation, as data. No code, no regular expression, no address to fetch more from.
// The caps are part of the format: whoever reads a pack knows the most it can ask of them (docs/pack-format.md).
import { z } from 'zod';
import { accountSchema } from './account.ts';
import { contactSchema } from './contact.ts';
import { daySchema, electionSchema } from './election.ts';
import { holdSchema, organisationSchema, policyDocumentSchema } from './organisation.ts';
import { responseSchema } from './policy.ts';
import { listSchema, ruleSchema } from './rule.ts';
import { bilingualSchema } from './text.ts';

/** Grows when a pack's shape changes so that an older reader could misread it. */
export const PACK_FORMAT = 1;
/** Versions stop here, so that nobody can put an installation beyond the reach of every later pack for good; a new epoch starts again at 1. */
export const HIGHEST_VERSION = 1_000_000_000;
export const HIGHEST_EPOCH = 1_000_000;

/** Names in ids: lower-case words joined by hyphens, so that they can stand in file names, addresses and log lines. */
export const nameSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');

/** Own rules and lists begin with `local-`, so that a later version of the extension can never bring one of the same name. */
const localSchema = nameSchema.regex(/^local-/, 'begins with "local-", which sets it apart from the rules of the extension');

/** An address for people to open, on an intranet too; never a script. */
const linkSchema = z.url({ protocol: /^https?$/, error: 'an address that begins with https:// or http://' });

export const packRuleSchema = ruleSchema.extend({
  id: localSchema,
  /** For people to read, never fetched. */
  link: linkSchema.optional(),
  /** Why the organisation has it. An allow rule must say. */
  reason: z.string().min(1).max(500).optional(),
  /** First day on which it holds; as soon as the pack is there without one. Needs engine 2. */
  from: daySchema.optional(),
  /** Last day on which it holds. An allow rule must have one. */
  until: daySchema.optional(),
});
/** A rule of the organisation's own. */
export type PackRule = z.infer<typeof packRuleSchema>;

/** Accounts that one exception may name. */
export const MOST_EXCEPTED = 200;

/** First and last day, both inside. A later first day needs engine 2. */
const reasonFields = { rule: nameSchema, reason: z.string().min(1).max(500), from: daySchema.optional(), until: daySchema.optional() };
export const changeSchema = z.union([
  /** Another level than the built-in one. Lower than it (`off` is lowest) loosens the rule and needs an end date. */
  z.strictObject({ ...reasonFields, level: z.enum(['off', 'advice', 'warn', 'block']) }),
  /** The rule stays silent when this condition holds anywhere in the draft, or on these accounts. Needs an end date. */
  z.strictObject({
    ...reasonFields,
    exception: z.strictObject({ when: z.unknown().optional(), accounts: z.array(z.string()).min(1).max(MOST_EXCEPTED).optional() }),
  }),
]);
/** A change to one rule of the extension. */
export type Change = z.infer<typeof changeSchema>;

export const noticeSchema = z.strictObject({
  id: nameSchema,
  title: bilingualSchema,
  text: bilingualSchema,
  from: daySchema.optional(),
  /** Last day on which it is shown. */
  until: daySchema,
});
/** What comms wants everyone to read. */
export type Notice = z.infer<typeof noticeSchema>;

export const practiceSchema = z.strictObject({
  id: nameSchema,
  text: z.string().min(1).max(5_000),
  /** Id of an account of this pack, or `personal`. */
  account: z.string().min(1),
  /** What a careful person would do. */
  right: z.enum(['post', 'change', 'do-not-post']),
  /** Why, once the person has answered. */
  because: bilingualSchema,
});
/** A draft to practise on. */
export type Practice = z.infer<typeof practiceSchema>;

/** An account as everybody's pack has it: what tells it apart on the page, and no member of staff. The rest travels sealed. */
export const packAccountSchema = accountSchema.pick({
  id: true,
  platform: true,
  kind: true,
  name: true,
  profileId: true,
  pageId: true,
  handle: true,
  userId: true,
  serviceArea: true,
  state: true,
  insteadUse: true,
  bilingual: true,
});
export type PackAccount = z.infer<typeof packAccountSchema>;

/** 16 bytes, base64url: finds a person's sealed entry without saying whose it is. */
export const derivedIdSchema = z.string().regex(/^[\w-]{22}$/, '22 characters of base64url');

export const packSchema = z.strictObject({
  type: z.literal('whichhat-pack'),
  organisation: nameSchema,
  /** Which stream of packs: `main`, or for example `test`. */
  channel: nameSchema,
  format: z.literal(PACK_FORMAT),
  epoch: z.int().min(0).max(HIGHEST_EPOCH),
  version: z.int().min(1).max(HIGHEST_VERSION),
  issued: z.iso.datetime(),
  expires: z.iso.datetime(),
  /** The least engine that understands every rule in it (`ENGINE` of the policy room). */
  minimumEngine: z.int().min(1).max(1_000),
  /** Offices, never people: `Head of Communications`. */
  approval: z
    .array(z.strictObject({ by: z.string().min(1).max(200), on: daySchema, note: z.string().max(500).optional() }))
    .min(1)
    .max(10),
  profile: organisationSchema.omit({ contacts: true }),
  contacts: z.record(z.string().regex(/^[a-zA-Z][\w-]{0,79}$/, 'a name of letters'), contactSchema.extend({ link: linkSchema.optional() })).default({}),
  policy: policyDocumentSchema.extend({ link: linkSchema.optional() }).optional(),
  rules: z.array(packRuleSchema).max(500).default([]),
  changes: z.array(changeSchema).max(500).default([]),
  /** A `local-` name is a list of one's own; the name of a built-in list adds its items to that list. */
  lists: z.record(nameSchema, listSchema).default({}),
  elections: z.array(electionSchema).max(200).default([]),
  holds: z.array(holdSchema).max(50).default([]),
  accounts: z.array(packAccountSchema).max(2_000).default([]),
  /** Compact JWE by derived id: one entry for each person, which only that person's secret opens. */
  sealed: z.record(derivedIdSchema, z.string().max(20_000)).default({}),
  /** Compact JWE by account id: who looks after it, opened with a key that stands in the entries of those who hold a role on it. */
  sealedAccounts: z.record(z.string().min(1), z.string().max(20_000)).default({}),
  responses: z.array(responseSchema).max(500).default([]),
  notice: noticeSchema.optional(),
  practice: z.array(practiceSchema).max(100).default([]),
});
export type Pack = z.infer<typeof packSchema>;
/** A pack as it is written, before the defaults are filled in. */
export type PackInput = z.input<typeof packSchema>;
