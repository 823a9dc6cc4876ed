// A thread is several posts and each stands alone in a feed: what one of them says must not be diluted by the others.
import type { Attempt } from '../model/attempt.ts';
import type { Finding } from '../model/finding.ts';

/** The attempt of each post of a thread, with its place in the whole text; none when there is only one post. */
export function postsOf(attempt: Attempt): { readonly attempt: Attempt; readonly offset: number }[] {
  const { posts, text } = attempt.draft;
  if (posts === undefined || posts.length < 2) return [];
  let from = 0;
  return posts.map((post) => {
    const offset = Math.max(text.indexOf(post, from), from);
    from = offset + post.length;
    return { attempt: { ...attempt, draft: { text: post, attachments: [] } }, offset };
  });
}

/** Findings of one post, at their places in the whole thread, without those the whole has already. */
export function added(whole: readonly Finding[], found: readonly Finding[], offset: number): Finding[] {
  const known = (finding: Finding): boolean => whole.some((other) => other.rule === finding.rule && other.quote === finding.quote);
  return found
    .filter((finding) => !known(finding))
    .map((finding) => (finding.end === 0 ? finding : { ...finding, start: finding.start + offset, end: finding.end + offset }));
}
