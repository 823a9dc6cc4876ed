// What only Facebook has: boxes that send on Enter, posting in two steps, forms that submit, names that must agree with cookies.
import { describe, expect, it } from 'vitest';
import { facebook } from '../../src/platforms/facebook/index.ts';
import { facebookPage, lexical, PAGE } from './facebook-site.ts';
import { LANGUAGES } from './languages.ts';
import { click, during, key, type Page } from './page.ts';

const attempt = (on: Page, id: string, event: Event) => during(on, on.at(id), event, (heard) => facebook.attempt(heard));
const composerOf = (on: Page, id: string) => {
  const composer = facebook.composerOf(on.at(id));
  if (!composer) throw new Error(`no composer at #${id}`);
  return composer;
};
const submit = (on: Page) => new on.window.Event('submit', { bubbles: true, cancelable: true });

describe.each(LANGUAGES)('comments in %s', (language) => {
  const open = () => facebookPage('comments', { language, lines: ['Diolch'], more: { replyText: 'Ie' } });

  it('tells comment from reply and finds each send button', () => {
    const on = open();
    expect(composerOf(on, 'comment')).toMatchObject({ surface: 'comment', editorKind: 'lexical' });
    expect(composerOf(on, 'reply').surface).toBe('reply');
    expect(facebook.draft(composerOf(on, 'reply')).text).toBe('Ie');
    expect(attempt(on, 'inner', click(on))).toMatchObject({ control: on.at('send') });
    expect(attempt(on, 'send-reply', key(on, ' '))).toMatchObject({ control: on.at('send-reply'), how: 'key' });
    for (const id of ['like', 'gif', 'open-reply']) expect([id, attempt(on, id, click(on))]).toEqual([id, undefined]);
    expect(attempt(on, 'gif', key(on, 'Enter'))).toBeUndefined();
  });

  it('takes plain Enter, and no Enter that breaks the line', () => {
    const on = open();
    expect(attempt(on, 'comment', key(on, 'Enter'))).toMatchObject({ how: 'key', control: on.at('send') });
    for (const held of ['shiftKey', 'altKey', 'ctrlKey']) expect(attempt(on, 'comment', key(on, 'Enter', { [held]: true }))).toBeUndefined();
    expect(attempt(on, 'comment', key(on, 'Enter', { isComposing: true }))).toBeUndefined();
  });

  it('is unknown when the box names somebody else than cookie and page', () => {
    const on = facebookPage('comments', { language, scene: 'disagree' });
    expect(facebook.identity(composerOf(on, 'comment'))).toMatchObject({ state: 'unknown', reason: 'signals-disagree' });
    expect(facebook.identity(composerOf(on, 'reply'))).toMatchObject({ state: 'known', ids: ['100000000000077'], ownLogin: true });
    const page = facebookPage('comments', { language, scene: 'switched' });
    expect(facebook.identity(composerOf(page, 'comment'))).toMatchObject({ state: 'known', ids: [PAGE.id], name: PAGE.name, ownLogin: false });
  });
});

