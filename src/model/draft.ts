// What the person has written, as text. Read from the page, never written to it.
import { z } from 'zod';

export const attachmentSchema = z.object({ kind: z.enum(['image', 'video']), alt: z.string().optional() });
export type Attachment = z.infer<typeof attachmentSchema>;

/** Who wrote the post of somebody else that goes out with the draft: quoted on X, shared on Facebook. Its words are not the draft's. */
export const sharedSchema = z.object({
  /** Without `@`. */
  handle: z.string().optional(),
  name: z.string().optional(),
});
export type Shared = z.infer<typeof sharedSchema>;

export interface Draft {
  /** UTF-16 text; posts of a thread, poll choices and other text of the same press are joined by blank lines. */
  readonly text: string;
  /** The posts of a thread one by one, in order; each stands somewhere in `text`. Absent for a single post. */
  readonly posts?: readonly string[];
  readonly attachments: readonly Attachment[];
  /** Absent where nothing is passed on, or where the page does not say whose it is. */
  readonly shared?: Shared | undefined;
}
