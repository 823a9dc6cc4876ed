// @vitest-environment jsdom
// What each publishing request says and as whom, read from the shapes the sites were seen to send.
import { beforeEach, describe, expect, it } from 'vitest';
import { facebook } from '../../src/platforms/facebook/index.ts';
import { requestsOf } from '../../src/platforms/requests.ts';
import { x } from '../../src/platforms/x/index.ts';

const sign = (cookie: string): void => {
  // biome-ignore lint/suspicious/noDocumentCookie: the sites' own cookies, as the page has them; jsdom has no Cookie Store.
  document.cookie = cookie;
};

beforeEach(() => {
  for (const name of ['twid', 'c_user', 'i_user']) sign(`${name}=; max-age=0`);
});

const tweet = (name: string, variables: object, actor = '') =>
  x.sent({ name, body: JSON.stringify({ variables, features: {}, queryId: 'q' }), actor }, document);
const form = (variables: object, more: Record<string, string> = {}) =>
  new URLSearchParams({ av: '7000', ...more, variables: JSON.stringify(variables) }).toString();
const story = (name: string, variables: object, more?: Record<string, string>) => facebook.sent({ name, body: form(variables, more), actor: '' }, document);

describe('on X', () => {
  it.each([
    ['CreateTweet', { tweet_text: 'words' }, 'words', 'post'],
    ['CreateNoteTweet', { tweet_text: 'long words' }, 'long words', 'post'],
    ['CreateTweet', { tweet_text: 'words', reply: { in_reply_to_tweet_id: '1' } }, 'words', 'reply'],
    ['CreateTweet', { tweet_text: 'words', reply: { in_reply_to_tweet_id: '1' }, batch_mode: 'BATCH_SUBSEQUENT' }, 'words', 'thread'],
    ['CreateTweet', { tweet_text: 'words', attachment_url: 'https://x.com/a/status/1' }, 'words', 'quote'],
    ['CreateTweet', { tweet_text: 'words', edit_options: { previous_tweet_id: '1' } }, 'words', 'edit'],
    ['CreateScheduledTweet', { post_tweet_request: { status: 'one', thread_tweets: [{ status: 'two' }] }, execute_at: 1 }, 'one\n\ntwo', 'schedule'],
    ['EditScheduledTweet', { scheduled_tweet_id: '1', post_tweet_request: { status: 'one' } }, 'one', 'schedule'],
    ['CreatePost', { post_text: 'renamed' }, 'renamed', 'post'],
    ['ArticleEntityPublish', { articleEntityId: '1' }, '', 'post'],
  ])('%s %j', (name, variables, text, surface) => {
    expect(tweet(name, variables)).toMatchObject({ text, surface });
  });

  it('goes out as the account of the header, else as the session', () => {
    sign('twid=u%3D77');
    expect(tweet('CreateTweet', {}, '1500')?.reading).toMatchObject({ state: 'known', ids: ['1500'], ownLogin: false });
    expect(tweet('CreateTweet', {})?.reading).toMatchObject({ state: 'known', ids: ['77'], ownLogin: true });
    sign('twid=; max-age=0');
    expect(tweet('CreateTweet', {})?.reading).toMatchObject({ state: 'unknown' });
    expect(tweet('CreateTweet', {}, 'nonsense')?.reading).toMatchObject({ state: 'unknown' });
  });

  it.each(['', '{', 'null', '[]', '{"variables":7}', '"text"'])('is not read in the shape %j', (body) => {
    expect(x.sent({ name: 'CreateTweet', body, actor: '' }, document)).toBeUndefined();
  });
});

describe('on Facebook', () => {
  it.each([
    ['ComposerStoryCreateMutation', { input: { actor_id: '61', message: { text: 'words', ranges: [] } } }, 'words', 'post'],
    ['ComposerStoryCreateMutation', { input: { actor_id: '61', message: { text: 'words' }, audience: { to_id: '9' } } }, 'words', 'group'],
    [
      'ComposerStoryCreateMutation',
      { input: { actor_id: '61', message: { text: 'words' }, unpublished_content_data: { scheduled_publish_time: 1 } } },
      'words',
      'schedule',
    ],
    ['ComposerStoryEditMutation', { input: { actor_id: '61', message: { text: 'words' } } }, 'words', 'edit'],
    ['useCometUFICreateCommentMutation', { input: { actor_id: '61', message: { text: 'words' } } }, 'words', 'comment'],
    ['useCometUFIEditCommentMutation', { input: { actor_id: '61', message: { text: 'words' } } }, 'words', 'edit'],
    [
      'BusinessComposerStoryCreationMutation',
      { input: { base: { actor_id: '61', message: { text: 'words' } }, FACEBOOK_NEWS_FEED: { message: { text: 'others' } } } },
      'words\n\nothers',
      'post',
    ],
  ])('%s %j', (name, variables, text, surface) => {
    expect(story(name, variables)).toMatchObject({ text, surface, reading: { ids: ['61'] } });
  });

  it('goes out as the actor, else as `av`; own login is who is signed in', () => {
    sign('c_user=7000');
    expect(story('ComposerStoryCreateMutation', { input: {} })?.reading).toMatchObject({ ids: ['7000'], ownLogin: true });
    expect(story('ComposerStoryCreateMutation', { input: { actor_id: '61' } })?.reading).toMatchObject({ ids: ['61'], ownLogin: false });
  });

  it('is read from a form in parts, where files ride along', () => {
    const variables = JSON.stringify({ input: { actor_id: '61', message: { text: 'words' } } });
    const body = `--b\r\nContent-Disposition: form-data; name="av"\r\n\r\n7000\r\n--b\r\nContent-Disposition: form-data; name="variables"\r\n\r\n${variables}\r\n--b--\r\n`;
    expect(facebook.sent({ name: 'ComposerStoryCreateMutation', body, actor: '' }, document)).toMatchObject({ text: 'words', reading: { ids: ['61'] } });
  });

  it.each(['', 'variables=', 'variables={', '--b', 'variables=%7B%7D'])('is not read in the shape %j', (body) => {
    expect(facebook.sent({ name: 'ComposerStoryCreateMutation', body, actor: '' }, document)).toBeUndefined();
  });
});

it('gives frames the same names by host', () => {
  expect(requestsOf('pro.x.com')).toBe(x.requests);
  expect(requestsOf('www.facebook.com')).toBe(facebook.requests);
});
