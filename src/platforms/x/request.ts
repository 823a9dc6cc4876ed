// Names of the requests with which X publishes something. The query id before them changes with each deploy; these do not.
import type { PostRequests } from '../platform.ts';

/** Last seen 2026-10. `CreateRetweet` is a plain repost without words of its own; drafts are not posts. */
export const requests: PostRequests = {
  paths: ['CreateTweet', 'CreateNoteTweet', 'CreateScheduledTweet', 'EditScheduledTweet', 'ArticleEntityPublish'],
  friendlyNames: [],
};
