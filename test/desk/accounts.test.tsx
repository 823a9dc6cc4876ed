// @vitest-environment jsdom
// The register of accounts: every cell that looks like one to change is one, and an account that was live for years is not shown as half set up.
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { Accounts } from '../../src/desk/accounts/accounts.tsx';
import { exampleWorkspace } from '../workspace/example.ts';
import { show } from './harness.tsx';

test('the kind of an account is changed in its cell', async () => {
  const before = exampleWorkspace();
  const [account] = before.accounts;
  const desk = await show(Accounts, before);
  const line = [...desk.root.querySelectorAll('tbody tr')].find((row) => row.querySelector('th')?.textContent === account?.name);
  const cell = [...(line?.querySelectorAll<HTMLElement>('td') ?? [])].find(({ textContent }) => textContent === 'corporate');
  await act(() => cell?.focus());
  await act(() => void cell?.dispatchEvent(new MouseEvent('dblclick', { bubbles: true })));
  const select = desk.root.querySelector<HTMLSelectElement>('tbody select');
  if (!select) throw new Error('the cell does not open');
  select.value = 'professional';
  await act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
  expect(desk.edits[0]?.after.accounts.find(({ id }) => id === account?.id)?.kind).toBe('professional');
});

test('the five steps are folded away until one of them is done', async () => {
  const before = exampleWorkspace();
  const [account] = before.accounts;
  const desk = await show(Accounts, before, { detail: account?.id ?? '' });
  const steps = (): HTMLDetailsElement | null | undefined => desk.root.querySelector('.setup')?.closest('details');
  expect(desk.text()).toContain('Setting up a new account');
  expect(desk.text()).not.toMatch(/0 of 5/);
  expect(steps()?.open).toBe(false);
  await act(() => desk.root.querySelector<HTMLInputElement>('.setup input')?.click());
  expect(desk.text()).toContain('Setting up: 1 of 5 steps done');
  expect(steps()?.open).toBe(true);
  expect(await desk.axe()).toEqual([]);
});
