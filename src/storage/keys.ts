// Every key kept on the device, as data: its schema, and whether it is the person's own or can be made again.
// Adding a key here adds it to the popup's list of what is kept (`popup_kept_<key>`) and to deletion.
import { z } from 'zod';
import { daySchema } from '../model/election.ts';
import { organisationFileSchema } from '../model/organisation.ts';
import { recordsSchema } from '../model/record.ts';
import { languageSchema } from '../model/text.ts';
import { trustSchema } from '../model/trust.ts';
import { keptPackSchema, updatesSchema } from '../model/update.ts';
import type { Policy } from '../policy/index.ts';
import { isPolicy } from './shape.ts';

export const settingsSchema = z.strictObject({
  language: z.enum(['auto', ...languageSchema.options]),
  personalChecks: z.enum(['advice', 'off']),
  declared: z.strictObject({ politicallyRestricted: z.boolean().exactOptional() }),
  off: z.array(z.string().max(253)).max(50).readonly(),
  noticeRead: z.string().max(300).exactOptional(),
});

const stringsSchema = z.object({
  language: languageSchema,
  messages: z.record(z.string(), z.object({ message: z.string(), placeholders: z.record(z.string(), z.object({ content: z.string() })).exactOptional() })),
});

/** The example is kept by name only, so that it follows the extension; a person's own file is kept whole. */
export const joinedSchema = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('example'), since: daySchema }),
  z.strictObject({ from: z.literal('file'), since: daySchema, file: organisationFileSchema }),
  /** The pack itself is under its own key. */
  z.strictObject({ from: z.literal('pack'), since: daySchema }),
]);
/** The organisation this device has joined. */
export type Joined = z.infer<typeof joinedSchema>;

/** Which person on the register uses this device, and which policy versions they have confirmed here. */
export const meSchema = z.strictObject({
  person: z.string(),
  confirmed: z.array(z.strictObject({ version: z.string(), on: daySchema })).readonly(),
  /** Roles last seen on the register, so that the popup can say when one has gone. */
  held: z
    .array(z.strictObject({ account: z.string(), name: z.string(), role: z.string() }))
    .readonly()
    .exactOptional(),
});

export const KEYS = {
  policy: z.custom<Policy>(isPolicy, 'not a compiled policy'),
  strings: stringsSchema,
  settings: settingsSchema,
  organisation: joinedSchema,
  me: meSchema,
  records: recordsSchema,
  trust: trustSchema,
  pack: keptPackSchema,
  updates: updatesSchema,
  /** One's own secret from the join code: opens one's own entry in a pack and nothing else. */
  secret: z.string().regex(/^[\w-]{43}$/),
} as const;

export type Key = keyof typeof KEYS;
export type ValueOf<K extends Key> = z.infer<(typeof KEYS)[K]>;
