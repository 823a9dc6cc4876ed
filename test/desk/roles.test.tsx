// @vitest-environment jsdom
// A role on an account becomes another in one step: since when, a suspension and the other roles stay.
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { People } from '../../src/desk/people/people.tsx';
import type { Workspace } from '../../src/model/workspace.ts';
import { exampleWorkspace } from '../workspace/example.ts';
import { type Shown, show } from './harness.tsx';

const ROLES = [
  { account: 'kelling-fb', role: 'task access', since: '2024-03-02', suspended: { from: '2026-11-01' } },
  { account: 'kelling-fb', role: 'community manager' },
  { account: 'midshire-x', role: 'delegate', since: '2025-01-05' },
];
const START: Workspace = { ...exampleWorkspace(), people: exampleWorkspace().people.map((one) => (one.id === 'sam-carter' ? { ...one, roles: ROLES } : one)) };
const choose = (desk: Shown, value: string): Promise<void> =>
  act(() => {
    const field = [...desk.root.querySelectorAll<HTMLSelectElement>('dialog select')].at(-1);
    if (!field) throw new Error('nothing to choose from');
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
const options = (desk: Shown): string[] => [...desk.root.querySelectorAll<HTMLOptionElement>('dialog option')].map(({ value }) => value);

test('another level in one step: its day and its suspension stay, and so do the other roles', async () => {
  const desk = await show(People, START, { detail: 'sam-carter' });
  const change = desk.button('Change task access, Kelling Fire Station');
  change.focus();
  await desk.press('Change task access, Kelling Fire Station');
  expect(options(desk)).toEqual(['task access', 'Facebook access', 'full control']);
  expect(await desk.axe()).toEqual([]);
  await choose(desk, 'full control');
  await desk.press('Change the role');
  expect(desk.edits).toHaveLength(1);
  expect(desk.edits[0]?.label).toBe('On Kelling Fire Station: “full control” in place of “task access”');
  const now = desk.edits[0]?.after.people.find(({ id }) => id === 'sam-carter')?.roles;
  expect(now).toEqual([{ ...ROLES[0], role: 'full control' }, ROLES[1], ROLES[2]]);
  expect(document.activeElement).toBe(desk.button('Change full control, Kelling Fire Station'));
});

test('a name that the platform does not use stays to be chosen, and the same one again changes nothing', async () => {
  const desk = await show(People, START, { detail: 'sam-carter' });
  await desk.press('Change delegate, Midshire Fire');
  expect(options(desk)).toEqual(['delegate', 'delegate admin', 'delegate contributor', 'account owner']);
  await desk.press('Change the role');
  expect(desk.edits).toEqual([]);
  expect(desk.root.querySelector('dialog')).toBeNull();
});
