// @vitest-environment jsdom
// The gate asks about each publishing request, holds it until it is answered, and reads nothing of any other.
import { Blob as NodeBlob } from 'node:buffer';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { installGate } from '../../src/gate/install.ts';
import { captureNatives } from '../../src/gate/natives.ts';
import { ANSWER, type Answer, ASK, type Asking, HELLO, REOPENED, STILL, WATCH } from '../../src/gate/protocol.ts';
import { facebook } from '../../src/platforms/facebook/index.ts';
import { x } from '../../src/platforms/x/index.ts';
import { eventually } from '../fakes/eventually.ts';

type Realm = Window & typeof globalThis;
const TWEET = 'https://x.com/i/api/graphql/abc/CreateTweet';
const GRAPH = 'https://www.facebook.com/api/graphql/';

interface Stage {
  readonly realm: Realm;
  readonly node: EventTarget;
  readonly sent: unknown[][];
  readonly asked: Asking[];
  say: (id: number, answer: Answer['answer']) => void;
  /** What the guard says at once; `undefined` stands for a guard that is gone. */
  guard: Answer['answer'] | undefined;
}

/** A realm of its own, so that no test sees another's wrapped natives. */
function stage(watch: object): Stage {
  const sent: unknown[][] = [];
  const note = (name: string) =>
    function (this: unknown, ...args: unknown[]) {
      sent.push([name, ...args]);
    };
  class Xhr extends EventTarget {}
  Object.assign(Xhr.prototype, { open: note('open'), send: note('send'), setRequestHeader: note('header'), abort: note('abort') });
  class Nav {}
  Object.assign(Nav.prototype, {
    sendBeacon: (...args: unknown[]) => {
      sent.push(['beacon', ...args]);
      return true;
    },
  });
  class Doc {}
  Object.assign(Doc.prototype, {
    open: note('reopen'),
    write: note('write'),
    writeln: note('writeln'),
    createElement: () => new EventTarget(),
    createTextNode: vi.fn(),
  });
  Object.defineProperty(Doc.prototype, 'documentElement', { get: () => null });
  const target = new EventTarget();
  const realm = Object.assign(target, {
    document: new Doc(),
    XMLHttpRequest: Xhr,
    Navigator: Nav,
    Document: Doc,
    Reflect,
    Promise,
    JSON,
    EventTarget,
    Request,
    Response,
    // Of the same make as Request, which jsdom's own is not.
    Headers: new Response().headers.constructor,
    FormData: globalThis.FormData,
    URLSearchParams,
    RegExp,
    String,
    WeakMap,
    Blob: NodeBlob,
    Element: { prototype: { setAttribute: vi.fn() } },
    Node: { prototype: { appendChild: vi.fn() } },
    CustomEvent,
    MouseEvent,
    ProgressEvent,
    DOMException,
    setTimeout: (task: () => void, ms: number) => setTimeout(task, ms),
    fetch: (...args: unknown[]) => {
      sent.push(['fetch', ...args]);
      return Promise.resolve('answered');
    },
  }) as unknown as Realm;
  let node: EventTarget | undefined;
  target.addEventListener(HELLO, (event) => {
    node = (event as MouseEvent).relatedTarget ?? undefined;
  });
  installGate(realm, captureNatives(realm));
  if (node === undefined) throw new Error('no greeting');
  const link = node;
  const asked: Asking[] = [];
  const say = (id: number, answer: Answer['answer']): void => {
    link.dispatchEvent(new CustomEvent(ANSWER, { detail: JSON.stringify({ id, answer }) }));
  };
  const made: Stage = { realm, node: link, sent, asked, say, guard: 'go' };
  link.addEventListener(ASK, (event) => {
    const asking = JSON.parse((event as CustomEvent<string>).detail) as Asking;
    asked.push(asking);
    if (made.guard !== undefined) say(asking.id, made.guard);
  });
  link.addEventListener(STILL, (event) => {
    const { id } = JSON.parse((event as CustomEvent<string>).detail) as { id: number };
    if (made.guard !== undefined) say(id, made.guard);
  });
  link.dispatchEvent(new CustomEvent(WATCH, { detail: JSON.stringify({ ...watch, unchecked: 'not checked' }) }));
  return made;
}

let now: Stage;
beforeEach(() => {
  now = stage(x.requests);
});

const sends = (): unknown[] => now.sent.filter(([name]) => name === 'send' || name === 'fetch' || name === 'beacon').map((entry) => entry[1]);
function request(url: unknown, body?: unknown, headers: Record<string, string> = {}, async = true): XMLHttpRequest {
  const xhr = new now.realm.XMLHttpRequest();
  xhr.open('POST', url as string, async);
  for (const [name, value] of Object.entries(headers)) xhr.setRequestHeader(name, value);
  xhr.send(body as string);
  return xhr;
}

