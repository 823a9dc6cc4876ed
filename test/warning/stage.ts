// A page with one composer and the warning room on it, wired to the window as the guard wires it.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Messages, type T, translator } from '../../src/i18n/translator.ts';
import type { Standing } from '../../src/model/account.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Language } from '../../src/model/text.ts';
import { mountWarning, OWN_EVENTS, type Question, type SeenState, type WarningUi } from '../../src/warning/index.ts';

export function words(language: Language): T {
  const file = resolve(import.meta.dirname, `../../extension/public/_locales/${language}/messages.json`);
  return translator(JSON.parse(readFileSync(file, 'utf8')) as Messages, language);
}

export const KELLING: Standing = { actingAs: 'corporate', name: 'Kelling Fire Station' };
export const SAM: Standing = { actingAs: 'personal', name: 'Sam Carter' };
export const NOBODY: Standing = { actingAs: 'unknown', name: '' };

export function finding(level: Finding['level'], more: Partial<Finding> = {}): Finding {
  return {
    rule: 'personal-mobile',
    category: 'personal-data',
    level,
    start: 8,
    end: 21,
    quote: '07700 900 123',
    title: { en: 'A mobile number', cy: 'Rhif ffôn symudol' },
    why: { en: '“07700 900 123” looks like somebody’s own number.', cy: 'Mae “07700 900 123” yn edrych fel rhif rhywun.' },
    wayOut: { en: 'Take it out.', cy: 'Tynnwch ef allan.' },
    basis: 'UK GDPR Article 5',
    ...more,
  };
}

export const seen = (standing: Standing, findings: readonly Finding[] = [], more: Partial<SeenState> = {}): SeenState => ({
  kind: 'seen',
  standing,
  findings,
  ...more,
});

export interface Stage {
  readonly ui: WarningUi;
  readonly editor: HTMLElement;
  readonly root: ShadowRoot;
  /** Types of events that a listener of the page itself has seen since it was last emptied. */
  readonly pageSaw: string[];
  question(findings: readonly Finding[], more?: Partial<Question>): Question;
  all(selector: string): HTMLElement[];
  one(selector: string): HTMLElement;
  button(name: string): HTMLButtonElement;
  /** A click as the browser's own: trusted. */
  click(element: Element, init?: MouseEventInit): void;
  key(element: Element, key: string, init?: KeyboardEventInit): { down: KeyboardEvent; up: KeyboardEvent };
  /** The same events as a script of the page makes them: not trusted. */
  forge(element: Element, event: Event): void;
  end(): void;
}

export function stage(language: Language = 'en'): Stage {
  document.body.innerHTML = '<div id="unit"><div id="editor" tabindex="0">Call me on 07700 900 123</div><button id="post">Post</button></div>';
  const editor = document.getElementById('editor');
  if (editor === null) throw new Error('no editor');
  const trusted = new WeakSet<Event>();
  const signal = new AbortController();
  const ui = mountWarning(document, words(language), signal.signal, { trusts: (event) => trusted.has(event) });
  const pageSaw: string[] = [];
  for (const type of OWN_EVENTS) {
    window.addEventListener(type, (event) => ui.owns(event) && ui.handle(event), { capture: true, signal: signal.signal });
    window.addEventListener(type, () => pageSaw.push(type), { capture: true, signal: signal.signal });
  }
  const root = document.documentElement.lastElementChild?.shadowRoot;
  if (!root) throw new Error('nothing was mounted');
  const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
  const one = (selector: string): HTMLElement => {
    const [first] = all(selector);
    if (first === undefined) throw new Error(`no ${selector}`);
    return first;
  };
  const fire = <E extends Event>(element: Element, event: E): E => {
    trusted.add(event);
    element.dispatchEvent(event);
    return event;
  };
  const options = { bubbles: true, composed: true, cancelable: true };
  return {
    ui,
    editor,
    root,
    pageSaw,
    question: (findings, more = {}) => ({
      standing: KELLING,
      verdict: { level: findings.some(({ level }) => level === 'block') ? 'block' : 'warn', findings, allowedBy: [] },
      anchor: editor,
      draft: 'Call me on 07700 900 123',
      platform: 'facebook',
      ...more,
    }),
    all,
    one,
    button(name) {
      const found = all('button').find((button) => button.textContent?.trim() === name);
      if (!(found instanceof HTMLButtonElement)) throw new Error(`no button ${name}`);
      return found;
    },
    click: (element, init = {}) => void fire(element, new MouseEvent('click', { ...options, detail: 1, ...init })),
    key: (element, key, init = {}) => ({
      down: fire(element, new KeyboardEvent('keydown', { ...options, key, ...init })),
      up: fire(element, new KeyboardEvent('keyup', { ...options, key, ...init })),
    }),
    forge: (element, event) => void element.dispatchEvent(event),
    end: () => signal.abort(),
  };
}
