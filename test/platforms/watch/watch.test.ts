// @vitest-environment jsdom
// Composers are noticed by an animation: no scan, no work where there is none, nothing left on the page.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchComposers } from '../../../src/platforms/watch/index.ts';
import { eventually } from '../../fakes/eventually.ts';

let stop: AbortController;
let found: string[];
let gone: string[];
let refuse: Set<string>;

beforeEach(() => {
  stop = new AbortController();
  found = [];
  gone = [];
  refuse = new Set();
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});
afterEach(() => stop.abort());

function start(): void {
  const platform = {
    editorSelectors: ['.editor'],
    composerOf: (element: Element) => (refuse.has(element.id) ? undefined : ({ editor: element } as never)),
  };
  watchComposers(
    document,
    platform,
    (editor) => found.push(editor.id),
    stop.signal,
    (editor) => gone.push(editor.id),
  );
}

const sheet = () => document.querySelector('html > style')?.textContent ?? '';

/** What the browser does when an editor is drawn: the animation our sheet gives it starts. */
function drawn(id: string, name = /@keyframes (\S+)/.exec(sheet())?.[1] ?? ''): void {
  const event = new Event('animationstart', { bubbles: true });
  Object.defineProperty(event, 'animationName', { value: name });
  document.getElementById(id)?.dispatchEvent(event);
}

it('finds editors already there, and later ones by their animation, each once', () => {
  document.body.innerHTML = '<div class="editor" id="a"></div><div id="other"></div>';
  start();
  expect(found).toEqual(['a']);
  document.body.insertAdjacentHTML('beforeend', '<div class="editor" id="b"></div>');
  drawn('b');
  drawn('b');
  drawn('a');
  expect(found).toEqual(['a', 'b']);
});

it('listens to no animation of the site', () => {
  start();
  document.body.innerHTML = '<div class="editor" id="a"></div>';
  drawn('a', 'fade-in');
  expect(found).toEqual([]);
});

it('offers what was not a composer yet again when it gets focus', () => {
  refuse.add('a');
  document.body.innerHTML = '<div class="editor" id="a" tabindex="0"><span id="inner" tabindex="0"></span></div>';
  start();
  expect(found).toEqual([]);
  refuse.clear();
  document.getElementById('inner')?.focus();
  expect(found).toEqual(['a']);
});

it('tells when an editor is gone, and finds it again when it comes back', async () => {
  document.body.innerHTML = '<div class="editor" id="a"></div>';
  start();
  const editor = document.getElementById('a') as HTMLElement;
  editor.remove();
  await eventually(() => expect(gone).toEqual(['a']));
  document.body.append(editor);
  drawn('a');
  expect(found).toEqual(['a', 'a']);
});

it('observes no mutation while there is no composer', () => {
  const observe = vi.spyOn(MutationObserver.prototype, 'observe');
  start();
  expect(observe).not.toHaveBeenCalled();
  document.body.innerHTML = '<div class="editor" id="a"></div>';
  drawn('a');
  expect(observe).toHaveBeenCalledOnce();
  observe.mockRestore();
});

it('adds nothing to the site’s nodes and leaves nothing behind', () => {
  document.body.innerHTML = '<div class="editor" id="a"></div>';
  const before = document.body.outerHTML;
  start();
  expect(document.body.outerHTML).toBe(before);
  expect(sheet()).toContain(':where(.editor)');
  stop.abort();
  expect(sheet()).toBe('');
  document.body.insertAdjacentHTML('beforeend', '<div class="editor" id="b" tabindex="0"></div>');
  document.getElementById('b')?.focus();
  expect(found).toEqual(['a']);
});

it('looks at thirty of three thousand editors that appear together, four in a turn', () => {
  vi.useFakeTimers();
  try {
    start();
    document.body.innerHTML = Array.from({ length: 3_000 }, (_, n) => `<div class="editor" id="e${n}"></div>`).join('');
    for (let n = 0; n < 3_000; n += 1) drawn(`e${n}`);
    expect(found).toHaveLength(4);
    vi.advanceTimersToNextTimer();
    expect(found).toHaveLength(8);
    vi.advanceTimersByTime(1_000);
    expect(found).toHaveLength(30);
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});