describe('an XMLHttpRequest', () => {
  it('that publishes is asked about with its actor, and goes in the same turn when the guard says so', () => {
    request(`${TWEET}?a=1`, '{"variables":{}}', { 'X-Act-As-User-Id': '15' });
    expect(now.asked).toEqual([{ id: 1, name: 'CreateTweet', body: '{"variables":{}}', actor: '15', sync: false }]);
    expect(sends()).toEqual(['{"variables":{}}']);
  });

  it.each(['CreateTweetSchedule', 'CreateDraftTweet', 'EditDraftTweet', 'CreateRetweet', 'HomeTimeline', 'DeleteTweet'])(
    'called %s is none of our business',
    (name) => {
      request(`https://x.com/i/api/graphql/abc/${name}`, '{}');
      expect(now.asked).toEqual([]);
      expect(sends()).toEqual(['{}']);
    },
  );

  it.each(['CreateTweet', 'CreateNoteTweet', 'CreateScheduledTweet', 'EditScheduledTweet', 'ArticleEntityPublish', 'CreatePost'])(
    'called %s is held',
    (name) => {
      now.guard = 'wait';
      request(`https://pro.x.com/i/api/graphql/abc/${name}`, '{}');
      expect(now.asked.map((one) => one.name)).toEqual([name]);
      expect(sends()).toEqual([]);
      now.say(1, 'go');
      expect(sends()).toEqual(['{}']);
    },
  );

  it('refused ends like a lost connection, and can be used again', () => {
    now.guard = 'wait';
    const xhr = request(TWEET, '{}');
    const heard: string[] = [];
    for (const type of ['readystatechange', 'error', 'loadend', 'load']) xhr.addEventListener(type, () => heard.push(type));
    now.say(1, 'stop');
    expect(heard).toEqual(['readystatechange', 'error', 'loadend']);
    expect(xhr.readyState).toBe(4);
    expect(sends()).toEqual([]);
    now.guard = 'go';
    xhr.open('POST', TWEET);
    xhr.send('again');
    expect(sends()).toEqual(['again']);
  });

  it('answered twice goes once', () => {
    now.guard = 'wait';
    request(TWEET, '{}');
    now.say(1, 'go');
    now.say(1, 'go');
    expect(sends()).toEqual(['{}']);
  });

  it('that the page aborts while it is held never goes', () => {
    now.guard = 'wait';
    const xhr = request(TWEET, '{}');
    xhr.abort();
    now.say(1, 'go');
    expect(sends()).toEqual([]);
  });

  it('takes no header once it is held', () => {
    now.guard = 'wait';
    const xhr = request(TWEET, '{}');
    xhr.setRequestHeader('x-act-as-user-id', '99');
    expect(now.sent.filter(([name]) => name === 'header')).toEqual([]);
  });

  it('sent with a body that is no text is read and held too, and a copy of it goes', async () => {
    now.guard = 'wait';
    request(TWEET, new TextEncoder().encode('{"a":1}'));
    await eventually(() => expect(now.asked[0]?.body).toBe('{"a":1}'));
    now.say(1, 'go');
    expect(sends()).toHaveLength(1);
  });

  it('that the page waits for goes at once when it may, and fails like a lost connection when it must be asked about', () => {
    request(TWEET, '{}', {}, false);
    expect(sends()).toEqual(['{}']);
    now.guard = 'wait';
    expect(() => request(TWEET, 'flagged', {}, false)).toThrow(expect.objectContaining({ name: 'NetworkError' }));
    now.say(2, 'go');
    expect(sends()).toEqual(['{}']);
  });

  it('whose address is an object that changes its mind is sent to where it was judged', () => {
    let asked = 0;
    request({ toString: () => (asked++ === 0 ? 'https://x.com/elsewhere' : TWEET) }, '{}');
    expect(now.sent[0]).toEqual(['open', 'POST', 'https://x.com/elsewhere', true]);
  });
});

describe('a guard that is gone', () => {
  it('does not keep a post', () => {
    now.guard = undefined;
    request(TWEET, '{}');
    expect(sends()).toEqual(['{}']);
  });

  it('while a post is held lets it go within seconds', () => {
    vi.useFakeTimers();
    now.guard = 'wait';
    request(TWEET, '{}');
    vi.advanceTimersByTime(60_000);
    expect(sends()).toEqual([]);
    now.guard = undefined;
    vi.advanceTimersByTime(2_500);
    expect(sends()).toEqual(['{}']);
    vi.useRealTimers();
  });
});

