// What the person has written, as text. Read from the page, never written to it.
import { z } from 'zod';

export const attachmentSchema = z.object({ kind: z.enum(['image', 'video']), alt: z.string().optional() });
export type Attachment = z.infer<typeof attachmentSchema>;

export interface Draft {
  /** UTF-16 text; posts of a thread, poll choices and other text of the same press are joined by blank lines. */
  readonly text: string;
  /** The posts of a thread one by one, in order; each stands somewhere in `text`. Absent for a single post. */
  readonly posts?: readonly string[];
  readonly attachments: readonly Attachment[];
}
