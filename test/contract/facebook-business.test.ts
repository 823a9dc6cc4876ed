// Business Suite: its composers are read and guarded as the Page in the address, its inbox is not.
import { describe, expect, it } from 'vitest';
import { facebook } from '../../src/platforms/facebook/index.ts';
import { platformOf } from '../../src/platforms/index.ts';
import { click, during, key, type Page, page } from './page.ts';

const LABEL = 'Write into the dialogue box to include text with your post.';
const WORDS = {
  label: LABEL,
  page: 'Kelling Fire Station',
  draft: 'Ffair yn Eastmarsh',
  cancel: 'Cancel',
  later: 'Finish later',
  publish: 'Publish',
  media: '',
};
const ADDRESS = 'https://business.facebook.com/latest/composer/?asset_id=110000000000001&business_id=77&context_ref=HOME';

const open = (more: Partial<typeof WORDS> = {}, url = ADDRESS): Page =>
  page('facebook/business', { url, words: { ...WORDS, ...more }, cookies: ['c_user=100000000000077', 'i_user=61550000000002'] });
const attempt = (on: Page, id: string, event: Event) => during(on, on.at(id), event, (heard) => facebook.attempt(heard));
const only = (on: Page) => {
  const [composer, ...others] = facebook.composers(on.document);
  if (!composer || others.length > 0) throw new Error(`${others.length + 1} composers`);
  return composer;
};