describe('fetch', () => {
  const send = (...args: unknown[]): Promise<unknown> => now.realm.fetch(...(args as Parameters<typeof fetch>));

  it.each([
    ['a text', () => TWEET],
    ['an address', () => new URL(TWEET)],
  ])('to %s is held, and rejected with an AbortError when refused', async (_, target) => {
    now.guard = 'wait';
    const sending = send(target(), { method: 'POST', body: '{}', headers: { 'x-act-as-user-id': '15' } });
    expect(now.asked).toMatchObject([{ name: 'CreateTweet', body: '{}', actor: '15' }]);
    now.say(1, 'stop');
    await expect(sending).rejects.toMatchObject({ name: 'AbortError' });
    expect(sends()).toEqual([]);
  });

  it('judges the very body it sends, however often the page would give another', async () => {
    const bodies = ['clean', 'flagged'];
    await send(TWEET, {
      method: 'POST',
      get body() {
        return bodies.shift();
      },
    });
    expect(now.asked[0]?.body).toBe('clean');
    expect((now.sent[0]?.[2] as RequestInit | undefined)?.body).toBe('clean');
  });

  it('to anywhere else is handed on as it came', () => {
    const init = { method: 'PUT', body: 'x' };
    void send('https://x.com/other', init);
    expect(now.sent).toEqual([['fetch', 'https://x.com/other', init]]);
  });
});

describe('a beacon', () => {
  it('is queued in name while it is held, and sent only when it may', () => {
    const { sendBeacon } = now.realm.Navigator.prototype;
    now.guard = 'wait';
    expect(sendBeacon.call({} as Navigator, TWEET, '{}')).toBe(true);
    expect(sends()).toEqual([]);
    now.say(1, 'stop');
    expect(sends()).toEqual([]);
    expect(sendBeacon.call({} as Navigator, TWEET, '{}')).toBe(true);
    now.say(2, 'go');
    expect(sends()).toEqual([TWEET]);
  });
});

describe('what is none of our business', () => {
  /** A body that tells when anything of it is looked at. */
  const guarded = (): object =>
    new Proxy(
      {},
      {
        get: () => {
          throw new Error('read');
        },
        ownKeys: () => {
          throw new Error('read');
        },
      },
    );

  it('is never read: messages on X', () => {
    for (const url of ['https://x.com/i/api/1.1/dm/new2.json', 'https://x.com/i/api/graphql/abc/useSendMessageMutation']) {
      expect(() => request(url, guarded())).not.toThrow();
      expect(() => now.realm.fetch(url, { method: 'POST', body: guarded() as BodyInit })).not.toThrow();
    }
    expect(now.asked).toEqual([]);
  });

  it('is never read: messages on Facebook, by their own address or by the name they carry', () => {
    now = stage(facebook.requests);
    expect(() => request('https://www.facebook.com/ls_req', guarded())).not.toThrow();
    expect(() => request(GRAPH, guarded(), { 'x-fb-friendly-name': 'LSPlatformGraphQLLightspeedRequestQuery' })).not.toThrow();
    expect(now.asked).toEqual([]);
  });
});

describe('on Facebook', () => {
  beforeEach(() => {
    now = stage(facebook.requests);
  });

  it.each([
    'ComposerStoryCreateMutation',
    'ComposerStoryEditMutation',
    'useCometUFICreateCommentMutation',
    'CometUFICreateCommentMutation',
    'useCometUFIEditCommentMutation',
    'BusinessComposerStoryCreationMutation',
    'StoriesCreateMutation',
    'useNewComposerStoryCreateMutation',
  ])('knows %s by its header, and by its field without one', (name) => {
    request(GRAPH, 'av=1', { 'X-FB-Friendly-Name': name });
    request(GRAPH, `av=1&fb_api_req_friendly_name=${name}&variables=%7B%7D`);
    request(GRAPH, new URLSearchParams({ fb_api_req_friendly_name: name }).toString());
    expect(now.asked.map((one) => one.name)).toEqual([name, name, name]);
  });

  it('leaves every other name and address alone', () => {
    for (const name of [
      'CometNewsFeedQuery',
      'CometUFIDeleteCommentMutation',
      'CometProfileSwitchMutation',
      'CometUFILiveTypingBroadcastMutation_StartMutation',
    ])
      request(GRAPH, `fb_api_req_friendly_name=${name}`);
    request('https://www.facebook.com/elsewhere/', 'fb_api_req_friendly_name=ComposerStoryCreateMutation');
    expect(now.asked).toEqual([]);
  });
});

describe('a document opened anew', () => {
  it('is told to the guard in the same turn', () => {
    const heard = vi.fn();
    now.node.addEventListener(REOPENED, heard);
    now.realm.Document.prototype.write.call({} as Document, 'anew');
    expect(heard).toHaveBeenCalledOnce();
  });
});
