// @vitest-environment jsdom
// The gate tells that a post left, by name only; everything else passes unseen and unchanged.
import { beforeEach, describe, expect, it } from 'vitest';
import { installGate } from '../../src/gate/install.ts';
import type { Natives } from '../../src/gate/natives.ts';
import { HELLO, leftEvent, watchEvent } from '../../src/gate/protocol.ts';

const SECRET = 'whichhat-test';
type Realm = Window & typeof globalThis;

interface Stage {
  readonly realm: Realm;
  readonly left: string[];
  readonly sent: unknown[][];
  readonly greeted: unknown[];
}

/** A realm of its own, so that no test sees another's wrapped natives. */
function stage(): Stage {
  const sent: unknown[][] = [];
  const left: string[] = [];
  const greeted: unknown[] = [];
  class Xhr {
    open(...args: unknown[]): void {
      sent.push(['open', ...args]);
    }
    send(...args: unknown[]): void {
      sent.push(['send', ...args]);
    }
  }
  const target = new EventTarget();
  const realm = Object.assign(target, {
    XMLHttpRequest: Xhr,
    URL,
    Request: class {},
    fetch: (...args: unknown[]) => sent.push(['fetch', ...args]),
  }) as unknown as Realm;
  const natives: Natives = {
    open: realm.XMLHttpRequest.prototype.open,
    send: realm.XMLHttpRequest.prototype.send,
    fetch: realm.fetch,
    dispatch: (event) => target.dispatchEvent(event),
    listen: (type, listener) => target.addEventListener(type, listener),
    customEvent: CustomEvent,
    parse: (text) => JSON.parse(text) as unknown,
    stringify: JSON.stringify,
    apply: Reflect.apply as Natives['apply'],
    secret: () => SECRET,
  };
  target.addEventListener(HELLO, (event) => greeted.push((event as CustomEvent).detail));
  installGate(realm, natives);
  target.addEventListener(leftEvent(SECRET), (event) => left.push((JSON.parse((event as CustomEvent<string>).detail) as { name: string }).name));
  target.dispatchEvent(
    new CustomEvent(watchEvent(SECRET), { detail: JSON.stringify({ paths: ['CreateTweet'], friendlyNames: ['ComposerStoryCreateMutation'] }) }),
  );
  return { realm, left, sent, greeted };
}

let now: Stage;
beforeEach(() => {
  now = stage();
});

function request(url: string, body: unknown): void {
  const xhr = new now.realm.XMLHttpRequest();
  xhr.open('POST', url);
  xhr.send(body as string);
}

describe('the gate', () => {
  it('greets once, with a name nobody can guess', () => expect(now.greeted).toEqual([SECRET]));

  it('tells of a post by its name, whole words only', () => {
    request('https://x.com/i/api/graphql/abc/CreateTweet?x=1', '{}');
    request('https://x.com/i/api/graphql/abc/CreateTweetSchedule', '{}');
    request('https://x.com/i/api/graphql/abc/HomeTimeline', '{}');
    expect(now.left).toEqual(['CreateTweet']);
  });

  it('tells of a post by the friendly name in its body', () => {
    request('https://www.facebook.com/api/graphql/', 'av=1&fb_api_req_friendly_name=ComposerStoryCreateMutation&variables=%7B%7D');
    request('https://www.facebook.com/api/graphql/', 'av=1&fb_api_req_friendly_name=CometFeedQuery');
    request('https://www.facebook.com/elsewhere/', 'fb_api_req_friendly_name=ComposerStoryCreateMutation');
    expect(now.left).toEqual(['ComposerStoryCreateMutation']);
  });

  it('tells of a post by fetch too', () => {
    void now.realm.fetch('https://x.com/i/api/graphql/abc/CreateTweet', { method: 'POST', body: '{}' });
    expect(now.left).toEqual(['CreateTweet']);
  });

  it('hands every request on as it came', () => {
    const body = { not: 'text' };
    request('https://x.com/anything', body);
    void now.realm.fetch('https://x.com/other', { method: 'PUT' });
    expect(now.sent).toEqual([
      ['open', 'POST', 'https://x.com/anything'],
      ['send', body],
      ['fetch', 'https://x.com/other', { method: 'PUT' }],
    ]);
  });

  it('never throws, whatever it is given', () => {
    for (const odd of [undefined, null, 7, {}, [], Symbol('odd')]) {
      expect(() => request(odd as string, odd)).not.toThrow();
      expect(() => now.realm.fetch(odd as string)).not.toThrow();
    }
    expect(now.left).toEqual([]);
  });
});
