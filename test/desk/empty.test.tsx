// @vitest-environment jsdom
// A workspace with nothing in it: six steps lead on, and every tab says what to do, in both languages.
import type { ComponentType } from 'preact';
import { describe, expect, test } from 'vitest';
import { Accounts } from '../../src/desk/accounts/accounts.tsx';
import { Elections } from '../../src/desk/elections/elections.tsx';
import type { FileActions } from '../../src/desk/file/file-actions.ts';
import { People } from '../../src/desk/people/people.tsx';
import { Progress } from '../../src/desk/progress/progress.tsx';
import { Replies } from '../../src/desk/replies/replies.tsx';
import { Start } from '../../src/desk/start/start.tsx';
import type { Workspace } from '../../src/model/workspace.ts';
import { newWorkspace } from '../../src/workspace/new.ts';
import { STEPS } from '../../src/workspace/steps.ts';
import { messagesOf } from '../fakes/given.ts';
import { exampleWorkspace } from '../workspace/example.ts';
import { show } from './harness.tsx';

const EXAMPLE = exampleWorkspace();
const EMPTY = newWorkspace({ ...EXAMPLE.organisation, contacts: {}, ownEmailDomains: [] }, EXAMPLE.recovery);
const file = {} as FileActions;
const StartTab = () => <Start file={file} />;

interface Empty {
  readonly tab: string;
  readonly Tab: ComponentType;
  /** Keys of the sentences it shows. */
  readonly says: readonly string[];
  /** Key of the button that leads on, and where to; nowhere where it opens a form. */
  readonly button: string;
  readonly leads?: string;
}

const TABS: readonly Empty[] = [
  { tab: 'accounts', Tab: Accounts, says: ['desk_accounts_none', 'desk_accounts_none_do'], button: 'desk_import', leads: 'accounts/import' },
  { tab: 'people', Tab: People, says: ['desk_people_none', 'desk_people_none_do'], button: 'desk_import', leads: 'people/import' },
  { tab: 'elections', Tab: Elections, says: ['desk_elections_none', 'desk_elections_none_do'], button: 'desk_election_new' },
  { tab: 'replies', Tab: Replies, says: ['desk_policy_none', 'desk_notice_none', 'desk_response_none'], button: 'desk_policy_new' },
  { tab: 'progress', Tab: Progress, says: ['desk_people_none', 'desk_progress_none_do'], button: 'desk_import', leads: 'progress/import' },
];

describe.each(['en', 'cy'] as const)('in %s', (language) => {
  const word = (key: string): string => messagesOf(language)[key]?.message ?? key;

  test.each(TABS)('$tab says what is not there yet and what to do', async ({ Tab, says, button, leads }) => {
    const desk = await show(Tab, EMPTY, { language });
    for (const key of says) expect(desk.text()).toContain(word(key));
    await desk.press(word(button));
    if (leads) expect(desk.went).toEqual([leads]);
    expect(await desk.axe()).toEqual([]);
  });

  test('Start shows six steps, each with what it is for and a way there', async () => {
    const desk = await show(StartTab, EMPTY, { language });
    expect(desk.root.querySelectorAll('.steps > li')).toHaveLength(6);
    for (const step of STEPS) {
      expect(desk.text()).toContain(word(`desk_step_${step}_lead`));
      await desk.press(`${word('desk_step_go')} ${word(`desk_step_${step}`)}`);
    }
    expect(desk.went).toEqual(['start/organisation', 'start/import', 'rules', 'elections', 'replies', 'publish']);
    expect(await desk.axe()).toEqual([]);
  });
});

test('the next step is the first that is not done, and all six can be done', async () => {
  const rule = { rule: 'any', level: 'advice', reason: 'ours' } as unknown as Workspace['changes'][number];
  const published = { version: 1, state: 'published' } as unknown as Workspace['publications'][number];
  const stages: readonly Workspace[] = [
    EMPTY,
    { ...EMPTY, organisation: EXAMPLE.organisation },
    { ...EXAMPLE, elections: [], policies: [] },
    { ...EXAMPLE, changes: [rule], elections: [], policies: [] },
    { ...EXAMPLE, changes: [rule], policies: [] },
    { ...EXAMPLE, changes: [rule] },
  ];
  for (const [at, workspace] of stages.entries()) {
    const { root } = await show(StartTab, workspace);
    expect(root.querySelector('[aria-current=step] h3')?.textContent).toBe(messagesOf('en')[`desk_step_${STEPS[at]}`]?.message);
  }
  const { root, text } = await show(StartTab, { ...EXAMPLE, changes: [rule], publications: [published] });
  expect(root.querySelector('[aria-current=step]')).toBeNull();
  expect(text()).toContain('All six steps are done');
});
