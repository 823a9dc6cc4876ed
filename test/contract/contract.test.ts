// The contract every platform keeps, run over its page patterns. What only one platform has is in the test beside this one.
import { describe, expect, it, vi } from 'vitest';
import { platformOf } from '../../src/platforms/index.ts';
import { facebookSite } from './facebook-site.ts';
import { LANGUAGES } from './languages.ts';
import { click, during, key, type Page } from './page.ts';
import type { Site } from './site.ts';
import { xSite } from './x-site.ts';

const sites: [string, Site][] = [
  ['facebook', facebookSite],
  ['x', xSite],
];

describe.each(sites)('%s', (_, site) => {
  const { platform } = site;
  const attempt = (page: Page, id: string, event: Event) => during(page, page.at(id), event, (heard) => platform.attempt(heard));

  describe.each(LANGUAGES)('in %s', (language) => {
    it('finds the one composer with its surface, editor kind and a unit that holds the control', () => {
      const page = site.open({ language });
      const [composer, ...others] = platform.composers(page.document);
      expect(others).toEqual([]);
      expect(composer).toMatchObject({ editor: page.at('editor'), surface: site.surface, editorKind: site.kind });
      expect(composer?.unit.contains(page.at('post')) && composer.unit.contains(page.at('editor'))).toBe(true);
      expect(platform.composerOf(page.at('post'))?.editor).toBe(page.at('editor'));
    });

    it.each(['post', 'inner'])('takes a click on #%s for an attempt', (id) => {
      const page = site.open({ language });
      expect(attempt(page, id, click(page))).toMatchObject({ control: page.at('post'), how: 'click', composer: { editor: page.at('editor') } });
    });

    it('takes no other button for it', () => {
      const page = site.open({ language });
      for (const id of site.innocent) expect([id, attempt(page, id, click(page))]).toEqual([id, undefined]);
    });

    it('knows the own login', () => {
      const page = site.open({ language });
      const reading = platform.identity(platform.composers(page.document)[0] as never);
      expect(reading).toMatchObject({ state: 'known', platform: platform.name, ...site.own, ownLogin: true });
    });

    it('knows the account switched to', () => {
      const page = site.open({ language, scene: 'switched' });
      const reading = platform.identity(platform.composers(page.document)[0] as never);
      expect(reading).toMatchObject({ state: 'known', ids: site.switched.ids, ownLogin: false });
      expect(JSON.stringify(reading)).toContain(site.switched.says);
    });

    it.each([
      ['stale', 'stale-tab'],
      ['disagree', 'signals-disagree'],
      ['missing', 'no-signal'],
      ['signed-out', 'signed-out'],
    ] as const)('never guesses: %s is unknown because of %s', (scene, reason) => {
      const page = site.open({ language, scene });
      expect(platform.identity(platform.composers(page.document)[0] as never)).toMatchObject({ state: 'unknown', reason });
    });
  });

  it('belongs to its hosts and to no look-alike of them', () => {
    expect(platformOf(new URL(site.open().document.location.href))).toBe(platform);
    expect(platformOf(new URL('https://www.facebook.com.evil.example/'))).toBeUndefined();
    expect(platformOf(new URL('https://notx.com/home'))).toBeUndefined();
  });

  it.each([
    ['one line', ['Ffair yn Eastmarsh']],
    ['an empty line', ['One', '', 'Two']],
    ['leading and trailing empty lines', ['', 'One', '']],
    ['spaces kept', ['  two  spaces ']],
    ['Welsh letters, composed and combining', ['ŵyn a ŷd', 'w\u0302yn a y\u0302d']],
    ['emoji in text', ['Go 🚒 👩‍🚒 🏴󠁧󠁢󠁷󠁬󠁳󠁿']],
    ['right to left', ['مرحبا #حريق']],
    ['nothing', ['']],
  ])('reads the draft exactly: %s', (_name, lines) => {
    const page = site.open({ lines });
    const [composer] = platform.composers(page.document);
    expect(platform.draft(composer as never)).toEqual({ text: lines.join('\n'), attachments: [] });
  });

  it('takes the posting key, also repeated, and no other key', () => {
    const page = site.open();
    const { key: name, ...held } = site.postingKey;
    expect(attempt(page, 'editor', key(page, name, held))).toMatchObject({ how: 'key', control: page.at('post') });
    expect(attempt(page, 'editor', key(page, name, { ...held, repeat: true }))).toBeDefined();
    for (const more of [{}, { shiftKey: true }, { altKey: true, ...held }]) expect(attempt(page, 'editor', key(page, name, more))).toBeUndefined();
    expect(attempt(page, 'editor', key(page, ' '))).toBeUndefined();
    expect(attempt(page, 'editor', key(page, 'a', held))).toBeUndefined();
  });

  it('takes no key of an input method', () => {
    const page = site.open();
    const { key: name, ...held } = site.postingKey;
    expect(attempt(page, 'editor', key(page, name, { ...held, isComposing: true }))).toBeUndefined();
    expect(attempt(page, 'editor', key(page, name, { ...held, keyCode: 229 }))).toBeUndefined();
  });

  it('takes no press of a disabled control', () => {
    const page = site.open();
    page.at('post').setAttribute('aria-disabled', 'true');
    const { key: name, ...held } = site.postingKey;
    expect(attempt(page, 'post', click(page))).toBeUndefined();
    expect(attempt(page, 'editor', key(page, name, held))).toBeUndefined();
  });

  it('takes Enter and Space on a focused div for a press, and not on a native button, which clicks by itself', () => {
    const page = site.open();
    const div = page.document.createElement('div');
    for (const { name, value } of page.at('post').attributes) div.setAttribute(name, value);
    div.setAttribute('role', 'button');
    page.at('post').replaceWith(div);
    expect(attempt(page, 'post', key(page, 'Enter'))).toMatchObject({ how: 'key', control: div });
    expect(attempt(page, 'post', key(page, ' '))).toMatchObject({ how: 'key', control: div });
    const button = page.document.createElement('button');
    for (const { name, value } of div.attributes) button.setAttribute(name, value);
    div.replaceWith(button);
    expect(attempt(page, 'post', key(page, 'Enter'))).toBeUndefined();
    expect(attempt(page, 'post', click(page))).toMatchObject({ control: button });
  });

  it('keeps two composers apart', () => {
    const { page, pairs } = site.two();
    expect(platform.composers(page.document).map(({ editor }) => editor.id)).toEqual(pairs.map(([editor]) => editor));
    for (const [editor, control] of pairs) {
      expect(attempt(page, control, click(page))).toMatchObject({ composer: { editor: page.at(editor) }, control: page.at(control) });
      expect(platform.composerOf(page.at(editor))?.unit.contains(page.at(control))).toBe(true);
    }
  });

  it('never reads search, chat or messages', () => {
    for (const { page, editors, buttons } of site.never()) {
      const found = platform.composers(page.document).map(({ editor }) => editor.id);
      for (const id of editors) {
        expect(found).not.toContain(id);
        expect(platform.composerOf(page.at(id))).toBeUndefined();
        for (const more of [{}, { ctrlKey: true }, { metaKey: true }]) expect(attempt(page, id, key(page, 'Enter', more))).toBeUndefined();
      }
      for (const id of buttons) {
        expect(attempt(page, id, click(page))).toBeUndefined();
        expect(attempt(page, id, key(page, 'Enter'))).toBeUndefined();
      }
    }
  });

  it('presses the control again when let go, also after the site drew it anew', () => {
    const page = site.open();
    let pressed = 0;
    const made = attempt(page, 'inner', click(page));
    const fresh = page.at('post').cloneNode(true);
    page.at('post').replaceWith(fresh);
    fresh.addEventListener('click', () => {
      pressed += 1;
    });
    expect(made?.release()).toBe(true);
    expect(pressed).toBe(1);
  });

  it('finds its composer again by its draft when the whole page was drawn anew, and presses nothing that says something else', () => {
    const page = site.open({ lines: ['Mine'] });
    const made = attempt(page, 'post', click(page));
    const redraw = () => {
      page.document.body.innerHTML = String(page.document.body.innerHTML);
    };
    let pressed = 0;
    const count = () => {
      pressed += 1;
    };
    redraw();
    page.at('post').addEventListener('click', count);
    expect(made?.release()).toBe(true);
    expect(pressed).toBe(1);
    redraw();
    page.at('editor').innerHTML = page.at('editor').innerHTML.replace('Mine', 'Theirs');
    page.at('post').addEventListener('click', count);
    expect(made?.release()).toBe(false);
    expect(pressed).toBe(1);
  });

  it('says so when nothing can be pressed any more', () => {
    const page = site.open();
    const made = attempt(page, 'post', click(page));
    page.document.body.replaceChildren();
    expect(made?.release()).toBe(false);
  });

  it('names the landmarks that are missing', () => {
    expect(platform.health(site.open().document)).toEqual({ state: 'well', missing: [] });
    const blind = site.open({ scene: 'missing' });
    for (const button of blind.document.querySelectorAll('[role="button"], button')) button.remove();
    const health = platform.health(blind.document);
    expect(health.state).toBe('partly');
    expect(health.missing).toEqual(expect.arrayContaining(['post-control', 'identity']));
  });

  it('writes nothing, whatever is asked', () => {
    const page = site.open({ lines: ['One', '', 'Two'] });
    const before = page.document.documentElement.outerHTML;
    for (const composer of platform.composers(page.document)) {
      platform.identity(composer);
      platform.draft(composer);
      platform.replyToLang?.(composer);
    }
    platform.health(page.document);
    attempt(page, 'post', click(page));
    expect(page.document.documentElement.outerHTML).toBe(before);
  });

  it('never throws, even at events without a proper target', () => {
    const page = site.open();
    const { window } = page;
    for (const type of ['click', 'keydown', 'submit', 'wheel']) {
      for (const target of [window, page.document, page.document.documentElement, page.document.createTextNode('x'), page.document.createElement('button')]) {
        const event = new window.Event(type, { bubbles: true });
        target.dispatchEvent(event);
        expect(platform.attempt(event)).toBeUndefined();
      }
    }
    // The boundary swallows what is thrown, but remembers it.
    expect(platform.health(page.document).missing).toEqual([]);
  });

  it('stays bounded on a page of thousands of nodes', { timeout: 60_000 }, () => {
    const page = site.open({ scene: 'missing' });
    const crowd = page.document.createElement('div');
    crowd.innerHTML = '<div><div data-testid="UserAvatar-Container-Crowd"></div><article><button role="button">x</button></article></div>'.repeat(1500);
    const last = crowd.querySelectorAll('button').item(1499);
    last.id = 'crowd';
    (page.document.querySelector('[data-testid="primaryColumn"]') ?? page.document.body).append(crowd);
    const searches = vi.spyOn(page.window.Element.prototype, 'querySelectorAll');
    const looks = vi.spyOn(page.window.Element.prototype, 'querySelector');
    // Counted, not timed: a climb or a scan that grows with the page would ask thousands of questions.
    expect(attempt(page, 'crowd', click(page))).toBeUndefined();
    expect(searches.mock.calls.length + looks.mock.calls.length).toBeLessThan(20);
    const [composer] = platform.composers(page.document);
    expect(platform.identity(composer as never)).toMatchObject({ state: 'unknown' });
    expect(searches.mock.calls.length + looks.mock.calls.length).toBeLessThan(200);
  });
});
