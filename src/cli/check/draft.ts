// A row of a file of drafts with the expected outcome, such as `rules/example/drafts.jsonl`, read as a line of `whichhat check`.
import { z } from 'zod';
import { accountKindSchema } from '../../model/account.ts';
import { nationSchema } from '../../model/attempt.ts';
import { levelSchema } from '../../model/level.ts';
import { type CheckLine, checkLineSchema } from './line.ts';

/** Inside the pre-election period of the example organisation, and outside all of its periods. */
const MOMENTS = { preelection: '2026-04-20T10:00:00Z', normal: '2026-06-20T10:00:00Z' } as const;

export const draftSchema = z.object({
  id: z.string(),
  text: z.string(),
  actingAs: z.enum([...accountKindSchema.options, 'personal', 'unregistered', 'unknown']),
  category: z.string().optional(),
  expect: z.enum(['flag', 'pass']).optional(),
  severity: levelSchema.exclude(['clear']).optional(),
  when: z.enum(['normal', 'preelection']).optional(),
  at: checkLineSchema.shape.at,
  context: z
    .object({
      hasImage: z.boolean(),
      hasVideo: z.boolean(),
      altText: z.string(),
      org: nationSchema,
      role: z.enum(['politically-restricted', 'unrestricted']),
      replyToLang: checkLineSchema.shape.replyToLang,
    })
    .partial()
    .optional(),
});
export type DraftRow = z.infer<typeof draftSchema>;

/** The line that `whichhat check` would be given for a row. */
export function lineOf({ id, text, actingAs, when, at, context = {} }: DraftRow): CheckLine {
  const alt = context.altText === undefined ? {} : { alt: context.altText };
  return checkLineSchema.parse({
    id,
    text,
    actingAs,
    at: at ?? MOMENTS[when ?? 'normal'],
    nation: context.org,
    attachments: [...(context.hasImage ? [{ kind: 'image', ...alt }] : []), ...(context.hasVideo ? [{ kind: 'video', ...alt }] : [])],
    declared: context.role && { politicallyRestricted: context.role === 'politically-restricted' },
    replyToLang: context.replyToLang,
    surface: context.replyToLang ? 'reply' : 'post',
  });
}
