// @vitest-environment jsdom
// Standard replies in the popup: by topic, in both languages, searched where there are many, put into the draft, and gone after their last day.
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import type { State } from '../../src/messaging/protocol.ts';
import type { Response } from '../../src/model/policy.ts';
import type { Language } from '../../src/model/text.ts';
import { Replies } from '../../src/popup/draft/replies.tsx';
import { WordsContext, wordsIn } from '../../src/popup/words.ts';
import { messagesOf } from '../fakes/given.ts';

const NOW = new Date('2026-11-27T10:00:00Z');
const given = { messages: { en: messagesOf('en'), cy: messagesOf('cy') }, now: () => NOW, uiLanguage: 'en-GB' };
const root = document.body.appendChild(document.createElement('main'));
afterEach(() => act(() => render(null, root)));

const ALARMS: Response = { id: 'alarms', topic: 'Smoke alarms', text: { en: 'Test it every week.', cy: 'Profwch ef bob wythnos.' }, expires: '2026-12-01' };
const BOTH: Response = { id: 'visits', topic: 'Home visits', text: { en: 'Ring us.', cy: 'Ring us.' } };
const GONE: Response = { id: 'gone', topic: 'Open day', text: { en: 'Come on Saturday.', cy: 'Dewch ddydd Sadwrn.' }, expires: '2026-11-26' };

async function shown(responses: readonly Response[], language: Language = 'en'): Promise<string[]> {
  const put: string[] = [];
  const organisation = { from: 'pack', pack: { responses } } as unknown as State['organisation'];
  await act(() =>
    render(
      <WordsContext.Provider value={wordsIn(language, given)}>
        <Replies organisation={organisation} now={NOW} use={(text) => void put.push(text)} />
      </WordsContext.Provider>,
      root,
    ),
  );
  return put;
}
const all = (selector: string): string[] => [...root.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');

it.each([
  ['en', 'Standard replies (2)', ['Test it every week.', 'Profwch ef bob wythnos.'], 'Put it in the draft', 'Good until 1 December 2026.'],
  ['cy', 'Atebion safonol (2)', ['Profwch ef bob wythnos.', 'Test it every week.'], 'Ei roi yn y drafft', 'Yn ddilys tan 1 Rhagfyr 2026.'],
] as const)('by topic, one’s own language first, in %s', async (language, title, texts, use, until) => {
  const put = await shown([ALARMS, BOTH, GONE], language);
  expect(all('summary')).toEqual([title, 'Home visits', 'Smoke alarms']);
  const [visits, alarms] = root.querySelectorAll('.reply');
  expect([...(alarms?.querySelectorAll('.written') ?? [])].map(({ textContent }) => textContent)).toEqual(texts);
  expect(alarms?.querySelector('.written')?.getAttribute('lang')).toBe(language);
  // A text that is the same in both stands there once.
  expect(visits?.querySelectorAll('.written')).toHaveLength(1);
  expect(alarms?.textContent).toContain(until);
  const button = [...(alarms?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === `${use} Smoke alarms`);
  await act(() => button?.click());
  expect(put).toEqual([texts[0]]);
  for (const fold of root.querySelectorAll('details')) fold.open = true;
  expect((await axe.run(root, { rules: { region: { enabled: false } } })).violations).toEqual([]);
});

it('many are searched by topic and by words', async () => {
  const many = Array.from({ length: 9 }, (_, at) => ({ ...BOTH, id: `r${at}`, topic: `Topic ${at}` }));
  await shown([...many, ALARMS]);
  const box = root.querySelector<HTMLInputElement>('[type=search]');
  if (box === null) throw new Error('no box');
  const find = (words: string): Promise<void> =>
    act(() => {
      box.value = words;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
  await find('topic 3');
  expect(all('.reply > summary')).toEqual(['Topic 3']);
  await find('EVERY week');
  expect(all('.reply > summary')).toEqual(['Smoke alarms']);
  expect(all('[role=status]')).toEqual(['Replies shown: 1']);
});

it('where there are none, or all have ended, nothing is shown', async () => {
  await shown([GONE]);
  expect(root.textContent).toBe('');
});
