// What leaves a Facebook page: form-encoded GraphQL by XMLHttpRequest, with the actor of the React tree put in centrally; chat goes elsewhere.
import type { Account } from '../../people.ts';
import { load, post } from '../shared/request.ts';
import { situation } from '../shared/situation.ts';

let requests = 0;

/** Sends one mutation as `actor`, with the keys every such request carries. */
export function mutate(friendlyName: string, variables: Record<string, unknown>, actor: Account): Promise<unknown> {
  requests += 1;
  const business = situation.host.startsWith('business.');
  const form = new URLSearchParams({
    av: business ? (actor.pageId ?? actor.id) : actor.id,
    __user: business ? situation.login.id : actor.id,
    __a: '1',
    __req: requests.toString(36),
    __comet_req: '15',
    fb_dtsg: 'look-alike',
    jazoest: '25555',
    lsd: 'look-alike',
    fb_api_caller_class: 'RelayModern',
    fb_api_req_friendly_name: friendlyName,
    variables: JSON.stringify(variables),
    server_timestamps: 'true',
    doc_id: String(Math.floor(Math.random() * 1e16)),
  });
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'x-fb-friendly-name': friendlyName, 'x-fb-lsd': 'look-alike', 'x-asbd-id': '359341' };
  return post('/api/graphql/', headers, form.toString());
}

const mutationId = (): string => String(requests + 1);

export interface Story {
  readonly text: string;
  readonly group?: string | undefined;
  readonly share?: string | undefined;
  readonly picture: boolean;
}

export function publishStory(story: Story, actor: Account): Promise<unknown> {
  const input = {
    composer_entry_point: 'inline_composer',
    composer_type: story.share ? 'share' : story.group ? 'group' : 'feed',
    idempotence_token: `${crypto.randomUUID()}_FEED`,
    audience: story.group ? { to_id: story.group } : { privacy: { allow: [], base_state: 'EVERYONE', deny: [] } },
    message: { ranges: [], text: story.text },
    attachments: [...(story.picture ? [{ photo: { id: '77' } }] : []), ...(story.share ? [{ link: { share_scrape_data: story.share } }] : [])],
    logging: { composer_session_id: crypto.randomUUID() },
    actor_id: actor.id,
    client_mutation_id: mutationId(),
  };
  return mutate('ComposerStoryCreateMutation', { input, renderLocation: 'homepage_stream', isFeed: !story.group, isGroup: story.group !== undefined }, actor);
}

export function editStory(id: string, text: string, actor: Account): Promise<unknown> {
  return mutate(
    'ComposerStoryEditMutation',
    { input: { story_id: id, message: { ranges: [], text }, actor_id: actor.id, client_mutation_id: mutationId() } },
    actor,
  );
}

export function publishComment(text: string, on: string, actor: Account): Promise<unknown> {
  const input = { feedback_id: btoa(`feedback:${on}`), message: { ranges: [], text }, actor_id: actor.id, client_mutation_id: mutationId() };
  return mutate('useCometUFICreateCommentMutation', { input, feedLocation: 'NEWSFEED', feedbackSource: 1 }, actor);
}

export function editComment(id: string, text: string, actor: Account): Promise<unknown> {
  const input = { comment_id: btoa(`comment:${id}`), message: { ranges: [], text }, actor_id: actor.id, client_mutation_id: mutationId() };
  return mutate('useCometUFIEditCommentMutation', { input }, actor);
}

export function publishTextStory(text: string, actor: Account): Promise<unknown> {
  return mutate('StoriesCreateMutation', { input: { message: { ranges: [], text }, actor_id: actor.id, client_mutation_id: mutationId() } }, actor);
}

/** Chat never touches `/api/graphql/`. */
export async function sendChat(text: string): Promise<void> {
  await fetch('/ls_req', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-look-alike-session': situation.session },
    body: JSON.stringify({ text }),
  });
}

/** Switching who is acting always loads the page anew. */
export async function switchProfile(account: Account): Promise<void> {
  await mutate('CometProfileSwitchMutation', { profile_id: account.id }, situation.viewer);
  load('/');
}
