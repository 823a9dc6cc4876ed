// Builds a page of a platform from a hand-written pattern: names in braces are filled in, cookies set, the address as given.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { JSDOM } from 'jsdom';

export interface Page {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  /** The element with this id; throws when the pattern has none, so that a typing error cannot pass as "nothing found". */
  at(id: string): HTMLElement;
}

export interface PageOptions {
  readonly url: string;
  readonly words: Readonly<Record<string, string>>;
  readonly cookies?: readonly string[];
}

export function pattern(name: string, words: Readonly<Record<string, string>>): string {
  const source = readFileSync(resolve(import.meta.dirname, 'pages', `${name}.pattern`), 'utf8');
  return source.replace(/\{\{(\w+)\}\}/g, (_, word: string) => words[word] ?? '');
}

export function page(name: string, { url, words, cookies = [] }: PageOptions): Page {
  const dom = new JSDOM(pattern(name, words), { url });
  const { document } = dom.window;
  for (const cookie of cookies) document.cookie = `${cookie}; path=/`;
  return {
    document,
    window: dom.window,
    at(id) {
      const found = document.getElementById(id);
      if (!found) throw new Error(`no #${id} in ${name}`);
      return found;
    },
  };
}

/** Dispatches an event on an element and returns it as a listener at window capture would have got it, with its answer. */
export function during<T>(page: Page, target: Element, event: Event, ask: (event: Event) => T): T {
  let answer: { readonly value: T } | undefined;
  const listen = (heard: Event) => {
    answer ??= { value: ask(heard) };
  };
  page.window.addEventListener(event.type, listen, true);
  target.dispatchEvent(event);
  page.window.removeEventListener(event.type, listen, true);
  if (!answer) throw new Error(`no ${event.type} reached the window`);
  return answer.value;
}

export const click = (page: Page): Event => new page.window.MouseEvent('click', { bubbles: true, cancelable: true, composed: true });

export const key = (page: Page, name: string, more: KeyboardEventInit = {}): Event =>
  new page.window.KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, composed: true, ...more });