describe('a comment', () => {
  const list = (options: string[], more = '') =>
    `<ul role="listbox" ${more}>${options.map((option, index) => `<li role="option" id="option-${index}">${option}</li>`).join('')}</ul>`;
  /** Types into the comment box, as far as this product can hear it. */
  const typed = (on: Page, text: string) => {
    attempt(on, 'comment', key(on, text.at(-1) ?? 'a'));
    on.at('comment').innerHTML = lexical([text]);
    on.document.getSelection()?.selectAllChildren(on.at('comment'));
    on.document.getSelection()?.collapseToEnd();
  };
  const enter = (on: Page) => attempt(on, 'comment', key(on, 'Enter'));

  it.each([
    ['Diolch @', ['Ann Lee']],
    ['Diolch @an', ['Ann Lee', 'Joanne']],
    ['Diolch @Bob', ['Robert Hill']],
    ['Diolch Ann', ['Ann Lee']],
    ['Diolch Bob', ['Robert Hill']],
    ['Thanks Gwen Pri', ['Gwên Price']],
    ['Diolch #Eas', ['#Eastmarsh']],
  ])('is not sent by Enter while suggestions for "%s" are open', (text, options) => {
    const on = facebookPage('comments');
    typed(on, text);
    on.at('layer').innerHTML = list(options);
    expect(enter(on)).toBeUndefined();
    on.at('layer').innerHTML = list(options, 'hidden');
    expect(enter(on)).toBeDefined();
    on.at('layer').innerHTML = '';
    expect(enter(on)).toBeDefined();
  });

  it.each(['aria-controls', 'aria-owns', 'aria-activedescendant'])('is not sent by Enter while its editor names an open list by %s', (name) => {
    const on = facebookPage('comments');
    on.at('layer').innerHTML = list(['Ann Lee'], 'id="names"');
    expect(enter(on)).toBeDefined();
    on.at('comment').setAttribute(name, name === 'aria-activedescendant' ? 'option-0' : 'names');
    expect(enter(on)).toBeUndefined();
    on.at('names').hidden = true;
    expect(enter(on)).toBeDefined();
    on.at('comment').setAttribute('aria-expanded', 'true');
    expect(enter(on)).toBeUndefined();
  });

  it.each(['Thanks all', 'Thanks to All', 'Newest', 'Diolch @all', 'Diolch'])('is sent by Enter after "%s" beside a list that was there before', (text) => {
    const on = facebookPage('comments');
    on.at('comment').insertAdjacentHTML('beforebegin', list(['Most relevant', 'Newest', 'All comments'], 'id="inside"'));
    on.at('like').insertAdjacentHTML('afterend', list(['Most relevant', 'Newest', 'All comments'], 'aria-label="Sort comments" id="sort"'));
    typed(on, text);
    expect(enter(on)).toBeDefined();
    // The site draws its list anew.
    on.at('sort').outerHTML = on.at('sort').outerHTML;
    expect(enter(on)).toBeDefined();
  });

  it('is sent by Enter beside a new list that offers nothing for the words just typed', () => {
    const on = facebookPage('comments');
    typed(on, 'See you at the Fair');
    on.at('like').insertAdjacentHTML('afterend', list(['Most relevant', 'Newest']));
    expect(enter(on)).toBeDefined();
    typed(on, 'see you then.');
    on.at('layer').innerHTML = list(['Ann Lee']);
    expect(enter(on)).toBeDefined();
  });

  it('is sent by Enter beside a list that opened while the person was elsewhere', () => {
    const on = facebookPage('comments');
    typed(on, 'Ann');
    attempt(on, 'like', click(on));
    on.at('layer').innerHTML = list(['Ann Lee']);
    attempt(on, 'comment', click(on));
    expect(enter(on)).toBeDefined();
  });

  it('is not sent by Enter while dictated words have a suggestion', () => {
    const on = facebookPage('comments', { lines: ['Diolch @Ann'] });
    on.at('layer').innerHTML = list(['Ann Lee']);
    expect(enter(on)).toBeUndefined();
    on.at('layer').innerHTML = list(['Most relevant']);
    expect(enter(on)).toBeDefined();
  });

  it('lacks nothing without form and button, since Enter sends it', () => {
    const on = facebookPage('comments');
    const form = on.at('comment').closest('form');
    form?.replaceWith(on.at('comment'));
    // Not the send button of the reply box beside it.
    expect(enter(on)).toMatchObject({ how: 'key', control: undefined, composer: { surface: 'comment' } });
    expect(facebook.health(on.document)).toEqual({ state: 'well', missing: [] });
  });

  it('is let go by the send button, or by Enter again where there is none', () => {
    const on = facebookPage('comments');
    const heard: string[] = [];
    on.at('send').addEventListener('click', () => heard.push('click'));
    on.at('comment').addEventListener('keydown', (event) =>
      heard.push(`${event.key} ${event.code} ${event.keyCode} ${event.bubbles} ${event.cancelable} ${event.composed}`),
    );
    const made = attempt(on, 'comment', key(on, 'Enter'));
    heard.length = 0;
    expect(made?.release()).toBe(true);
    expect(heard).toEqual(['click']);
    for (const button of on.at('comment').closest('form')?.querySelectorAll('[role="button"]') ?? []) button.remove();
    expect(made?.release()).toBe(true);
    expect(heard).toEqual(['click', 'Enter Enter 13 true true true']);
  });
});

