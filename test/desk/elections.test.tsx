// @vitest-environment jsdom
// The calendar: a poll gives its period with the clause it comes from, other dates need a reason, periods that overlap are named, and any day can be asked for.
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { Elections } from '../../src/desk/elections/elections.tsx';
import { exampleWorkspace } from '../workspace/example.ts';
import { type Shown, show } from './harness.tsx';

const set = (desk: Shown, label: string, value: string, kind: 'input' | 'change' = 'input'): Promise<void> =>
  act(() => {
    const field = desk.field<HTMLInputElement>(label);
    field.value = value;
    field.dispatchEvent(new Event(kind, { bubbles: true }));
  });
const empty = { ...exampleWorkspace(), elections: [] };

test('type, nation and poll give the start and the clause it comes from', async () => {
  const desk = await show(Elections, empty);
  expect(desk.text()).toContain('No elections yet');
  await desk.press('Add an election');
  await set(desk, 'Polling day', '2027-05-06');
  expect(desk.text()).toContain('The period begins on 31 March 2027.');
  expect(desk.root.querySelector('[lang=en]')?.textContent).toMatch(/^Last day for the notice of election/);
  await desk.press('Add');
  expect(desk.edits[0]?.after.elections).toEqual([{ id: 'local-2027', type: 'local', nation: 'england', poll: '2027-05-06' }]);
  expect(desk.text()).toContain('From 31 March 2027 to 6 May 2027.');
});

test.each(['local', 'parl', 'sp', 'senedd', 'nia', 'pcc', 'mayor', 'gla'] as const)(
  'in Welsh the day of %s is counted in Welsh, and only the clause is as the law says it',
  async (type) => {
    const nation = ({ sp: 'scotland', senedd: 'wales', nia: 'northern-ireland' } as const)[type as 'sp'] ?? 'england';
    const desk = await show(Elections, { ...empty, elections: [{ id: 'one', type, nation, poll: '2027-05-06' }] }, { language: 'cy' });
    expect(desk.text()).toContain('diwrnod gwaith cyn y bleidlais');
    expect(desk.text()).not.toContain('working days');
    expect(desk.root.querySelector('[lang=en]')?.textContent).not.toMatch(/notice of election,|Dissolution of Parliament,/);
  },
);

test.each([
  ['2027-05-06', false],
  ['2027-05-08', true],
  ['2027-05-09', true],
])('a poll on %s: said to be at a weekend: %s', async (poll, says) => {
  const desk = await show(Elections, empty);
  await desk.press('Add an election');
  await set(desk, 'Polling day', poll);
  expect(desk.text().includes('That is a Saturday or a Sunday.')).toBe(says);
});

test('a year that is still being typed, as the browser hands it over, leaves the form in its place', async () => {
  const desk = await show(Elections, empty);
  await desk.press('Add an election');
  for (const poll of ['0002-05-06', '0020-05-06', '0202-05-06', '2027-05-06']) await set(desk, 'Polling day', poll);
  expect(desk.text()).toContain('The period begins on 31 March 2027.');
});

test('other dates need a reason, and a later start than the law’s is said', async () => {
  const desk = await show(Elections, empty);
  await desk.press('Add an election');
  await set(desk, 'Polling day', '2027-05-06');
  await act(() => desk.field('Use other dates').click());
  await set(desk, 'First day', '2027-04-05');
  expect(desk.text()).toMatch(/This begins \d+ days later than the law asks/);
  await desk.press('Add');
  expect(desk.edits).toEqual([]);
  await set(desk, 'Reason', 'Agreed with the monitoring officer');
  await desk.press('Add');
  expect(desk.edits[0]?.after.elections[0]).toMatchObject({ start: '2027-04-05', reason: 'Agreed with the monitoring officer' });
  expect(desk.text()).toContain('Dates chosen by your organisation: Agreed with the monitoring officer');
});

test('a by-election is told from the general election that is called on top of it', async () => {
  const poll = { type: 'parl', nation: 'england', poll: '2027-05-06' } as const;
  const desk = await show(Elections, {
    ...empty,
    elections: [
      { ...poll, id: 'by', byElection: true },
      { ...poll, id: 'general' },
    ],
  });
  expect([...desk.root.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining(['UK Parliament by-election, England, 6 May 2027', 'UK Parliament, England, 6 May 2027']),
  );
  expect(desk.text()).toMatch(/Two periods overlap from .*UK Parliament by-election, England/);
  expect([...desk.root.querySelectorAll('.period-name')].filter((one) => one.textContent?.includes('by-election'))).toHaveLength(1);
  await set(desk, 'Day', '2027-05-06');
  expect(desk.text()).toContain('UK Parliament by-election, England, 6 May 2027: until 6 May 2027');
});

test('periods that share days are named, and the rules of any day can be asked for', async () => {
  const poll = { type: 'local', nation: 'england', poll: '2027-05-06' } as const;
  const desk = await show(Elections, {
    ...empty,
    elections: [
      { ...poll, id: 'local' },
      { ...poll, id: 'pcc', type: 'pcc' },
    ],
  });
  expect(desk.text()).toContain('Two periods overlap from');
  expect(desk.text()).toContain('No pre-election period is in force today.');
  await set(desk, 'Day', '2027-05-01');
  expect(desk.text()).toContain('Local elections, England, 6 May 2027: until 6 May 2027');
  expect(desk.root.querySelectorAll('.period')).toHaveLength(2);
  expect(await desk.axe()).toEqual([]);
});

test('every period on the line has its name, one that has passed says so, and the list goes by date as the line does', async () => {
  const of = (year: number) => ({ type: 'local', nation: 'england', poll: `${year}-05-06` }) as const;
  const desk = await show(Elections, {
    ...empty,
    elections: [
      { ...of(2027), id: 'next' },
      { ...of(2026), id: 'last' },
    ],
  });
  const said = (selector: string): (string | undefined)[] => [...desk.root.querySelectorAll(selector)].map(({ textContent }) => textContent ?? undefined);
  expect(said('.period-name')).toEqual([
    expect.stringMatching(/^Local elections, England: .* to 6 May · over$/),
    'Local elections, England: 31 March to 6 May',
  ]);
  expect(said('.cards h3')).toEqual(['Local elections, England, 6 May 2026', 'Local elections, England, 6 May 2027']);
  expect(said('.cards .pill')).toEqual(['over', 'coming']);
});