describe('the composer', () => {
  it.each(['composer', 'reels_composer', 'story_composer'])('is found at /latest/%s/ with its draft and its Page', (route) => {
    const on = open({}, ADDRESS.replace('composer', route));
    expect(platformOf(new URL(on.document.location.href))).toBe(facebook);
    expect(facebook.composerOf(on.at('deep'))?.editor).toBe(on.at('editor'));
    const composer = only(on);
    expect(composer).toMatchObject({ editor: on.at('editor'), surface: 'post', editorKind: 'plain' });
    expect(composer.unit.contains(on.at('publish'))).toBe(true);
    expect(facebook.draft(composer)).toEqual({ text: 'Ffair yn Eastmarsh', attachments: [] });
    expect(facebook.health(on.document)).toEqual({ state: 'well', missing: [] });
  });

  it('goes out as the Page in the address, whatever the cookies of www say', () => {
    expect(facebook.identity(only(open()))).toEqual({
      state: 'known',
      platform: 'facebook',
      ids: ['110000000000001'],
      ownLogin: false,
      evidence: [{ source: 'url:asset_id', says: '110000000000001' }],
    });
  });

  it('follows a change of Page in the same tab', () => {
    const on = open();
    const composer = only(on);
    on.window.history.pushState({}, '', ADDRESS.replace('110000000000001', '110000000000002'));
    expect(facebook.identity(composer)).toMatchObject({ state: 'known', ids: ['110000000000002'] });
  });

  it.each([
    ['', 'no-signal'],
    ['?business_id=77', 'no-signal'],
    ['?asset_id=', 'no-signal'],
    ['?asset_id=me', 'no-signal'],
    ['?asset_id=110000000000001&asset_id=110000000000002', 'signals-disagree'],
  ])('goes out as nobody known with "%s"', (search, reason) => {
    const on = open({}, `https://business.facebook.com/latest/composer/${search}`);
    expect(facebook.identity(only(on))).toMatchObject({ state: 'unknown', reason });
    expect(attempt(on, 'publish', click(on))).toBeDefined();
    expect(facebook.health(on.document).missing).toEqual(reason === 'no-signal' ? ['identity'] : []);
  });

  it.each(['Publish', 'Schedule', 'Publiceren'])('takes "%s" for an attempt, by click, Enter and Space, and no other button', (publish) => {
    const on = open({ publish });
    expect(attempt(on, 'inner', click(on))).toMatchObject({ how: 'click', control: on.at('publish'), composer: { editor: on.at('editor') } });
    for (const name of ['Enter', ' ']) expect(attempt(on, 'publish', key(on, name))).toMatchObject({ how: 'key', control: on.at('publish') });
    for (const id of ['home', 'networks', 'photo', 'emoji', 'like', 'cancel', 'later']) expect([id, attempt(on, id, click(on))]).toEqual([id, undefined]);
    for (const more of [{}, { shiftKey: true }]) expect(attempt(on, 'deep', key(on, 'Enter', more))).toBeUndefined();
    on.at('publish').setAttribute('aria-disabled', 'true');
    expect(attempt(on, 'publish', click(on))).toBeUndefined();
  });

  it('takes both of two that publish, and lets go the one that was pressed', () => {
    const on = open();
    on.at('publish').insertAdjacentHTML('afterend', '<div role="button" id="schedule" tabindex="0">Schedule</div>');
    for (const id of ['publish', 'schedule']) {
      const made = attempt(on, id, click(on));
      const fresh = on.at(id).cloneNode(true);
      on.at(id).replaceWith(fresh);
      let pressed = 0;
      fresh.addEventListener('click', () => {
        pressed += 1;
      });
      expect(made?.release()).toBe(true);
      expect([id, pressed]).toEqual([id, 1]);
    }
  });

  it('is asked at every button in a language nobody listed, and at a Next', () => {
    const on = open({ publish: 'Qqq', later: 'Www', cancel: 'Eee' });
    for (const id of ['publish', 'later']) expect(attempt(on, id, click(on))).toMatchObject({ control: on.at(id) });
    const next = open({ publish: 'Tiếp' });
    expect(attempt(next, 'publish', click(next))).toMatchObject({ control: next.at('publish') });
    expect(facebook.health(next.document)).toEqual({ state: 'well', missing: [] });
  });

  it('reads the text of every network, and a picture once', () => {
    const on = open({ media: '<img src="blob:1" alt="A fire engine">' });
    on.at('more').innerHTML = `<div id="second" contenteditable="true" role="combobox" aria-label="${LABEL}"><p>One</p><p>Two</p></div>`;
    expect(facebook.draft(only(on))).toEqual({ text: 'Ffair yn Eastmarsh\n\nOne\nTwo', attachments: [{ kind: 'image', alt: 'A fire engine' }] });
    expect(facebook.draft(facebook.composerOf(on.at('second')) as never).text).toBe('Ffair yn Eastmarsh\n\nOne\nTwo');
    expect(facebook.composerOf(on.at('search'))).toBeUndefined();
    on.at('second').textContent = 'Ffair yn Eastmarsh';
    expect(facebook.draft(only(on)).text).toBe('Ffair yn Eastmarsh');
  });

  it('says so when it is blind', () => {
    const on = open();
    on.at('publish').parentElement?.remove();
    for (const id of ['photo', 'emoji', 'networks']) on.at(id).remove();
    expect(facebook.health(on.document)).toEqual({ state: 'partly', missing: ['post-control'] });
    on.at('editor').removeAttribute('role');
    expect(facebook.health(on.document)).toEqual({ state: 'lost', missing: ['editor'] });
  });
});

describe('everything else there', () => {
  it.each(['inbox/all', 'inbox/messenger', 'home', 'content_calendar', 'composer_of_messages'])('is never read: /latest/%s', (route) => {
    const on = open({}, `https://business.facebook.com/latest/${route}?asset_id=110000000000001`);
    expect(facebook.composers(on.document)).toEqual([]);
    expect(facebook.composerOf(on.at('deep'))).toBeUndefined();
    expect(attempt(on, 'publish', click(on))).toBeUndefined();
    for (const more of [{}, { ctrlKey: true }]) expect(attempt(on, 'deep', key(on, 'Enter', more))).toBeUndefined();
    expect(facebook.health(on.document)).toEqual({ state: 'well', missing: [] });
  });

  it('is never read: a message beside the composer', () => {
    const on = open({ label: 'Message' });
    expect(facebook.composers(on.document)).toEqual([]);
  });
});
