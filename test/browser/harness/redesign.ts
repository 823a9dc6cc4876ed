// Redesigns a look-alike page under the extension's feet, and keeps doing so while the site draws: as a new release of the site would look.
import type { Page } from 'puppeteer-core';

/** `ids`: test ids, generated class markers and data attributes gone. `labels`: every label changed. `nesting`: the page's parts wrapped anew. */
export type Redesign = 'ids' | 'labels' | 'nesting';

export async function redesign(page: Page, what: readonly Redesign[]): Promise<void> {
  await page.evaluate((changes) => {
    const strip = (element: Element): void => {
      if (changes.includes('ids')) {
        for (const name of ['data-testid', 'data-pagelet', 'id', 'data-lexical-editor', 'aria-placeholder']) {
          const keep = name === 'id' && (element.id.startsWith('mount') || element.id === 'react-root' || element.id === 'layers-root');
          if (!keep && element.hasAttribute(name)) element.removeAttribute(name);
        }
        if (element.classList.contains('public-DraftEditor-content')) element.classList.remove('public-DraftEditor-content');
      }
      const label = element.getAttribute('aria-label');
      if (changes.includes('labels') && label !== null && label !== 'Zzyzx') element.setAttribute('aria-label', 'Zzyzx');
      if (changes.includes('nesting') && element.getAttribute('role') === 'dialog') element.removeAttribute('role');
      if (changes.includes('nesting') && element.tagName === 'FORM' && element.getAttribute('role') === 'presentation') element.removeAttribute('role');
    };
    const all = (): void => {
      for (const element of document.body.querySelectorAll('*')) strip(element);
    };
    new MutationObserver(all).observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['data-testid', 'aria-label', 'role'],
    });
    all();
  }, what);
}

/** An editor no platform knows, with a button of its own that sends what the site sends. */
export async function foreignComposer(page: Page, kind: 'plain' | 'lexical-like', send: 'x' | 'facebook', actor = ''): Promise<void> {
  await page.evaluate(
    (editorKind, site, actorId) => {
      const box = document.createElement('section');
      box.setAttribute('style', 'position:fixed;top:120px;left:300px;width:420px;background:#fff;z-index:9');
      const editor = document.createElement('div');
      editor.id = 'foreign';
      editor.contentEditable = 'true';
      editor.setAttribute('style', 'min-height:80px;border:1px solid');
      if (editorKind === 'lexical-like') {
        editor.setAttribute('data-next-editor', 'true');
        editor.append(document.createElement('p'));
      }
      const button = document.createElement('button');
      button.id = 'foreign-send';
      button.textContent = 'Go';
      button.addEventListener('click', () => {
        const request = new XMLHttpRequest();
        const text = editor.textContent ?? '';
        if (site === 'x') {
          request.open('POST', '/i/api/graphql/q1/CreateTweet');
          request.setRequestHeader('content-type', 'application/json');
          request.send(JSON.stringify({ variables: { tweet_text: text } }));
        } else {
          request.open('POST', '/api/graphql/');
          request.setRequestHeader('content-type', 'application/x-www-form-urlencoded');
          const variables = JSON.stringify({ input: { message: { text, ranges: [] }, actor_id: actorId } });
          request.send(new URLSearchParams({ av: actorId, fb_api_req_friendly_name: 'ComposerStoryCreateMutation', variables }).toString());
        }
      });
      box.append(editor, button);
      document.body.append(box);
    },
    kind,
    send,
    actor,
  );
}
