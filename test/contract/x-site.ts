// X's page patterns for the contract suite.
import { x } from '../../src/platforms/x/index.ts';
import { xWords } from './languages.ts';
import { page, pattern } from './page.ts';
import type { Opening, Scene, Site } from './site.ts';

const OWN = { handle: 'samcarter_77', id: '1400000000000000077', name: 'Sam Carter' };
const CORPORATE = { handle: 'KellingFire', id: '1500000000000000002', name: 'Kelling Fire' };

export const avatar = (handle: string, name = ''): string =>
  `<div data-testid="UserAvatar-Container-${handle}"><a href="/${handle}" aria-label="${name}"><img alt=""></a></div>`;

export const block = (line: string): string => {
  const leaf = line === '' ? '<br data-text="true">' : `<span data-text="true">${line}</span>`;
  return `<div data-block="true" data-editor="e" data-offset-key="k-0-0"><div class="public-DraftStyleDefault-block"><span data-offset-key="k-0-0">${leaf}</span></div></div>`;
};
export const draftJs = (lines: readonly string[]): string => `<div data-contents="true">${lines.map(block).join('')}</div>`;

export const stateOf = (who: { id: string; handle: string; name: string }): string =>
  JSON.stringify({
    entities: { users: { entities: { [who.id]: { screen_name: who.handle, name: who.name, description: 'a } brace and a \\" quote {' } } } },
    session: { user_id: who.id },
  });

/** The signs of one scene: composer avatar, banner, navigation, page state, cookie. */
export function signs(scene: Scene, banner: string): { readonly words: Record<string, string>; readonly cookies: string[] } {
  const acting = scene === 'switched' ? CORPORATE : OWN;
  const words = {
    avatar: scene === 'missing' || scene === 'signed-out' ? '' : avatar(acting.handle, acting.name),
    sidenav: scene === 'missing' || scene === 'signed-out' ? '' : avatar(scene === 'disagree' ? CORPORATE.handle : acting.handle),
    banner: scene === 'switched' ? `<div><div>${banner}</div></div>` : '',
    state: scene === 'signed-out' ? '{"session":{}}' : stateOf(OWN),
    handle: acting.handle,
  };
  const id = scene === 'stale' ? CORPORATE.id : OWN.id;
  return { words, cookies: scene === 'signed-out' ? [] : [`twid=u%3D${id}`] };
}

export function home({ language = 'en', scene = 'own', lines = ['Hello'] }: Opening = {}, more: Record<string, string> = {}, url = 'https://x.com/home') {
  const own = xWords[language];
  const { words, cookies } = signs(scene, own.for ?? '');
  const all = { ...own, ...words, lang: language, dir: language === 'ar' ? 'rtl' : 'ltr', draft: draftJs(lines), ...more };
  return page('x/home', { url, cookies, words: all });
}

export const dialogWords = (texts: Record<string, readonly string[]>, handle = OWN.handle): Record<string, string> => ({
  avatar: avatar(handle, OWN.name),
  postAll: 'Post all',
  reply: 'Reply',
  ...Object.fromEntries(Object.entries(texts).map(([name, lines]) => [name, draftJs(lines)])),
});

export const xSite: Site = {
  platform: x,
  own: { ids: [OWN.id], name: OWN.name },
  switched: { ids: [], says: CORPORATE.handle },
  surface: 'post',
  kind: 'draft-js',
  innocent: ['like', 'go'],
  postingKey: { key: 'Enter', ctrlKey: true },
  open: (opening) => home(opening),
  two: () => ({
    page: home({}, { layers: pattern('x/reply-dialog', dialogWords({ one: ['In front'] })) }),
    pairs: [
      ['editor', 'post'],
      ['reply', 'post-reply'],
    ],
  }),
  never: () => [
    { page: home(), editors: ['search'], buttons: ['go'] },
    {
      page: page('x/messages', { url: 'https://x.com/messages/1-2', words: {} }),
      editors: ['old', 'new', 'drawer', 'bare'],
      buttons: ['old-send', 'new-send'],
    },
    { page: page('x/messages', { url: 'https://x.com/i/chat/1', words: {} }), editors: ['old', 'new', 'drawer', 'bare'], buttons: ['old-send', 'new-send'] },
  ],
};