describe('the post dialog', () => {
  it('submits by its form and by the hidden input, and is let go by Post', () => {
    const on = facebookPage('dialog');
    let pressed = 0;
    on.at('post').addEventListener('click', () => {
      pressed += 1;
    });
    const submitted = attempt(on, 'form', submit(on));
    expect(submitted).toMatchObject({ how: 'submit', control: on.at('post'), composer: { editor: on.at('editor') } });
    expect(submitted?.release()).toBe(true);
    expect(pressed).toBe(1);
    on.document.addEventListener('submit', (event) => event.preventDefault());
    expect(attempt(on, 'hidden', click(on))).toMatchObject({ control: on.at('post') });
  });

  it('takes Cmd+Enter, and not plain Enter, which breaks the line', () => {
    const on = facebookPage('dialog');
    expect(attempt(on, 'editor', key(on, 'Enter', { metaKey: true }))).toMatchObject({ control: on.at('post') });
    expect(attempt(on, 'editor', key(on, 'Enter'))).toBeUndefined();
  });

  it('finds Post by its place in a language nobody listed', () => {
    const more = { post: 'Qqq', title: 'Www', close: 'Eee', privacy: 'Rrr', mind: 'Ttt' };
    const on = facebookPage('dialog', { more });
    expect(attempt(on, 'inner', click(on))).toMatchObject({ control: on.at('post') });
    for (const id of ['photo', 'emoji']) expect(attempt(on, id, click(on))).toBeUndefined();
  });

  it('knows a group, a share and an edit', () => {
    const surface = (opening: Parameters<typeof facebookPage>[1]) => composerOf(facebookPage('dialog', opening), 'editor').surface;
    expect(surface({ url: 'https://www.facebook.com/groups/kelling' })).toBe('group');
    expect(surface({ more: { naming: 'aria-placeholder="Say something about this…"' } })).toBe('share');
    expect(surface({ more: { title: 'Edit post' } })).toBe('edit');
  });

  it('says whose post is shared, where the dialog shows it', () => {
    const sharing = (preview: string) => {
      const on = facebookPage('dialog', { more: { naming: 'aria-placeholder="Say something about this…"' } });
      on.at('photo').parentElement?.insertAdjacentHTML('beforebegin', preview);
      return facebook.draft(composerOf(on, 'editor')).shared;
    };
    expect(sharing('<div><h4><a href="https://www.facebook.com/cllr.priya.shah?fref=x">Cllr Priya Shah</a></h4>words</div>')).toEqual({
      handle: 'cllr.priya.shah',
      name: 'Cllr Priya Shah',
    });
    expect(sharing('<div><a href="/profile.php?id=61550000000077"><strong>Midshire Labour</strong></a></div>')).toEqual({ name: 'Midshire Labour' });
    expect(sharing('')).toBeUndefined();
  });

  it('reads no shared author in a post of one’s own', () => {
    const on = facebookPage('dialog');
    on.at('photo').parentElement?.insertAdjacentHTML('beforebegin', '<strong><a href="/midshirefire">Midshire Fire</a></strong>');
    expect(facebook.draft(composerOf(on, 'editor')).shared).toBeUndefined();
  });

  it('has a header without a name, or no name in a heading, and still agrees', () => {
    const known = { state: 'known', ids: ['100000000000077'] };
    expect(facebook.identity(composerOf(facebookPage('dialog', { more: { header: '' } }), 'editor'))).toMatchObject(known);
    expect(facebook.identity(composerOf(facebookPage('dialog', { more: { header: 'Sam Carter is feeling glad' } }), 'editor'))).toMatchObject(known);
    expect(facebook.identity(composerOf(facebookPage('dialog', { more: { header: 'Samantha Carter', naming: '' } }), 'editor'))).toMatchObject({
      reason: 'signals-disagree',
    });
  });

  it('is the own login when i_user repeats c_user, and unknown without a login', () => {
    const on = facebookPage('dialog');
    on.document.cookie = 'i_user=100000000000077; path=/';
    expect(facebook.identity(composerOf(on, 'editor'))).toMatchObject({ state: 'known', ownLogin: true });
    on.document.cookie = 'c_user=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT';
    expect(facebook.identity(composerOf(on, 'editor')).state).toBe('unknown');
  });

  it('reads emoji pictures, mentions, soft breaks, and not the placeholder', () => {
    const inside =
      '<p><span>Hi <img alt="🚒" src="/e.svg"></span><span>Ann Lee</span><br><span>ŵy</span><br><br></p><p><br></p><p><a href="#">x.example</a></p>';
    const on = facebookPage('dialog', { more: { draft: inside } });
    expect(facebook.draft(composerOf(on, 'editor')).text).toBe('Hi 🚒Ann Lee\nŵy\n\n\nx.example');
  });

  it('lists pictures just chosen, not faces or emoji', () => {
    const on = facebookPage('dialog', { more: { draft: `${lexical(['Hi'])}<p><img alt="🚒" src="/e.svg"></p>` } });
    on.at('photo').insertAdjacentHTML('beforebegin', '<div role="group"><img src="blob:1" alt=""></div><img src="https://x/face.jpg"><video></video>');
    expect(facebook.draft(composerOf(on, 'editor')).attachments).toEqual([{ kind: 'image' }, { kind: 'video' }]);
  });
});

