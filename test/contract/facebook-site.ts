// Facebook's page patterns for the contract suite.
import { facebook } from '../../src/platforms/facebook/index.ts';
import { facebookWords } from './languages.ts';
import { type Page, page } from './page.ts';
import type { Opening, Scene, Site } from './site.ts';

const OWN = { id: '100000000000077', name: 'Sam Carter' };
export const PAGE = { id: '61550000000001', name: 'Kelling Fire Station' };

export const paragraph = (line: string): string => (line === '' ? '<p dir="auto"><br></p>' : `<p dir="auto"><span data-lexical-text="true">${line}</span></p>`);
export const lexical = (lines: readonly string[]): string => lines.map(paragraph).join('');

const dataOf = (who: { id: string; name: string }): string =>
  JSON.stringify({
    require: [
      [
        'ScheduledServerJS',
        'handle',
        null,
        [
          {
            __bbox: {
              define: [['CurrentUserInitialData', [], { ACCOUNT_ID: OWN.id, USER_ID: who.id, NAME: who.name, SHORT_NAME: who.name.split(' ')[0] }, 270]],
            },
          },
        ],
      ],
    ],
  });

export function facebookPage(name: string, opening: Opening & { readonly more?: Record<string, string>; readonly url?: string } = {}): Page {
  const { language = 'en', scene = 'own', lines = ['Hello'], more = {}, url = 'https://www.facebook.com/' } = opening;
  const acting = scene === 'switched' ? PAGE : OWN;
  const shown = scene === 'disagree' ? PAGE : acting;
  const own = Object.fromEntries(
    Object.entries(facebookWords[language]).map(([word, text]) => [word, text.replace('NAME', shown.name).replace('ADDRESSEE', 'Ann Lee')]),
  );
  const words = {
    ...own,
    lang: language,
    dir: language === 'ar' ? 'rtl' : 'ltr',
    header: shown.name,
    naming: `aria-placeholder="${own.mind}"`,
    draft: lexical(lines),
    data: scene === 'missing' || scene === 'signed-out' ? '{}' : dataOf(acting),
    ...more,
  };
  return page(`facebook/${name}`, { url, words, cookies: cookiesOf(scene) });
}

function cookiesOf(scene: Scene): string[] {
  if (scene === 'signed-out') return [];
  return scene === 'switched' || scene === 'stale' ? [`c_user=${OWN.id}`, `i_user=${PAGE.id}`] : [`c_user=${OWN.id}`];
}

export const facebookSite: Site = {
  platform: facebook,
  own: { ids: [OWN.id], name: OWN.name },
  switched: { ids: [PAGE.id], says: PAGE.name },
  surface: 'post',
  kind: 'lexical',
  innocent: ['close', 'photo', 'emoji', 'trigger'],
  postingKey: { key: 'Enter', ctrlKey: true },
  open: (opening) => facebookPage('dialog', opening),
  two: () => ({
    page: facebookPage('comments'),
    pairs: [
      ['reply', 'send-reply'],
      ['comment', 'send'],
    ],
  }),
  never: () => [
    { page: facebookPage('dialog'), editors: ['search'], buttons: [] },
    { page: facebookPage('comments', { language: 'ja' }), editors: ['chat'], buttons: ['chat-send'] },
    {
      page: page('facebook/messages', { url: 'https://www.facebook.com/', words: {} }),
      editors: ['chat', 'modal-chat', 'tab-chat'],
      buttons: ['chat-send', 'modal-send'],
    },
    {
      page: page('facebook/messages', { url: 'https://www.facebook.com/messages/t/1', words: {} }),
      editors: ['chat', 'modal-chat', 'tab-chat'],
      buttons: ['chat-send'],
    },
  ],
};
