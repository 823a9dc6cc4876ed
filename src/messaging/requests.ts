// The border of the background: what each request's argument must be. A message that does not parse is answered, not obeyed.
import { z } from 'zod';
import { platformNameSchema } from '../model/identity.ts';
import { recordSchema } from '../model/record.ts';
import { settingsSchema } from '../storage/keys.ts';
import { type ArgumentOf, type BackgroundName, BLIND_REASONS } from './protocol.ts';

const nothing = z.undefined();
const word = z.string().min(1).max(200);

const healthSchema = z.strictObject({
  platform: platformNameSchema,
  state: z.enum(['checking', 'partly', 'blind']),
  reasons: z.array(z.enum(BLIND_REASONS)).max(BLIND_REASONS.length),
  missing: z.array(z.string().max(60)).max(20),
  secondLine: z.boolean().exactOptional(),
  locale: z.string().max(35).exactOptional(),
});

const { shape } = settingsSchema;
const changeSchema = z.strictObject({
  language: shape.language.exactOptional(),
  personalChecks: shape.personalChecks.exactOptional(),
  declared: shape.declared.exactOptional(),
  off: shape.off.exactOptional(),
  noticeRead: shape.noticeRead,
});

const countSchema = z.strictObject({ rules: z.array(word).max(100), outcome: recordSchema.shape.outcome });

/** A post with everything the site sends along; longer ones are not posts. */
const frameSchema = z.strictObject({
  frame: z.string().max(60),
  asking: z.strictObject({ id: z.number().int(), name: z.string().max(200), body: z.string().max(1_000_000), actor: z.string().max(60), sync: z.boolean() }),
});

export const ARGUMENTS: { readonly [N in BackgroundName]: z.ZodType<ArgumentOf<N>> } = {
  state: nothing,
  policy: nothing,
  useExample: nothing,
  joinOrganisation: z.unknown(),
  readCode: z.string().max(20_000),
  joinByCode: z.string().max(20_000),
  checkNow: nothing,
  importUpdate: z.strictObject({ name: z.string().max(200), text: z.string().max(1_100_000) }),
  chooseMe: word,
  confirmPolicy: word,
  rolesNoted: nothing,
  setSettings: changeSchema,
  handedOver: nothing,
  practice: nothing,
  count: countSchema,
  health: healthSchema,
  frame: frameSchema,
  rebuild: nothing,
  deleteEverything: nothing,
};

const envelopeSchema = z.object({ to: z.literal('background'), name: z.string(), argument: z.unknown().optional() });

/** The envelope of a message for the background; undefined for everything else on the channel. */
export function envelopeOf(message: unknown): { name: string; argument: unknown } | undefined {
  const parsed = envelopeSchema.safeParse(message);
  return parsed.success ? { name: parsed.data.name, argument: parsed.data.argument } : undefined;
}
