// @vitest-environment jsdom
// The page of one account: its five steps with their days, its fields kept together, who has a role, and leaving the register.
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { Accounts } from '../../src/desk/accounts/accounts.tsx';
import type { Account } from '../../src/model/account.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { exampleWorkspace } from '../workspace/example.ts';
import { type Shown, show, TODAY } from './harness.tsx';

const EXAMPLE = exampleWorkspace();
const pageOf = (id: string, start: Workspace = EXAMPLE): Promise<Shown> => show(Accounts, start, { detail: id });
const now = (desk: Shown, id: string): Account | undefined => desk.edits.at(-1)?.after.accounts.find((one) => one.id === id);
const boxes = (desk: Shown): HTMLInputElement[] => [...desk.root.querySelectorAll<HTMLInputElement>('.setup input[type=checkbox]')];
const write = (field: HTMLInputElement, value: string, kind: 'input' | 'change' = 'input'): Promise<void> =>
  act(() => {
    field.value = value;
    field.dispatchEvent(new Event(kind, { bubbles: true }));
  });

test('five steps in their order; a tick is today, another day can be given, and taking the tick away takes the day away', async () => {
  const desk = await pageOf('kelling-fb');
  expect(desk.text()).toContain('Setting up a new account');
  expect([...desk.root.querySelectorAll('.setup li')].map(({ textContent }) => textContent)).toEqual([
    '1. The reason is written down',
    '2. The line manager agrees',
    '3. Training is asked for',
    '4. Trained, and comms has admin rights',
    '5. The account is live',
  ]);
  await act(() => boxes(desk)[1]?.click());
  expect(now(desk, 'kelling-fb')?.setUp).toEqual({ managerAgreed: { on: TODAY } });
  expect(desk.text()).toContain('Setting up: 1 of 5 steps done');
  await write(desk.field<HTMLInputElement>('Day of: The line manager agrees'), '2026-03-02', 'change');
  expect(now(desk, 'kelling-fb')?.setUp).toEqual({ managerAgreed: { on: '2026-03-02' } });
  await act(() => boxes(desk)[4]?.click());
  expect(now(desk, 'kelling-fb')?.setUp).toEqual({ managerAgreed: { on: '2026-03-02' }, live: { on: TODAY } });
  await act(() => boxes(desk)[1]?.click());
  expect(now(desk, 'kelling-fb')?.setUp).toEqual({ live: { on: TODAY } });
  expect(desk.root.querySelectorAll('.setup input[type=date]')).toHaveLength(1);
  expect(await desk.axe()).toEqual([]);
});

test('a step keeps what else is known of it, and no other account gets a step', async () => {
  const start = {
    ...EXAMPLE,
    accounts: EXAMPLE.accounts.map((one) => (one.id === 'kelling-fb' ? { ...one, setUp: { why: { on: '2026-01-05', by: 'Dee Holt' } } } : one)),
  };
  const desk = await pageOf('kelling-fb', start);
  await write(desk.field<HTMLInputElement>('Day of: The reason is written down'), '2026-01-06', 'change');
  expect(now(desk, 'kelling-fb')?.setUp).toEqual({ why: { on: '2026-01-06', by: 'Dee Holt' } });
  expect(desk.edits.at(-1)?.after.accounts.filter(({ id }) => id !== 'kelling-fb')).toEqual(start.accounts.filter(({ id }) => id !== 'kelling-fb'));
});

test('fields are kept together by one button; a number with letters is refused and nothing changes', async () => {
  const desk = await pageOf('kelling-fb');
  await write(desk.field('Deputy'), 'Sam Carter');
  await write(desk.field('Facebook page number'), '11a');
  await desk.press('Keep these changes');
  expect(desk.edits).toEqual([]);
  expect(desk.text()).toContain('The number has digits only.');
  expect(desk.said).toEqual(['Something is not right yet. Look at the fields marked in red.']);
  await write(desk.field('Facebook page number'), '110000000000009');
  await desk.press('Keep these changes');
  expect(now(desk, 'kelling-fb')).toMatchObject({ deputy: 'Sam Carter', pageId: '110000000000009' });
});

test('it says who has a role and since when; one alone is a risk, nobody is said with what to do', async () => {
  const two = await pageOf('kelling-fb');
  expect(two.text()).toContain('Sam Carter · Facebook access · since 1 September 2025');
  expect(two.text()).not.toContain('Only one person can get in');
  await two.press('Dee Holt');
  expect(two.went).toEqual(['people/dee-holt']);
  expect((await pageOf('midshire-x')).text()).toContain('Only one person can get in');
  expect((await pageOf('cfo-x')).text()).toContain('Nobody has a role on this account');
});

test('removing asks first, says how many roles go with it, and takes them from people in the same step', async () => {
  const desk = await pageOf('kelling-fb');
  await desk.press('Remove from the register');
  expect(desk.edits).toEqual([]);
  expect(desk.text()).toContain('Kelling Fire Station and the roles of 2 people on it leave the register.');
  const [, inDialog] = [...desk.root.querySelectorAll('button')].filter(({ textContent }) => textContent === 'Remove from the register');
  await act(() => inDialog?.click());
  const after = desk.edits.at(-1)?.after;
  expect(after?.accounts.some(({ id }) => id === 'kelling-fb')).toBe(false);
  expect(after?.people.flatMap(({ roles }) => roles.map(({ account }) => account))).toEqual(['midshire-x']);
  expect(desk.went).toEqual(['accounts']);
});
