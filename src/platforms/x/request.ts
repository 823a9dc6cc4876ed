// The requests with which X publishes something: their names, and what they say. The query id before the name changes with each deploy; the name does not.
import type { Surface } from '../../model/attempt.ts';
import type { IdentityReading } from '../../model/identity.ts';
import { joined, objectIn, textAt } from '../page/json.ts';
import { member, text } from '../page/page-data.ts';
import type { Leaving, PostRequests, Sent } from '../platform.ts';
import { pageStateOf } from './page-state.ts';
import { twid } from './signals.ts';

/**
 * Last seen 2026-10: CreateTweet, CreateNoteTweet, CreateScheduledTweet, EditScheduledTweet, ArticleEntityPublish; the names with Post are for the day
 * the product's own words reach them. `CreateRetweet` is a plain repost without words of its own; drafts (`CreateDraftTweet`) are not posts.
 */
export const requests: PostRequests = {
  endpoint: '/graphql/[^/]+/\\w+$',
  names: '(?:Create|Edit)(?:Note|Scheduled)?(?:Tweet|Post)|ArticleEntityPublish',
  nameHeader: '',
  nameField: '',
  actorHeader: 'x-act-as-user-id',
};

/** The header decides; without it the session does, whatever account the page shows. */
function readingOf(actor: string, root: Document): IdentityReading {
  const signedIn = twid(root);
  const id = actor === '' ? signedIn : actor;
  if (id === undefined || !/^\d{1,25}$/.test(id)) return { state: 'unknown', platform: 'x', reason: 'no-signal', evidence: [] };
  const page = pageStateOf(root);
  const own = page?.userId === id ? page : undefined;
  return {
    state: 'known',
    platform: 'x',
    ids: [id],
    ...(own?.handle !== undefined && { handle: own.handle }),
    ...(own?.name !== undefined && { name: own.name }),
    ownLogin: id === signedIn,
    evidence: [{ source: actor === '' ? 'cookie:twid' : 'request:x-act-as-user-id', says: id }],
  };
}

function surfaceOf(name: string, variables: Record<string, unknown>): Surface {
  if (name.includes('Scheduled')) return 'schedule';
  if (member(variables, 'edit_options')) return 'edit';
  if (member(variables, 'reply')) return text(variables, 'batch_mode') ? 'thread' : 'reply';
  return text(variables, 'attachment_url') ? 'quote' : 'post';
}

/** Text of one post, a scheduled one with its thread. `post_text`: for the day "tweet" is renamed. */
function textOf(variables: Record<string, unknown>): string {
  const planned = member(variables, 'post_tweet_request') ?? member(variables, 'post_request');
  const thread = planned?.thread_tweets;
  const rest = Array.isArray(thread) ? thread.map((one: unknown) => text(one as Record<string, unknown>, 'status')) : [];
  return joined([text(variables, 'tweet_text'), text(variables, 'post_text'), textAt(planned, 'status'), ...rest]);
}

export function sentBy({ name, body, actor }: Leaving, root: Document): Sent | undefined {
  const variables = member(objectIn(body), 'variables');
  if (!variables) return undefined;
  return { text: textOf(variables), surface: surfaceOf(name, variables), reading: readingOf(actor, root) };
}
