// One tab of the desk over a workspace, without the shell round it: found by name, as a person finds it, and every edit can be taken back.
import axe from 'axe-core';
import { type ComponentType, render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, expect } from 'vitest';
import { type Desk, DeskContext } from '../../src/desk/desk.ts';
import type { Device } from '../../src/desk/file/device.ts';
import type { Places } from '../../src/desk/file/places.ts';
import type { DeskGiven } from '../../src/desk/given.ts';
import { WordsContext, wordsIn } from '../../src/desk/words.ts';
import type { Language } from '../../src/model/text.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { eventually } from '../fakes/eventually.ts';
import { messagesOf } from '../fakes/given.ts';
import { shelves } from '../fakes/shelves.ts';
import { CORE } from '../workspace/example.ts';

export interface Edit {
  readonly label: string;
  readonly before: Workspace;
  readonly after: Workspace;
  /** It cannot be taken back. */
  readonly lasting: boolean;
}
export interface Download {
  readonly name: string;
  readonly content: string | Blob;
}

export interface Shown {
  readonly root: HTMLElement;
  readonly edits: Edit[];
  readonly downloads: Download[];
  readonly said: string[];
  readonly went: string[];
  text(): string;
  button(name: string): HTMLButtonElement;
  field<T extends HTMLElement>(name: string): T;
  press(name: string): Promise<void>;
  give(button: string, file: File): Promise<void>;
  axe(): Promise<readonly string[]>;
}

/** Two that nobody minds, and one for a rule to catch. */
const EVERYDAY = ['The depot is open until six.', 'Bins are collected on Tuesday this week.', 'Vote Labour on Thursday!'];
export const TODAY = '2026-11-27';
let last: HTMLElement | undefined;
// What is still on its way when a test ends must find nobody at home, or it wakes up after the page is gone.
afterEach(() => act(() => void (last && render(null, last))));

const words = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

export async function show(
  Tab: ComponentType,
  start: Workspace,
  { detail = '', language = 'en' as Language, device = shelves() as Device } = {},
): Promise<Shown> {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  last = root;
  const [edits, downloads, said, went]: [Edit[], Download[], string[], string[]] = [[], [], [], []];
  const places: Pick<Places, 'download'> = { download: (name, content) => void downloads.push({ name, content }) };
  const given = {
    places,
    device,
    core: async () => ({ ...CORE, drafts: [], everyday: EVERYDAY }),
    now: () => new Date(`${TODAY}T10:00:00Z`),
  } as unknown as DeskGiven;

  function Harness() {
    const [workspace, setWorkspace] = useState(start);
    const desk: Desk = {
      given,
      workspace,
      today: TODAY,
      detail,
      edit: (label, change, { lasting = false } = {}) => {
        const after = change(workspace);
        edits.push({ label, before: workspace, after, lasting });
        setWorkspace(after);
      },
      go: (tab, to) => void went.push(to ? `${tab}/${to}` : tab),
      say: (text) => void said.push(text),
    };
    return (
      <WordsContext.Provider value={wordsIn(language, { en: messagesOf('en'), cy: messagesOf('cy') })}>
        <DeskContext.Provider value={desk}>
          <Tab />
        </DeskContext.Provider>
      </WordsContext.Provider>
    );
  }
  await act(() => render(<Harness />, root));

  const button = (name: string): HTMLButtonElement => {
    const found = [...root.querySelectorAll('button')].find((one) => words(one) === name);
    if (!found) throw new Error(`no button ${name} among ${[...root.querySelectorAll('button')].map(words).join(' | ')}`);
    return found;
  };
  const field = <T extends HTMLElement>(name: string): T => {
    const found = [...root.querySelectorAll<HTMLInputElement>('input, textarea, select')].find(
      (one) => one.getAttribute('aria-label') === name || [...(one.labels ?? [])].some((label) => words(label) === name),
    );
    if (!found) throw new Error(`no field ${name}`);
    return found as unknown as T;
  };
  return {
    root,
    edits,
    downloads,
    said,
    went,
    text: () => words(root),
    button,
    field,
    press: (name) => act(() => button(name).click()),
    async give(name, file) {
      const input = field<HTMLInputElement>(name);
      const [before, heard] = [words(root), said.length];
      Object.defineProperty(input, 'files', { value: [file], configurable: true });
      Object.defineProperty(input, 'value', { value: '', writable: true, configurable: true });
      await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
      await eventually(() => expect(words(root) !== before || said.length > heard).toBe(true));
    },
    axe: async () => (await axe.run(root, { rules: { region: { enabled: false } } })).violations.map(({ id, help }) => `${id}: ${help}`),
  };
}