describe('the post dialog in a language nobody listed', () => {
  const more = { post: 'Qqq', title: 'Www', close: 'Eee', privacy: 'Rrr', mind: 'Ttt' };
  const others =
    '<div role="button" id="picture" tabindex="0">Yyy</div><div role="button" id="mood" tabindex="0">Uuu</div><div role="button" id="file"><input type="file"></div>' +
    '<div role="button" id="toggle" aria-pressed="false">Iii</div><div role="button" id="menu" aria-haspopup="menu">Ooo</div><div role="button" id="off" aria-disabled="true">Ppp</div>';
  const open = () => {
    const on = facebookPage('dialog', { more, lines: ['Hei'] });
    on.at('post').insertAdjacentHTML('afterend', others);
    const pressed: string[] = [];
    on.document.addEventListener('click', (event) => {
      pressed.push((event.target as Element).id);
      event.preventDefault();
    });
    return { on, pressed };
  };

  it('takes every button that may post for one that does, wherever it stands, and lets go the very one that was pressed', () => {
    const { on, pressed } = open();
    for (const id of ['post', 'picture', 'mood']) {
      const made = attempt(on, id, click(on));
      expect(made).toMatchObject({ control: on.at(id), composer: { editor: on.at('editor') } });
      pressed.length = 0;
      expect(made?.release()).toBe(true);
      expect(pressed).toEqual([id]);
    }
    expect(attempt(on, 'post', key(on, ' '))).toMatchObject({ control: on.at('post'), how: 'key' });
  });

  it('leaves toggles, menus, files, the disabled, and what stands before the editor alone', () => {
    const { on } = open();
    for (const id of ['photo', 'emoji', 'file', 'toggle', 'menu', 'off', 'close', 'trigger']) expect([id, attempt(on, id, click(on))]).toEqual([id, undefined]);
  });

  it('finds a button drawn anew by its words, and presses no other one in its stead', () => {
    const { on, pressed } = open();
    const made = attempt(on, 'post', click(on));
    on.at('post').replaceWith(on.at('post').cloneNode(true));
    pressed.length = 0;
    expect(made?.release()).toBe(true);
    expect(pressed).toEqual(['post']);
    on.at('post').remove();
    pressed.length = 0;
    expect(made?.release()).toBe(false);
    expect(pressed).toEqual([]);
  });

  it('is let go the way it was asked for: by the key, by the form', () => {
    const { on, pressed } = open();
    const keys: string[] = [];
    const byKey = attempt(on, 'editor', key(on, 'Enter', { ctrlKey: true }));
    on.at('editor').addEventListener('keydown', (event) => keys.push(`${event.key} ${event.ctrlKey}`));
    expect(byKey?.release()).toBe(true);
    expect(keys).toEqual(['Enter true']);
    const bySubmit = attempt(on, 'form', submit(on));
    pressed.length = 0;
    expect(bySubmit?.release()).toBe(true);
    expect(pressed).toEqual(['hidden']);
  });

  it('takes the one that is disabled while nothing is written for the control', () => {
    const on = facebookPage('dialog', { more, lines: [''] });
    on.at('post').insertAdjacentHTML('afterend', '<div role="button" id="picture" tabindex="0">Yyy</div>');
    on.at('post').setAttribute('aria-disabled', 'true');
    expect(facebook.composerOf(on.at('inner'))?.editor).toBe(on.at('editor'));
    expect(facebook.composerOf(on.at('picture'))).toBeUndefined();
  });
});

