// A row of a file of drafts whose right answer is known, such as `rules/example/drafts.jsonl`.
import { z } from 'zod';
import { actingAsSchema } from './account.ts';
import { nationSchema } from './attempt.ts';
import { levelSchema } from './level.ts';
import { languageSchema } from './text.ts';

/** When a row is posted that does not say `at`: inside the pre-election period of the example organisation, and outside all of its periods. */
export const MOMENTS = { preelection: '2026-04-20T10:00:00Z', normal: '2026-06-20T10:00:00Z' } as const;

export const draftRowSchema = z.object({
  id: z.string(),
  text: z.string(),
  actingAs: actingAsSchema,
  category: z.string().optional(),
  expect: z.enum(['flag', 'pass']).optional(),
  severity: levelSchema.exclude(['clear']).optional(),
  when: z.enum(['normal', 'preelection']).optional(),
  at: z.iso.datetime().optional(),
  context: z
    .object({
      hasImage: z.boolean(),
      hasVideo: z.boolean(),
      altText: z.string(),
      org: nationSchema,
      role: z.enum(['politically-restricted', 'unrestricted']),
      replyToLang: languageSchema,
    })
    .partial()
    .optional(),
});
export type DraftRow = z.infer<typeof draftRowSchema>;
