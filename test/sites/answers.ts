// What the sites answer to their own pages' requests: success naming the true author, a refusal, or a switch of account.
import { signIn } from './cookies.ts';
import type { Received } from './log.ts';
import { facebookAccounts, findAccount, xAccounts } from './people.ts';
import type { Request } from './received.ts';
import type { Session } from './sessions.ts';

export interface Answer {
  readonly status: number;
  readonly value: unknown;
  readonly cookies: string[];
}

let lastId = 1_900_000_000_000_000_000n;

function created(received: Received): unknown {
  lastId += 1n;
  const restId = lastId.toString();
  if (received.site === 'facebook')
    return { data: { story_create: { story_id: restId, actor: { id: received.actor, name: received.actorName } } }, extensions: { is_final: true } };
  const author = findAccount(xAccounts, received.actor);
  const user = { rest_id: received.actor, core: { screen_name: author?.handle ?? '', name: author?.name ?? '' } };
  return {
    data: { create_tweet: { tweet_results: { result: { rest_id: restId, core: { user_results: { result: user } }, legacy: { full_text: received.text } } } } },
  };
}

function switched(received: Received, request: Request, session: Session): Answer | undefined {
  const form = new URLSearchParams(request.body);
  if (received.operation === 'account/multi/switch.json') {
    const account = findAccount(xAccounts, form.get('user_id') ?? '');
    if (!account) return { status: 403, value: { errors: [{ code: 326, message: 'not one of your accounts' }] }, cookies: [] };
    session.x = account;
    return { status: 200, value: { status: 'ok' }, cookies: signIn('x', request.host, account, session.id) };
  }
  if (received.operation === 'CometProfileSwitchMutation') {
    const variables: unknown = JSON.parse(form.get('variables') ?? '{}');
    const id = typeof variables === 'object' && variables !== null && 'profile_id' in variables ? String(variables.profile_id) : '';
    const account = findAccount(facebookAccounts, id);
    if (!account) return { status: 200, value: { errors: [{ message: 'not one of your profiles' }] }, cookies: [] };
    session.facebook = account;
    return {
      status: 200,
      value: { data: { profile_switcher_comet_login: { id, name: account.name } } },
      cookies: signIn('facebook', request.host, account, session.id),
    };
  }
  return undefined;
}

export function answerTo(received: Received, request: Request, session: Session): Answer {
  const change = switched(received, request, session);
  if (change) return change;
  if (received.kind !== 'post') return { status: 200, value: { ok: true, media_id: '77', card_uri: 'card://77' }, cookies: [] };
  if (session.refuses) return { status: 403, value: { errors: [{ code: 226, message: 'This request looks automated.' }] }, cookies: [] };
  return { status: 200, value: created(received), cookies: [] };
}
