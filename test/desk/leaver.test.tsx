// @vitest-environment jsdom
// Somebody leaves, in one step: every role ends, what each platform must be told is listed, and what nobody else looks after is named.
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { Leaving } from '../../src/desk/people/leaving.tsx';
import { PersonPage } from '../../src/desk/people/person-page.tsx';
import type { Person } from '../../src/model/person.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { exampleWorkspace } from '../workspace/example.ts';
import { type Shown, show, TODAY } from './harness.tsx';

const EXAMPLE = exampleWorkspace();
const ROLES = [
  { account: 'kelling-fb', role: 'Facebook access' },
  { account: 'midshire-x', role: 'delegate' },
  { account: 'kelling-x', role: 'account owner' },
];
const SAM: Person = { ...person('sam-carter'), roles: ROLES };
/** Dee Holt has a role on Kelling's page too; nobody but Sam has one on Midshire's X account, and Kelling's X account is closed. */
const START: Workspace = {
  ...EXAMPLE,
  people: EXAMPLE.people.map((one) => (one.id === SAM.id ? SAM : one)),
  secrets: { 'sam-carter': 'secret of Sam', 'dee-holt': 'secret of Dee' },
};

function person(id: string): Person {
  const found = EXAMPLE.people.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id} in the example`);
  return found;
}

const dialogOf = (who: Person, start = START): Promise<Shown> => show(() => <Leaving person={who} close={() => undefined} />, start);
const listUnder = (desk: Shown, heading: string): string[] =>
  [...desk.root.querySelectorAll('h3')]
    .filter(({ textContent }) => textContent === heading)
    .flatMap(({ nextElementSibling }) => [...(nextElementSibling?.children ?? [])].map(({ textContent }) => textContent ?? ''));

test('every role is listed with where it is taken away on its platform', async () => {
  const desk = await dialogOf(SAM);
  expect(listUnder(desk, 'Revoke on the platforms')).toEqual([
    'Facebook, Kelling Fire Station: Settings, Page access, remove “Facebook access”',
    'X, Midshire Fire: Settings, Delegate, remove “delegate”; change the password if it was shared',
    'X, Kelling Fire: Settings, Delegate, remove “account owner”; change the password if it was shared',
  ]);
  expect(await desk.axe()).toEqual([]);
});

test('an account that needs somebody else is named; one with another administrator, or out of use, is not', async () => {
  expect(listUnder(await dialogOf(SAM), 'These accounts need somebody else')).toEqual(['Midshire Fire']);
  // Dee Holt is the responsible officer of Kelling's page, so it needs another one though Sam still posts there.
  expect(listUnder(await dialogOf(person('dee-holt')), 'These accounts need somebody else')).toEqual(['Kelling Fire Station']);
});

test('one step: roles and join code go, the day stays, and nobody else is touched', async () => {
  const desk = await dialogOf(SAM);
  await desk.press('Record the leaver');
  expect(desk.edits).toHaveLength(1);
  const [edit] = desk.edits;
  const after = edit?.after;
  expect(edit?.label).toBe('Sam Carter leaves: all roles ended');
  expect(after?.people.find(({ id }) => id === SAM.id)).toEqual({ ...SAM, roles: [], left: TODAY });
  expect(after?.secrets).toEqual({ 'dee-holt': 'secret of Dee' });
  expect(after?.people.filter(({ id }) => id !== SAM.id)).toEqual(START.people.filter(({ id }) => id !== SAM.id));
  expect(after?.accounts).toEqual(START.accounts);
});

test('another last day is taken, and without any day nothing happens', async () => {
  const desk = await dialogOf(SAM);
  const day = desk.field<HTMLInputElement>('Last day');
  const set = (value: string): Promise<void> =>
    act(() => {
      day.value = value;
      day.dispatchEvent(new Event('input', { bubbles: true }));
    });
  await set('');
  await desk.press('Record the leaver');
  expect(desk.edits).toEqual([]);
  await set('2026-12-31');
  await desk.press('Record the leaver');
  expect(desk.edits[0]?.after.people.find(({ id }) => id === SAM.id)?.left).toBe('2026-12-31');
});

test('who has no role has nothing to revoke, and who has left cannot leave again', async () => {
  const desk = await dialogOf({ ...SAM, name: 'Nobody Special', roles: [] });
  expect(desk.text()).not.toContain('Revoke on the platforms');
  const page = await show(() => <PersonPage person={SAM} />, START);
  expect(page.button('This person leaves')).toBeDefined();
  const gone = await show(() => <PersonPage person={{ ...SAM, roles: [], left: '2026-10-30' }} />, START);
  expect(gone.text()).toContain('Left on 30 October 2026');
  expect(() => gone.button('This person leaves')).toThrow('no button');
});
