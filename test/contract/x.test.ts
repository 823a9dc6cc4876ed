// What only X has: threads, delegates, replies with the parent post in view, phones, and the day the test ids are renamed.
import { describe, expect, it } from 'vitest';
import { x } from '../../src/platforms/x/index.ts';
import { click, during, key, type Page, page, pattern } from './page.ts';
import { avatar, block, dialogWords, draftJs, home, signs, stateOf } from './x-site.ts';

const attempt = (on: Page, id: string, event: Event) => during(on, on.at(id), event, (heard) => x.attempt(heard));
const composerOf = (on: Page, id: string) => {
  const composer = x.composerOf(on.at(id));
  if (!composer) throw new Error(`no composer at #${id}`);
  return composer;
};
const status = (more: Record<string, string> = {}) => {
  const { words, cookies } = signs('own', '');
  return page('x/status', {
    url: 'https://x.com/Somebody/status/1',
    cookies,
    words: { ...words, reply: 'Reply', draft: draftJs(['Ateb']), lang: 'en', ...more },
  });
};

describe('a thread in a dialog over home', () => {
  const open = () => home({}, { layers: pattern('x/thread', dialogWords({ one: ['One'], two: ['Two', 'more'], three: ['Three'] })) });

  it('is one composer, with all posts as its draft', () => {
    const on = open();
    const found = x.composers(on.document);
    expect(found.map(({ surface }) => surface)).toEqual(['post', 'thread']);
    expect(x.draft(composerOf(on, 'first')).text).toBe('One\n\nTwo\nmore\n\nThree');
    expect(composerOf(on, 'first').editor).toBe(on.at('third'));
  });

  it('is left alone by the button behind it, and the other way round', () => {
    const on = open();
    expect(x.draft(attempt(on, 'post', click(on))?.composer as never).text).toBe('Hello');
    expect(x.draft(attempt(on, 'post-all', click(on))?.composer as never).text).toContain('Three');
    expect(attempt(on, 'first', key(on, 'Enter', { metaKey: true }))).toMatchObject({ control: on.at('post-all') });
  });

  it('is let go by its button after the button moved to another post', () => {
    const on = open();
    const made = attempt(on, 'first', key(on, 'Enter', { ctrlKey: true }));
    const bar = on.at('active').querySelector('[data-testid="toolBar"]') as Element;
    const moved = bar.cloneNode(true) as HTMLElement;
    bar.remove();
    on.at('first').parentElement?.append(moved);
    let pressed = 0;
    on.at('post-all').addEventListener('click', () => {
      pressed += 1;
    });
    expect(made?.release()).toBe(true);
    expect(pressed).toBe(1);
  });
});

describe('a reply', () => {
  it('in a dialog is the replying account, not the author above nor a suggestion below', () => {
    const on = home({}, { layers: pattern('x/reply-dialog', dialogWords({ one: ['Nac oes'] })) });
    const composer = composerOf(on, 'reply');
    expect(composer.surface).toBe('reply');
    expect(x.identity(composer)).toMatchObject({ state: 'known', handle: 'samcarter_77', ownLogin: true });
    expect(x.replyToLang?.(composer)).toBe('cy');
  });

  it('in the page is found while collapsed, and after it opened', () => {
    const on = status();
    expect(x.composers(on.document)).toMatchObject([{ surface: 'reply' }]);
    expect(attempt(on, 'post', click(on))?.composer.editor).toBe(on.at('editor'));
    expect(x.replyToLang?.(composerOf(on, 'editor'))).toBe('cy');
    on.at('collapsed').outerHTML = '<div data-testid="toolBar"><button id="post2" data-testid="tweetButtonInline">Reply</button></div>';
    expect(attempt(on, 'post2', click(on))?.composer.editor).toBe(on.at('editor'));
  });

  it('is not delegated because the line above names the addressee', () => {
    for (const replying of ['Replying to <a href="/Somebody">@Somebody</a>', '<span>@Somebody</span> さんに返信', 'Replying to @samcarter_77']) {
      const on = status({ replying });
      expect(x.identity(composerOf(on, 'editor'))).toMatchObject({ state: 'known', handle: 'samcarter_77', ownLogin: true, ids: ['1400000000000000077'] });
    }
  });
});

