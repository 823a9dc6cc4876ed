// A row of a file of drafts with the expected outcome, such as `rules/example/drafts.jsonl`, read as a line of `whichhat check`.
import type { z } from 'zod';
import { draftRowSchema, MOMENTS } from '../../model/draft-row.ts';
import { type CheckLine, checkLineSchema } from './line.ts';

export const draftSchema = draftRowSchema.extend({ at: checkLineSchema.shape.at });
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
