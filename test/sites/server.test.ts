// The look-alike server itself: what each host serves, who it signs in, what it remembers. Without a browser.
import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { facebook, type Sites, startSites, x } from './index.ts';

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly cookies: readonly string[];
  readonly body: string;
}

let sites: Sites;
beforeAll(async () => {
  sites = await startSites();
}, 60_000);
afterAll(() => sites.close());

function ask(address: string, options: { readonly method?: string; readonly headers?: Record<string, string>; readonly body?: string } = {}): Promise<Answer> {
  const url = new URL(address);
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port: sites.port,
        path: url.pathname + url.search,
        method: options.method ?? 'GET',
        rejectUnauthorized: false,
        headers: { host: url.host, ...options.headers },
      },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => {
          body += part;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, cookies: response.headers['set-cookie'] ?? [], body }));
      },
    );
    asked.on('error', reject);
    asked.end(options.body);
  });
}

const tweet = (text: string, extra: Record<string, unknown> = {}): string =>
  JSON.stringify({ variables: { tweet_text: text, ...extra }, features: {}, queryId: 'q' });
const asSam = { cookie: 'auth_token=look1400000000000000077' };

describe('page loads', () => {
  it('serves X with its state inline under a policy that allows no other inline script', async () => {
    const page = await ask(x.home({ s: 'load-x', as: 'midshire-x', ui: 'de' }));
    expect(page.status).toBe(200);
    const policy = String(page.headers['content-security-policy']);
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
    expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
    expect(page.body).toContain(`<script nonce="${nonce}">window.__INITIAL_STATE__=`);
    expect(page.body).toContain('"user_id":"1500000000000000001"');
    expect(page.body).toContain('<html lang="de" dir="ltr">');
    expect(page.cookies.find((cookie) => cookie.startsWith('twid='))).toMatch(/^twid=u%3D1500000000000000001;(?!.*HttpOnly)/);
    expect(page.cookies.find((cookie) => cookie.startsWith('auth_token='))).toContain('HttpOnly');
  });

  it('serves Facebook as a Page: i_user is the Page, c_user the person, and the page data agree', async () => {
    const page = await ask(facebook.feed({ s: 'load-fb', as: 'kelling-fb', ui: 'ar' }));
    expect(page.body).toContain('["CurrentUserInitialData",[],{"ACCOUNT_ID":"100000000000077","USER_ID":"61550000000001","NAME":"Kelling Fire Station"');
    expect(page.cookies.some((cookie) => cookie.startsWith('i_user=61550000000001;'))).toBe(true);
    expect(page.cookies.some((cookie) => cookie.startsWith('c_user=100000000000077;'))).toBe(true);
    expect(page.body).toContain('<html lang="ar" dir="rtl">');
  });

  it('takes i_user away on the own profile', async () => {
    const page = await ask(facebook.feed({ s: 'load-own', as: 'sam' }));
    expect(page.cookies.some((cookie) => /^i_user=;.*Max-Age=0/.test(cookie))).toBe(true);
    expect(page.body).toContain('"USER_ID":"100000000000077"');
  });

  it('makes a stale tab: the cookies have moved on from the page data', async () => {
    const page = await ask(facebook.feed({ s: 'load-stale', as: 'kelling-fb', variant: 'stale' }));
    expect(page.body).toContain('"USER_ID":"61550000000001"');
    expect(page.cookies.some((cookie) => /^i_user=;.*Max-Age=0/.test(cookie))).toBe(true);
  });

  it('lets the browser’s cookies decide after a scenario’s first load, and setIdentity decide again', async () => {
    await ask(facebook.feed({ s: 'moves', as: 'sam' }));
    const moved = await ask(facebook.feed({ s: 'moves' }), { headers: { cookie: 'c_user=100000000000077; i_user=61550000000003' } });
    expect(moved.body).toContain('"NAME":"Eastmarsh Fire Station"');
    sites.setIdentity({ facebook: 'midshire-fb' }, 'moves');
    const set = await ask(facebook.feed({ s: 'moves' }), { headers: { cookie: 'c_user=100000000000077; i_user=61550000000003' } });
    expect(set.body).toContain('"NAME":"Midshire Fire and Rescue"');
  });

  it('cannot be made to close its own script element', async () => {
    const page = await ask(x.home({ s: 'inert', text: '</script><script>alert(1)</script>' }));
    expect(page.body).not.toContain('<script>alert(1)');
  });

  it('serves scripts made for production React, whoever started the build', async () => {
    for (const address of ['https://x.com/assets/x.js', 'https://www.facebook.com/assets/facebook.js']) {
      const script = await ask(address);
      expect(script.headers['content-type']).toContain('text/javascript');
      expect(script.body.length).toBeGreaterThan(100_000);
      expect(script.body).not.toContain('jsxDEV(');
      expect(script.body).not.toContain('.jsxDEV)(');
    }
  });

  it('answers no other host, and says so', async () => {
    const page = await ask('https://example.org/');
    expect(page.status).toBe(404);
    expect(page.body).toContain('example.org');
  });

  it('fails where a test names nobody', async () => {
    const page = await ask(x.home({ as: 'nobody' }));
    expect(page.status).toBe(500);
    expect(page.body).toContain('No account nobody');
  });
});

