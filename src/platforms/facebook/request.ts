// The requests with which Facebook publishes something: their names, and what they say. The document id rotates; the friendly name does not.
import type { Surface } from '../../model/attempt.ts';
import type { IdentityReading } from '../../model/identity.ts';
import { cookie } from '../page/cookies.ts';
import { joined, objectIn, textAt } from '../page/json.ts';
import { member } from '../page/page-data.ts';
import type { Leaving, PostRequests, Sent } from '../platform.ts';
import { pageUserOf } from './page-data.ts';

/**
 * Last seen 2026-10: ComposerStoryCreateMutation, ComposerStoryEditMutation, useCometUFICreateCommentMutation (without `use` before about 2023),
 * useCometUFIEditCommentMutation, BusinessComposerStoryCreationMutation, StoriesCreateMutation. Anything may stand before them.
 */
export const requests: PostRequests = {
  endpoint: '/api/graphql/?$',
  names: '\\w*(?:Stor(?:y|ies)(?:Create|Creation|Edit|Publish|Schedule)|(?:Create|Edit)Comment)Mutation',
  nameHeader: 'x-fb-friendly-name',
  nameField: 'fb_api_req_friendly_name',
  actorHeader: '',
};

/** One field of a form body: url-encoded, or in parts where files ride along. */
function field(body: string, name: string): string | undefined {
  if (!body.startsWith('--')) return new URLSearchParams(body).get(name) ?? undefined;
  const start = body.indexOf(`name="${name}"\r\n`);
  const from = start < 0 ? -1 : body.indexOf('\r\n\r\n', start);
  return from < 0 ? undefined : body.slice(from + 4, body.indexOf('\r\n--', from));
}

/** Every text of a post: its own, and those of single channels in Business Suite. */
function textOf(input: Record<string, unknown>): string {
  const parts = [input, ...Object.keys(input).map((name) => member(input, name))];
  return joined(parts.map((part) => textAt(part, 'message', 'text')));
}

function surfaceOf(name: string, input: Record<string, unknown>): Surface {
  if (name.includes('Comment')) return name.includes('Edit') ? 'edit' : 'comment';
  if (name.includes('Edit')) return 'edit';
  const waits =
    textAt(input, 'unpublished_content_data', 'scheduled_publish_time') ?? textAt(input, 'base', 'unpublished_content_data', 'scheduled_publish_time');
  if (waits !== undefined) return 'schedule';
  return textAt(input, 'audience', 'to_id') === undefined ? 'post' : 'group';
}

/** Facebook itself writes the actor in, from the part of the page the request comes from; `av` says the same. */
function readingOf(id: string | undefined, root: Document): IdentityReading {
  if (id === undefined || !/^\d{1,25}$/.test(id)) return { state: 'unknown', platform: 'facebook', reason: 'no-signal', evidence: [] };
  const page = pageUserOf(root);
  return {
    state: 'known',
    platform: 'facebook',
    ids: [id],
    ...(page?.userId === id && page.name !== undefined && { name: page.name }),
    ownLogin: id === cookie(root, 'c_user'),
    evidence: [{ source: 'request:actor_id', says: id }],
  };
}

export function sentBy({ name, body }: Leaving, root: Document): Sent | undefined {
  const input = member(objectIn(field(body, 'variables') ?? ''), 'input');
  if (!input) return undefined;
  const actor = textAt(input, 'actor_id') ?? textAt(input, 'base', 'actor_id') ?? field(body, 'av');
  return { text: textOf(input), surface: surfaceOf(name, input), reading: readingOf(actor, root) };
}
