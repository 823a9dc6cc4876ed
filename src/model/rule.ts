// A rule: data, never code, never a regular expression. Its conditions are checked by the policy room, which knows the match kinds.
import { z } from 'zod';
import { accountKindSchema, accountStateSchema } from './account.ts';
import { nationSchema, surfaceSchema } from './attempt.ts';
import { attachmentSchema, sharedSchema } from './draft.ts';
import { platformNameSchema, unknownReasonSchema } from './identity.ts';
import { bilingualSchema, languageSchema } from './text.ts';

export const categorySchema = z.enum([
  'party-political',
  'political-controversy',
  'preelection',
  'personal-data',
  'special-category',
  'children',
  'casualty-incident',
  'legal-proceedings',
  'defamation',
  'tone',
  'wrong-account',
  'accessibility',
  'welsh',
  'copyright',
  'endorsement',
  'confidential',
  'unverified',
  'emergency-channel',
  'public-data-request',
  'moderation',
  'representation',
  'restricted-post',
  'conflict-of-interest',
  'colleague-abuse',
  'information-request',
  'account-state',
  'identity',
  'hold-posting',
  'facts',
  'allow',
]);
export type Category = z.infer<typeof categorySchema>;

/** `official` stands for corporate, professional and partnership accounts; `everyone` for every voice. */
export const whoSchema = z.enum([...accountKindSchema.options, 'personal', 'official', 'everyone']);
export type Who = z.infer<typeof whoSchema>;

/** `allow` is the level of an allow rule: what it protects is held at advice. */
export const ruleLevelSchema = z.enum(['advice', 'warn', 'block', 'allow']);
export type RuleLevel = z.infer<typeof ruleLevelSchema>;

const exampleCaseSchema = z.strictObject({
  text: z.string(),
  actingAs: z.enum([...accountKindSchema.options, 'personal', 'unregistered', 'unknown']).optional(),
  /** ISO date and time; 20 June 2026, outside every period of the example organisation, unless said otherwise. */
  at: z.iso.datetime().optional(),
  platform: platformNameSchema.optional(),
  surface: surfaceSchema.optional(),
  nation: nationSchema.optional(),
  /** Why nobody can tell who is posting, with `actingAs: unknown`. */
  unknownBecause: unknownReasonSchema.optional(),
  /** Id of an account of the example organisation. */
  account: z.string().optional(),
  attachments: z.array(attachmentSchema).optional(),
  /** Who wrote the post that is quoted or shared. */
  shared: sharedSchema.strict().optional(),
  declared: z.strictObject({ politicallyRestricted: z.boolean().optional() }).optional(),
  replyToLang: languageSchema.optional(),
});
export type ExampleCase = z.infer<typeof exampleCaseSchema>;

/** A draft on which the rule must fire or stay quiet; text alone means: posted by the first voice in `who`. */
export const exampleSchema = z.union([z.string(), exampleCaseSchema]);
export type Example = z.infer<typeof exampleSchema>;

export const ruleSchema = z.strictObject({
  /** The same as the file's name. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens'),
  category: categorySchema,
  level: ruleLevelSchema,
  /** A lower (never a higher) level for some voices. */
  levels: z.partialRecord(z.enum([...accountKindSchema.options, 'personal', 'unregistered', 'unknown']), z.enum(['advice', 'warn', 'block'])).optional(),
  /** 1 rare to 5 certain. */
  likelihood: z.number().int().min(1).max(5),
  /** 1 small to 5 grave. */
  consequence: z.number().int().min(1).max(5),
  title: bilingualSchema,
  /** One sentence that names the risk and quotes the words: `{quote}`, `{until}`, `{account}`, `{paper}`, `{organisation}`, `{instead}`, `{comms}`, `{hold}`, `{ask}`, `{right}`. */
  why: bilingualSchema,
  /** One way out. */
  wayOut: bilingualSchema,
  basis: z.string().min(1).optional(),
  link: z.url().optional(),
  who: z.array(whoSchema).min(1),
  surfaces: z.array(surfaceSchema).min(1).optional(),
  platforms: z.array(platformNameSchema).min(1).optional(),
  nations: z.array(nationSchema).min(1).optional(),
  /** `pre-election`: only on the days of a period; the finding says until when. `outside-pre-election`: on all other days. */
  when: z.enum(['always', 'pre-election', 'outside-pre-election']).optional(),
  /** Only for people who have declared this about themselves on their device. */
  declared: z.enum(['politically-restricted']).optional(),
  accountState: z.array(accountStateSchema).min(1).optional(),
  /** Ids of accounts the rule is not for. */
  exceptAccounts: z.array(z.string().min(1)).min(1).optional(),
  /** Only for accounts that owe their readers Welsh as well, or for accounts of a Welsh body of which nothing is said. */
  bilingual: z.literal(true).optional(),
  replyLanguage: languageSchema.optional(),
  match: z.unknown(),
  /** Silent when this holds anywhere in the draft. */
  unless: z.unknown().optional(),
  /** A finding for each separate place instead of one for the draft. */
  each: z.boolean().optional(),
  /** Allow rules only: the categories held at advice, or `everything`. */
  protects: z.union([z.literal('everything'), z.array(categorySchema).min(1)]).optional(),
  /** A corrected text to copy. */
  fix: bilingualSchema.optional(),
  examples: z.strictObject({ warn: z.array(exampleSchema).min(2), quiet: z.array(exampleSchema).min(2) }),
});
export type Rule = z.infer<typeof ruleSchema>;

/** A named list of phrases, `{name}` in rules. */
export const listSchema = z.strictObject({
  about: z.string().min(1),
  items: z.array(z.string().min(1)),
  /** Dictionary forms of Welsh items; their first word is also found in its mutated forms. */
  welsh: z.array(z.string().min(1)).optional(),
});
export type PhraseList = z.infer<typeof listSchema>;