it.each([
  ['fi', 'Julkaise', 'Seuraava'],
  ['sv', 'Publicera', 'Nästa'],
  ['da', 'Slå op', 'Næste'],
  ['no', 'Publiser', 'Neste'],
  ['pl', 'Opublikuj', 'Dalej'],
  ['el', 'Δημοσίευση', 'Επόμενο'],
  ['ru', 'Опубликовать', 'Далее'],
  ['he', 'פרסום', 'הבא'],
  ['th', 'โพสต์', 'ถัดไป'],
  ['tr', 'Paylaş', 'İleri'],
  ['ko', '게시', '다음'],
  ['zh', '发布', '下一步'],
  ['vi', 'Đăng', 'Tiếp'],
  ['id', 'Posting', 'Berikutnya'],
  ['ro', 'Postează', 'Înainte'],
  ['hu', 'Közzététel', 'Tovább'],
  ['cs', 'Zveřejnit', 'Další'],
  ['uk', 'Опублікувати', 'Далі'],
  ['bg', 'Публикуване', 'Напред'],
  ['hr', 'Objavi', 'Dalje'],
  ['sk', 'Uverejniť', 'Ďalej'],
])('in %s only "%s" posts, wherever it stands, and "%s" leads on', (_, post, next) => {
  const tools = '<div role="button" id="picture" tabindex="0">Kkk</div><div role="button" id="mood" tabindex="0">Ttt</div>';
  const on = facebookPage('dialog', { more: { post } });
  on.at('post').insertAdjacentHTML('afterend', tools);
  expect(attempt(on, 'inner', click(on))).toMatchObject({ control: on.at('post') });
  for (const id of ['picture', 'mood']) expect(attempt(on, id, click(on))).toBeUndefined();
  const first = facebookPage('two-step', { more: { next } });
  first.at('next').insertAdjacentHTML('afterend', tools);
  for (const id of ['picture', 'next']) expect(attempt(first, id, click(first))).toBeUndefined();
  first.at('dialog').remove();
  first.at('later').innerHTML = `<div role="dialog" aria-modal="true"><div role="button" id="post" tabindex="0">${post}</div></div>`;
  expect(attempt(first, 'post', click(first))).toMatchObject({ control: first.at('post') });
});

describe.each(LANGUAGES)('posting in two steps in %s', (language) => {
  const second = (on: Page, post: string) => {
    on.at('later').innerHTML =
      `<div role="dialog" aria-modal="true" id="second"><div role="button" id="back" tabindex="0">‹</div><div role="button" id="post" tabindex="0">${post}</div></div>`;
  };
  const words = { en: 'Post', cy: 'Postio', de: 'Posten', ja: '投稿', ar: 'نشر' }[language];

  it.each(['kept', 'unmounted'])('asks at Post, not at Next, with the editor %s', (way) => {
    const on = facebookPage('two-step', { language, lines: ['One', 'Two'] });
    expect(attempt(on, 'next', click(on))).toBeUndefined();
    expect(facebook.health(on.document).missing).toEqual([]);
    if (way === 'kept') on.at('dialog').hidden = true;
    else on.at('editor').remove();
    second(on, words);
    expect(attempt(on, 'back', click(on))).toBeUndefined();
    const made = attempt(on, 'post', click(on));
    expect(made).toMatchObject({ control: on.at('post'), composer: { unit: on.at('second') } });
    expect(facebook.draft(made?.composer as never).text).toBe('One\nTwo');
    expect(facebook.identity(made?.composer as never)).toMatchObject({ state: 'known' });
    expect(facebook.composers(on.document)).toHaveLength(1);
    let pressed = 0;
    on.at('post').addEventListener('click', () => {
      pressed += 1;
    });
    expect(made?.release()).toBe(true);
    expect(pressed).toBe(1);
  });

  it('keeps the draft when the second step is drawn anew', () => {
    const on = facebookPage('two-step', { language, lines: ['One'] });
    attempt(on, 'next', click(on));
    on.at('dialog').remove();
    second(on, words);
    const made = attempt(on, 'post', click(on));
    second(on, words);
    let pressed = 0;
    on.at('post').addEventListener('click', () => {
      pressed += 1;
    });
    expect(made?.release()).toBe(true);
    expect(pressed).toBe(1);
  });

  it('remembers nothing for dialogs that post nothing, nor after both steps are gone', () => {
    const on = facebookPage('two-step', { language });
    attempt(on, 'next', key(on, 'Enter'));
    on.at('dialog').remove();
    second(on, 'Löschen');
    expect(attempt(on, 'post', click(on))).toBeUndefined();
    second(on, words);
    expect(attempt(on, 'post', click(on))).toBeDefined();
    on.at('second').remove();
    on.document.body.insertAdjacentHTML('beforeend', '<div role="button" id="open">…</div>');
    attempt(on, 'open', click(on));
    second(on, words);
    expect(attempt(on, 'post', click(on))).toBeUndefined();
  });
});