describe('the log', () => {
  it('keeps a post exactly, under its scenario, as the signed-in account', async () => {
    const text = 'Line one\n\nŵ ŷ 🔥 #Midshire';
    const answer = await ask('https://x.com/i/api/graphql/abc/CreateTweet', {
      method: 'POST',
      headers: { ...asSam, 'x-look-alike-session': 'log-1' },
      body: tweet(text),
    });
    expect(answer.body).toContain('"screen_name":"samcarter_77"');
    const [post] = await sites.waitForPosts(1, 1000, 'log-1');
    expect(post).toMatchObject({
      text,
      actor: '1400000000000000077',
      actorName: 'Sam Carter',
      surface: 'post',
      operation: 'CreateTweet',
      site: 'x',
      kind: 'post',
    });
    expect(sites.log.posts('log-other')).toEqual([]);
  });

  it('believes x-act-as-user-id over the session', async () => {
    const headers = { ...asSam, 'x-act-as-user-id': '1500000000000000001', 'x-look-alike-session': 'log-2' };
    await ask('https://x.com/i/api/graphql/abc/CreateTweet', {
      method: 'POST',
      headers,
      body: tweet('for the service', { reply: { in_reply_to_tweet_id: '1' } }),
    });
    const [post] = await sites.waitForPosts(1, 1000, 'log-2');
    expect(post).toMatchObject({ actorName: 'Midshire Fire', surface: 'reply' });
  });

  it('reads Facebook’s form-encoded mutations', async () => {
    const variables = { input: { actor_id: '61550000000001', message: { text: 'Diolch', ranges: [] }, audience: { to_id: '9' } } };
    const form = new URLSearchParams({ av: '61550000000001', fb_api_req_friendly_name: 'ComposerStoryCreateMutation', variables: JSON.stringify(variables) });
    await ask('https://www.facebook.com/api/graphql/', { method: 'POST', headers: { 'x-look-alike-session': 'log-3' }, body: form.toString() });
    const [post] = await sites.waitForPosts(1, 1000, 'log-3');
    expect(post).toMatchObject({ text: 'Diolch', actorName: 'Kelling Fire Station', surface: 'group' });
  });

  it('keeps private messages and alt text apart from posts', async () => {
    const headers = { ...asSam, 'x-look-alike-session': 'log-4' };
    await ask('https://x.com/i/api/1.1/dm/new2.json', { method: 'POST', headers, body: JSON.stringify({ text: 'secret' }) });
    await ask('https://www.facebook.com/ls_req', { method: 'POST', headers, body: JSON.stringify({ text: 'also secret' }) });
    await ask('https://x.com/i/api/1.1/media/metadata/create.json', { method: 'POST', headers, body: JSON.stringify({ alt_text: { text: 'a hose' } }) });
    expect(sites.log.posts('log-4')).toEqual([]);
    expect(sites.log.chats('log-4').map((chat) => chat.text)).toEqual(['secret', 'also secret']);
    expect(sites.log.all('log-4')).toHaveLength(3);
  });

  it('says what had arrived when posts do not come', async () => {
    await expect(sites.waitForPosts(1, 10, 'log-none')).rejects.toThrow('Waited 10 ms for 1 post(s); the look-alike site received 0: none.');
  });

  it('can be read, steered and cleared over HTTPS', async () => {
    const headers = { ...asSam, 'x-look-alike-session': 'log-5' };
    await ask('https://x.com/i/api/graphql/abc/CreateTweet', { method: 'POST', headers, body: tweet('one') });
    expect(JSON.parse((await ask('https://x.com/__log?s=log-5')).body)).toHaveLength(1);
    await ask('https://x.com/__clear?s=log-5');
    expect(sites.log.all('log-5')).toEqual([]);
    await ask('https://x.com/__set?s=log-5&x=cfo-x');
    expect((await ask(x.home({ s: 'log-5' }))).body).toContain('"screen_name":"CFO_Midshire"');
  });

  it('does not keep a refused post', async () => {
    await ask(x.home({ s: 'log-6', quirk: 'refuse' }));
    const answer = await ask('https://x.com/i/api/graphql/abc/CreateTweet', {
      method: 'POST',
      headers: { ...asSam, 'x-look-alike-session': 'log-6' },
      body: tweet('no'),
    });
    expect(answer.status).toBe(403);
    expect(sites.log.posts('log-6')).toEqual([]);
  });

  it('switches account by the site’s own request', async () => {
    const headers = { ...asSam, 'x-look-alike-session': 'log-7' };
    const answer = await ask('https://x.com/i/api/1.1/account/multi/switch.json', { method: 'POST', headers, body: 'user_id=1500000000000000003' });
    expect(answer.cookies.some((cookie) => cookie.startsWith('twid=u%3D1500000000000000003;'))).toBe(true);
  });
});

describe('flags', () => {
  it('map every host to this server and nothing else anywhere', () => {
    const [rules] = sites.chromiumArgs();
    expect(rules).toContain(`MAP www.facebook.com:443 127.0.0.1:${sites.port}`);
    expect(rules).toContain('MAP * ~NOTFOUND');
    expect(sites.firefoxPrefs()['network.socket.forcePort']).toBe(`443=${sites.port}`);
  });
});
