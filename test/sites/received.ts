// Turns a request of either site into a log entry: who it is published as, on which surface, with which text.
// Knows the shapes of the sites' requests; must not know sockets.
import type { Site } from './hosts.ts';
import type { Received } from './log.ts';
import { facebookAccounts, findAccount, xAccounts } from './people.ts';

export interface Request {
  readonly host: string;
  readonly site: Site;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: Readonly<Record<string, string>>;
  readonly session: string;
  readonly body: string;
}

type Shape = Pick<Received, 'kind' | 'operation' | 'surface' | 'text' | 'body'>;

const record = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? { ...value } : {});
const string = (value: unknown): string => (typeof value === 'string' ? value : '');

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return Object.fromEntries(new URLSearchParams(body));
  }
}

function xSurface(operation: string, variables: Record<string, unknown>): string {
  if (operation === 'CreateScheduledTweet') return 'schedule';
  const mode = string(variables.batch_mode);
  if (mode !== '') return 'thread';
  if (variables.edit_options) return 'edit';
  if (variables.reply) return 'reply';
  return string(variables.attachment_url) === '' ? 'post' : 'quote';
}

function xShape(request: Request): Shape {
  const body = parsed(request.body);
  const operation = request.path.split('/').pop() ?? '';
  if (request.path.includes('/graphql/')) {
    const variables = record(record(body).variables);
    const kind = /^Create(Tweet|NoteTweet|ScheduledTweet|Retweet)$/.test(operation) ? 'post' : 'other';
    const text = string(variables.tweet_text) || string(record(variables.post_tweet_request).status);
    return { kind, operation, surface: xSurface(operation, variables), text, body };
  }
  const chat = request.path.includes('/dm/');
  return {
    kind: chat ? 'chat' : 'other',
    operation: request.path.replace(/^\/i\/api\/1\.1\//, ''),
    surface: chat ? 'chat' : 'other',
    text: string(record(body).text),
    body,
  };
}

function facebookShape(request: Request): Shape {
  const form = record(parsed(request.body));
  if (request.path.startsWith('/ls_req')) return { kind: 'chat', operation: 'ls_req', surface: 'chat', text: string(form.text), body: form };
  const operation = string(form.fb_api_req_friendly_name);
  const variables = record(parsed(string(form.variables)));
  const input = record(variables.input);
  const text = string(record(record(input.base).message ?? input.message).text);
  const body = { ...form, variables };
  if (/CreateCommentMutation$/.test(operation)) return { kind: 'post', operation, surface: 'comment', text, body };
  if (/EditCommentMutation$/.test(operation)) return { kind: 'post', operation, surface: 'edit', text, body };
  if (operation === 'StoriesCreateMutation') return { kind: 'post', operation, surface: 'post', text, body };
  if (/Story(Create|Creation|Edit)Mutation$/.test(operation)) {
    const group = record(record(input.audience)).to_id !== undefined;
    return {
      kind: 'post',
      operation,
      surface: /Edit/.test(operation) ? 'edit' : group ? 'group' : string(input.composer_type) === 'share' ? 'share' : 'post',
      text,
      body,
    };
  }
  return { kind: 'other', operation, surface: 'other', text, body };
}

/** On X the header decides when present, else the session cookie; on Facebook the `av` of the request does. */
function actorId(request: Request, body: unknown): string {
  if (request.site === 'x') return request.headers['x-act-as-user-id'] ?? request.cookies.auth_token?.replace(/^look/, '') ?? '';
  const form = record(body);
  const input = record(record(form.variables).input);
  return string(input.actor_id) || string(record(input.base).actor_id) || string(form.av) || (request.cookies.i_user ?? request.cookies.c_user ?? '');
}

export function receivedOf(request: Request, at: Date): Received {
  const shape = request.site === 'x' ? xShape(request) : facebookShape(request);
  const actor = actorId(request, shape.body);
  const account = findAccount(request.site === 'x' ? xAccounts : facebookAccounts, actor);
  const { session, site, host, headers } = request;
  return { at: at.toISOString(), session, site, host, ...shape, actor, actorName: account?.name ?? '', headers };
}
