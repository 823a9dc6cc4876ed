// How a form leaves: alt text and poll first, then one CreateTweet after another for a thread, each with the headers X sends.
import { post } from '../shared/request.ts';
import { go, route } from '../shared/route.ts';
import { hasQuirk, situation } from '../shared/situation.ts';
import { store } from '../shared/store.ts';
import { t } from './labels.ts';
import { acting, changeForm, delegate, emptyForm, type FormName, forms, type Piece, textOf, timeline, toast } from './state.ts';

const queryId = Math.random().toString(36).slice(2, 24);

export function headers(type: string): Record<string, string> {
  const csrf = /(?:^|; )ct0=([^;]*)/.exec(document.cookie)?.[1] ?? '';
  const delegated = delegate.get();
  return {
    'content-type': type,
    authorization: 'Bearer look-alike',
    'x-csrf-token': csrf,
    'x-twitter-auth-type': 'OAuth2Session',
    'x-twitter-active-user': 'yes',
    'x-twitter-client-language': situation.ui,
    'x-client-transaction-id': Math.random().toString(36).slice(2),
    ...(delegated && { 'x-act-as-user-id': delegated.id }),
  };
}

/** With a quoted post nothing need be written: sent empty it is a plain repost. */
export const valid = (one: Piece, quotes = false): boolean => {
  const length = textOf(one).trim().length;
  return (
    (quotes || length > 0 || one.picture !== undefined || one.video !== undefined) &&
    length <= 4000 &&
    (one.poll?.every((choice) => choice.trim() !== '') ?? true)
  );
};

export interface Target {
  readonly replyTo?: string | undefined;
  readonly quote?: string | undefined;
  /** The post being changed. */
  readonly edits?: string | undefined;
  readonly scheduled?: boolean | undefined;
  readonly community?: string | undefined;
  /** X Pro: the account whose column this is, where it is not the one the page acts as. */
  readonly as?: string | undefined;
}

export const asking = store<{ readonly name: FormName; readonly target: Target } | undefined>(undefined);

function restId(answer: unknown): string {
  return /"rest_id":"(\d+)"/.exec(JSON.stringify(answer))?.[1] ?? '0';
}

function shapeOf(one: Piece, target: Target, variables: Record<string, unknown>): { readonly operation: string; readonly sent: Record<string, unknown> } {
  if (target.scheduled)
    return {
      operation: 'CreateScheduledTweet',
      sent: { post_tweet_request: { status: textOf(one), media_ids: [], thread_tweets: [] }, execute_at: 1_900_000_000 },
    };
  if (target.quote && textOf(one).trim() === '') return { operation: 'CreateRetweet', sent: { tweet_id: target.quote.split('/').pop() } };
  return { operation: 'CreateTweet', sent: variables };
}

async function sendPiece(one: Piece, target: Target, batch: string | undefined): Promise<string> {
  const json = { ...headers('application/json'), ...(target.as !== undefined && { 'x-act-as-user-id': target.as }) };
  if (one.picture?.alt) await post('/i/api/1.1/media/metadata/create.json', json, JSON.stringify({ media_id: '77', alt_text: { text: one.picture.alt } }));
  if (one.video) await post('/i/api/1.1/media/metadata/create.json', json, JSON.stringify({ media_id: '78', ...one.video }));
  if (one.poll) await post('/i/api/1.1/cards/create.json', json, JSON.stringify({ choices: one.poll }));
  const variables = {
    tweet_text: textOf(one),
    ...(target.replyTo && { reply: { in_reply_to_tweet_id: target.replyTo, exclude_reply_user_ids: [] } }),
    ...(target.quote && { attachment_url: target.quote }),
    ...(target.edits && { edit_options: { previous_tweet_id: target.edits } }),
    ...(target.community && { semantic_annotation_ids: [{ domain_id: '8', entity_id: target.community }] }),
    ...(one.poll && { card_uri: 'card://77' }),
    ...(batch && { batch_mode: batch }),
    dark_request: false,
    media: { media_entities: one.picture ? [{ media_id: '77', tagged_users: [] }] : [], possibly_sensitive: false },
    ...(!target.community && { semantic_annotation_ids: [] }),
  };
  const { operation, sent } = shapeOf(one, target, variables);
  return restId(
    await post(
      `/i/api/graphql/${queryId}/${operation}`,
      json,
      JSON.stringify({ variables: sent, features: { longform_notetweets_consumption_enabled: true }, queryId }),
    ),
  );
}

export function say(words: string): void {
  toast.set(() => words);
  setTimeout(() => toast.set((now) => (now === words ? undefined : now)), 4000);
}

/** Sends every post of the form, then empties it and closes the dialog it was in. A press while sending, or of an invalid form, does nothing. */
export async function send(name: FormName, target: Target): Promise<void> {
  const form = forms[name].get();
  if (form.sending || !form.pieces.every((one) => valid(one, target.quote !== undefined))) return;
  if (hasQuirk('confirm') && !confirmed(name, target)) return;
  changeForm(name, { sending: true });
  try {
    let previous = target.replyTo;
    for (const [index, one] of form.pieces.entries()) {
      const batch = form.pieces.length === 1 ? undefined : index === 0 ? 'BATCH_FIRST' : 'BATCH_SUBSEQUENT';
      const id = await sendPiece(one, { ...target, replyTo: previous }, batch);
      const published = { id, author: acting(), text: textOf(one) };
      timeline.set((posts) => [published, ...posts]);
      if (form.pieces.length > 1) previous = id;
    }
    emptyForm(name);
    if (name === 'modal' && /^\/(compose|intent)\//.test(route.get().path)) go('/home');
    say(t.sent);
  } catch (error) {
    changeForm(name, { sending: false });
    say(`Something went wrong: ${error instanceof Error ? error.message : ''}`);
  }
}

/** X's own question before posting (here: a missing picture description). Its button sends without a second press of Post. */
let agreed = false;
function confirmed(name: FormName, target: Target): boolean {
  if (!agreed) asking.set(() => ({ name, target }));
  const go = agreed;
  agreed = false;
  return go;
}
export function agree(): void {
  const asked = asking.get();
  asking.set(() => undefined);
  agreed = true;
  if (asked) void send(asked.name, asked.target);
}
