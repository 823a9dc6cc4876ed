// Drafts to try rules on: the project's examples, and posts that the officer pastes in. Each becomes an attempt that judge() understands.
import type { Account, ActingAs } from '../model/account.ts';
import type { Attempt } from '../model/attempt.ts';
import { draftRowSchema, MOMENTS } from '../model/draft-row.ts';

export interface DraftCase {
  readonly id: string;
  readonly text: string;
  readonly attempt: Attempt;
  readonly at: Date;
  /** What should come of it, where that is known. */
  readonly expect?: 'flag' | 'pass' | undefined;
  readonly category?: string | undefined;
}

/** Rows as `rules/example/drafts.jsonl` has them. A row that is not one is left out: the desk only shows what it can judge. */
export function exampleDrafts(rows: readonly unknown[]): DraftCase[] {
  return rows.flatMap((row) => {
    const parsed = draftRowSchema.safeParse(row);
    if (!parsed.success) return [];
    const { id, text, actingAs, category, expect, when, at, context = {} } = parsed.data;
    const alt = context.altText === undefined ? {} : { alt: context.altText };
    const attachments = [...(context.hasImage ? [{ kind: 'image' as const, ...alt }] : []), ...(context.hasVideo ? [{ kind: 'video' as const, ...alt }] : [])];
    const attempt: Attempt = {
      standing: { actingAs, name: '' },
      draft: { text, attachments },
      surface: context.replyToLang ? 'reply' : 'post',
      replyToLang: context.replyToLang,
      nation: context.org,
      ...(context.role ? { declared: { politicallyRestricted: context.role === 'politically-restricted' } } : {}),
    };
    return [{ id, text, attempt, at: new Date(at ?? MOMENTS[when ?? 'normal']), expect, category }];
  });
}

/** A text as this voice, or this account, would post it now. */
export function draftOf(id: string, text: string, who: ActingAs | Account, at: Date): DraftCase {
  const standing = typeof who === 'string' ? { actingAs: who, name: '' } : { actingAs: who.kind, name: who.name, account: who };
  const platform = typeof who === 'string' ? {} : { platform: who.platform };
  return { id, text, attempt: { standing, draft: { text, attachments: [] }, surface: 'post', ...platform }, at };
}

/** Pasted posts, one for each paragraph: a blank line begins the next. The same post twice counts once. */
export function postsIn(pasted: string): string[] {
  const posts = pasted.split(/\n\s*\n/).map((post) => post.trim());
  return [...new Set(posts.filter(Boolean))];
}