describe('a reply in a column of X Pro whose head cannot be read', () => {
  const BANNER = "<span>You're replying for @MidshireFire.</span>";
  const inColumn = (head: string, more: Record<string, string>) => {
    const on = status({ avatar: avatar('MidshireFire', 'Midshire Fire'), ...more });
    const column = on.document.createElement('section');
    column.setAttribute('data-rfd-draggable-id', 'column-1');
    column.innerHTML = `<header>${head}</header><div data-testid="cellInnerDiv"></div>`;
    const box = on.document.querySelector('[data-testid="inline_reply_offscreen"]') as Element;
    box.before(column);
    column.lastElementChild?.append(box);
    return x.identity(composerOf(on, 'editor'));
  };

  it.each([
    ['shows no picture', ''],
    ['shows several', `${avatar('MidshireFire')}${avatar('samcarter_77')}`],
  ])('and %s: its box is believed where picture and banner agree, whatever the side navigation says', (_, head) => {
    expect(inColumn(head, { replying: BANNER })).toMatchObject({ state: 'known', handle: 'MidshireFire', name: 'Midshire Fire', ownLogin: false, ids: [] });
  });

  it('is unknown where the box says it once, or says two things, and outside a column', () => {
    expect(inColumn('', {})).toMatchObject({ reason: 'signals-disagree' });
    expect(inColumn('', { replying: BANNER.replace('MidshireFire', 'KellingFire') })).toMatchObject({ reason: 'signals-disagree' });
    expect(inColumn('', { avatar: '', replying: BANNER })).toMatchObject({ reason: 'signals-disagree' });
    const outside = status({ avatar: avatar('MidshireFire'), replying: BANNER });
    expect(x.identity(composerOf(outside, 'editor'))).toMatchObject({ reason: 'signals-disagree' });
  });
});

describe('identity', () => {
  const read = (on: Page) => x.identity(composerOf(on, 'editor'));

  it('never ties the signed-in id to an account that is acted for', () => {
    expect(read(home({ scene: 'switched' }))).toMatchObject({ handle: 'KellingFire', ids: [], ownLogin: false, name: 'Kelling Fire' });
    expect(read(home({ scene: 'switched' }, { banner: '' }))).toMatchObject({ handle: 'KellingFire', ids: [], ownLogin: false });
    expect(read(home({ scene: 'switched' }, { state: 'broken{' }))).toMatchObject({ handle: 'KellingFire', ids: [], ownLogin: false });
  });

  it('follows a delegate switch in the same page, with nothing kept', () => {
    const on = home();
    const composer = composerOf(on, 'editor');
    expect(x.identity(composer)).toMatchObject({ handle: 'samcarter_77', ownLogin: true });
    for (const own of on.document.querySelectorAll('[data-testid="UserAvatar-Container-samcarter_77"]')) own.outerHTML = avatar('KellingFire', 'Kelling Fire');
    expect(x.identity(composer)).toMatchObject({ handle: 'KellingFire', ownLogin: false, ids: [] });
  });

  it('is unknown when banner and avatar differ, or two own avatars stand in one composer', () => {
    expect(read(home({}, { banner: "<div>You're posting for @KellingFire.</div>" }))).toMatchObject({ reason: 'signals-disagree' });
    expect(read(home({}, { avatar: `${avatar('samcarter_77')}${avatar('KellingFire')}` }))).toMatchObject({ reason: 'signals-disagree' });
    expect(read(home({}, { banner: "<div>You're posting for @samcarter_77.</div>" }))).toMatchObject({ reason: 'signals-disagree' });
  });

  it('gives no id without page data, and uses the account button outside a composer without avatar', () => {
    expect(read(home({}, { state: '{}' }))).toMatchObject({ state: 'known', handle: 'samcarter_77', ids: [], ownLogin: true });
    const noCookie = home();
    noCookie.document.cookie = 'twid=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT';
    expect(read(noCookie)).toMatchObject({ state: 'known', handle: 'samcarter_77', ids: [] });
    expect(read(home({}, { avatar: '' }))).toMatchObject({ state: 'known', handle: 'samcarter_77', ids: ['1400000000000000077'] });
  });

  it('does not trip over braces and quotes in page data, nor over handles of other letter case', () => {
    const state = stateOf({ id: '1400000000000000077', handle: 'SamCarter_77', name: '}{"' });
    expect(read(home({}, { state }))).toMatchObject({ ids: ['1400000000000000077'], ownLogin: true });
  });
});

