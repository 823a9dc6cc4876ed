// @vitest-environment jsdom
// The Rules tab as an officer uses it: another level with its reason and end, the gate that keeps a rule down, the meter over posts of one's own, the level that a risk suggests.
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { Rules } from '../../src/desk/rules/rules.tsx';
import { eventually } from '../fakes/eventually.ts';
import { exampleWorkspace } from '../workspace/example.ts';
import { type Shown, show } from './harness.tsx';

// This browser paints nothing that could be out of view.
HTMLElement.prototype.scrollIntoView = () => undefined;
const set = (desk: Shown, label: string, value: string, kind: 'input' | 'change' = 'input'): Promise<void> =>
  act(() => {
    const field = desk.field<HTMLInputElement>(label);
    field.value = value;
    field.dispatchEvent(new Event(kind, { bubbles: true }));
  });
async function shown(detail = '', start = exampleWorkspace()): Promise<Shown> {
  const desk = await show(Rules, start, { detail });
  await eventually(() => expect(desk.text()).not.toContain('Reading the rules'));
  return desk;
}

test('a weaker level needs a reason and a last day, and then goes in as one change', async () => {
  const desk = await shown('party-promotion');
  await set(desk, 'Level', 'warn', 'change');
  expect(desk.text()).toContain('two people must sign the update');
  await desk.press('Make this change');
  expect(desk.edits).toEqual([]);
  expect(desk.text()).toContain('Say why. One sentence is enough.');
  expect(desk.text()).toContain('A weaker rule needs an end.');
  await set(desk, 'Reason', 'too many alarms');
  await set(desk, 'Last day (needed: this makes the rule weaker)', '2027-03-01');
  await desk.press('Make this change');
  expect(desk.edits[0]?.after.changes).toEqual([{ rule: 'party-promotion', level: 'warn', reason: 'too many alarms', until: '2027-03-01' }]);
  expect(desk.text()).toContain('level set to warn until 1 March 2027: too many alarms');
});

test('a rule below its gate cannot be raised, and the page says why', async () => {
  const desk = await shown('hold-posting');
  await set(desk, 'Level', 'block', 'change');
  await set(desk, 'Reason', 'to be sure');
  expect(desk.text()).toMatch(/This rule cannot have the level “block” yet\. Only \d texts are known on which this built-in rule can be measured/);
  expect(desk.button('Make this change').disabled).toBe(true);
});

test('the meter measures posts of one’s own, and shows which of them would be stopped', async () => {
  const desk = await shown();
  await set(desk, 'Posts', 'The library is open until eight tonight.\n\nVote Labour on Thursday!');
  expect(desk.text()).toContain('Your 2 posts');
  expect(desk.text()).toContain('1 of 2 show something.');
  expect([...desk.root.querySelectorAll('details .pill')].map((pill) => pill.textContent)).toEqual(['block']);
});

test('the meter says first what everyday posts would show', async () => {
  const desk = await shown();
  await eventually(() => expect(desk.text()).toContain('3 everyday posts of public bodies'));
  const [everyday] = desk.root.querySelectorAll('.mix');
  expect(everyday?.textContent).toContain('1 of 3 show something.');
  expect(everyday?.textContent).toContain('1 block');
  expect(everyday?.textContent, 'a share of one finding').not.toContain('%');
});

test('likelihood and consequence suggest the level, and it follows until somebody chooses otherwise', async () => {
  const desk = await shown('new');
  const chosen = (): string | undefined =>
    [...desk.root.querySelectorAll<HTMLInputElement>('.radios input')].find(({ checked }) => checked)?.parentElement?.textContent ?? undefined;
  expect(desk.text()).toContain('A risk of 6 suggests: advice.');
  await set(desk, 'How bad would it be?', '5', 'change');
  expect(desk.text()).toContain('A risk of 15 suggests: block.');
  expect(chosen()).toMatch(/^block/);
});

test('what keeps a new rule out is said beside the button, and the example that is wrong is marked', async () => {
  const desk = await shown('new');
  await set(desk, 'Title in English', 'Royal visit');
  await set(desk, 'Category', 'confidential', 'change');
  await set(desk, 'Words or phrases to look for', 'royal visit');
  await set(desk, 'Why, in English', 'It is not public yet.');
  await set(desk, 'What to do instead, in English', 'Wait for the day.');
  await set(desk, 'Must speak up on', 'The royal visit is on Monday.\nThe King comes on Monday.');
  await set(desk, 'Must stay quiet on', 'The depot is open.\nA new year begins.');
  await eventually(() => expect(desk.root.querySelectorAll('.examples li')).toHaveLength(4));
  await desk.press('Add this rule');
  expect(desk.edits).toEqual([]);
  expect(desk.said).toEqual([expect.stringMatching(/^Every example must come out right/)]);
  expect(desk.root.querySelector('form')?.textContent).toContain('Every example must come out right');
  expect(desk.root.querySelector('[aria-invalid=true]')).toBe(desk.field('Must speak up on'));
  expect(desk.text()).toContain('It stays quiet on “The King comes on Monday.”');
});

test('a change waits for its first day: asked for beside the last one, said in the list, and the level now stays', async () => {
  const desk = await shown('party-promotion');
  await set(desk, 'Level', 'warn', 'change');
  await set(desk, 'Reason', 'a trial');
  await set(desk, 'First day (may stay empty)', '2026-12-07');
  await set(desk, 'Last day (needed: this makes the rule weaker)', '2026-12-01');
  expect(desk.text()).toContain('The last day is before the first. Choose a later one.');
  await desk.press('Make this change');
  expect(desk.edits).toEqual([]);
  await set(desk, 'First day (may stay empty)', '2026-11-02');
  expect(desk.text()).toContain('This day has passed.');
  await set(desk, 'First day (may stay empty)', '2026-12-07');
  await set(desk, 'Last day (needed: this makes the rule weaker)', '2027-03-01');
  expect(await desk.axe()).toEqual([]);
  await desk.press('Make this change');
  expect(desk.edits[0]?.after.changes).toEqual([{ rule: 'party-promotion', level: 'warn', reason: 'a trial', from: '2026-12-07', until: '2027-03-01' }]);
  expect(desk.text()).toContain('level set to warn from 7 December 2026 until 1 March 2027: a trial');
  expect(desk.root.querySelector('.card .pill')?.textContent).toBe('block');
});

test('a rule of one’s own that begins later shows its level and its day, and what it will fire on', async () => {
  const both = (text: string) => ({ en: text, cy: text });
  const rule = {
    id: 'local-visit',
    category: 'confidential' as const,
    level: 'warn' as const,
    likelihood: 2,
    consequence: 3,
    title: both('Royal visit'),
    why: both('Not public yet.'),
    wayOut: both('Wait.'),
    who: ['official' as const],
    match: { phrases: ['royal visit'] },
    examples: { warn: ['The royal visit is on Monday.', 'A royal visit!'], quiet: ['The depot is open.', 'A new year begins.'] },
    from: '2026-12-07',
  };
  const start = { ...exampleWorkspace(), ownRules: [rule] };
  const list = await shown('', start);
  const line = [...list.root.querySelectorAll('tbody tr')].find(({ textContent }) => textContent?.includes('Royal visit'));
  expect(line?.textContent).toContain('written by you from 7 December 2026');
  expect(line?.querySelector('.pill')?.textContent).toBe('warn');
  const page = await shown('local-visit', start);
  expect(page.text()).toContain('always, from 7 December 2026');
  await page.press('Change this rule');
  expect(page.field<HTMLInputElement>('First day (may stay empty)').value).toBe('2026-12-07');
});