describe('what goes out besides the text', () => {
  it('counts poll choices and alt text as text, and knows pictures without any', () => {
    const picture = (label: string) =>
      `<img src="blob:1"><div data-testid="altTextWrapper"><button data-testid="altTextLabel">${label}</button><input data-testid="altTextInput" value="x"></div>`;
    const draftWith = (inside: string) => {
      const on = home({}, { attachments: `<div data-testid="attachments">${inside}</div>` });
      return x.draft(composerOf(on, 'editor'));
    };
    expect(draftWith(picture('A fire engine'))).toEqual({ text: 'Hello\n\nA fire engine', attachments: [{ kind: 'image', alt: 'A fire engine' }] });
    expect(draftWith(picture('Add description'))).toEqual({ text: 'Hello', attachments: [{ kind: 'image' }] });
    expect(draftWith('<input value="Yes"><input value="No"><input value=""><video></video>')).toEqual({
      text: 'Hello\n\nYes\n\nNo',
      attachments: [{ kind: 'video' }],
    });
  });

  it('leaves the quoted post out of the draft and out of who is acting', () => {
    const card = `<div data-testid="attachments"><div role="link">${avatar('Quoted')}<img src="q.jpg"><div>their words</div></div></div>`;
    const on = home({}, { attachments: card });
    const composer = composerOf(on, 'editor');
    expect(composer.surface).toBe('quote');
    expect(x.draft(composer)).toEqual({ text: 'Hello', attachments: [], shared: { handle: 'Quoted' } });
    expect(x.identity(composer)).toMatchObject({ handle: 'samcarter_77' });
  });

  it('says whose post is quoted, by avatar or by what is written', () => {
    const quoting = (card: string) =>
      x.draft(composerOf(home({}, { attachments: `<div data-testid="attachments"><div role="link">${card}</div></div>` }), 'editor')).shared;
    const name = '<div data-testid="User-Name"><span>The Labour Party</span><span>@UKLabour · 2h</span></div>';
    expect(quoting(`${avatar('UKLabour')}${name}<div data-testid="tweetText">Thanks @somebody</div>`)).toEqual({
      handle: 'UKLabour',
      name: 'The Labour Party',
    });
    expect(quoting(name)).toEqual({ handle: 'UKLabour', name: 'The Labour Party' });
    expect(quoting('<div data-testid="tweetText">Thanks @somebody</div>')).toBeUndefined();
    expect(x.draft(composerOf(home(), 'editor')).shared).toBeUndefined();
  });
});

describe('other layouts', () => {
  it('reads the text area of a phone and finds the button in the app bar', () => {
    const on = page('x/mobile', { url: 'https://mobile.x.com/compose/post', words: { avatar: avatar('samcarter_77') } });
    (on.at('editor') as HTMLTextAreaElement).value = 'One\n\nŵ';
    expect(x.composers(on.document)).toMatchObject([{ editorKind: 'textarea' }]);
    const made = attempt(on, 'post', click(on));
    expect(x.draft(made?.composer as never).text).toBe('One\n\nŵ');
  });

  it('works by structure when the test ids are gone, and says it sees only partly', () => {
    const on = page('x/renamed', { url: 'https://pro.x.com/i/decks/1', words: { avatar: avatar('samcarter_77'), draft: draftJs(['やあ']) } });
    expect(attempt(on, 'inner', click(on))).toMatchObject({ control: on.at('post'), composer: { editor: on.at('editor') } });
    for (const id of ['gif', 'add']) expect(attempt(on, id, click(on))).toBeUndefined();
    expect(x.health(on.document)).toEqual({ state: 'partly', missing: ['post-control-marker', 'editor-marker'] });
  });

  it.each(['nav', 'header'])('hears the button it found by structure also inside a <%s>', (tag) => {
    const on = page('x/renamed', { url: 'https://pro.x.com/i/decks/1', words: { avatar: avatar('samcarter_77'), draft: draftJs(['Hi']) } });
    const row = on.at('post').closest('[data-testid="drawerAnimatedDiv"] > div');
    const bar = on.document.createElement(tag);
    row?.before(bar);
    if (row) bar.append(row);
    expect(attempt(on, 'inner', click(on))).toMatchObject({ control: on.at('post'), composer: { editor: on.at('editor') } });
    for (const id of ['gif', 'add']) expect(attempt(on, id, click(on))).toBeUndefined();
  });

  it('says it is lost on a compose page it cannot read', () => {
    const on = page('x/messages', { url: 'https://x.com/compose/post', words: {} });
    on.document.body.innerHTML = '<div role="dialog"><div contenteditable="true"></div></div>';
    expect(x.health(on.document)).toEqual({ state: 'lost', missing: ['editor'] });
    expect(x.health(page('x/messages', { url: 'https://x.com/messages', words: {} }).document)).toEqual({ state: 'well', missing: [] });
  });

  it('joins the leaves of coloured and emoji runs, and skips pictures set into long posts', () => {
    const run =
      '<span data-text="true">Tân </span></span><span style="color:red"><span><span data-text="true">#Kelling</span></span></span><span><span style="clip-path:circle(0%)"><span data-text="true">🚒</span></span>';
    const figure = '<figure data-block="true" contenteditable="false"><span data-text="true"> </span></figure>';
    const soft = block('soft').replace('soft<', 'soft\nbreak\n\n<');
    const on = home();
    on.at('editor').innerHTML = `<div data-contents="true">${block('x').replace('<span data-text="true">x</span>', run)}${figure}${soft}</div>`;
    expect(x.draft(composerOf(on, 'editor')).text).toBe('Tân #Kelling🚒\nsoft\nbreak\n');
  });
});
