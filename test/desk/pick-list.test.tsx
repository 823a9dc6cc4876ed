// @vitest-environment jsdom
// An exception for some accounts out of 300: they are looked for as in the tables, and what is ticked stays ticked.
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { ChangeForm } from '../../src/desk/rules/change-form.tsx';
import type { RuleRow } from '../../src/desk/rules/columns.tsx';
import { parsedCore } from '../../src/packs/core.ts';
import { CORE, exampleWorkspace } from '../workspace/example.ts';
import { type Shown, show } from './harness.tsx';

const ACCOUNTS = Array.from({ length: 300 }, (_, at) => ({
  id: `a${at}`,
  platform: at % 2 ? ('x' as const) : ('facebook' as const),
  kind: 'corporate' as const,
  state: 'active' as const,
  name: at === 299 ? 'Tŷ Coed' : `Station ${300 - at}`,
}));
const rule = parsedCore(CORE).rules.find(({ level }) => level === 'warn');
const Form = () => {
  if (!rule) throw new Error('no rule that warns');
  const row: RuleRow = { rule, own: false, level: 'warn', coming: false, days: {}, changes: [], fires: [] };
  return <ChangeForm row={row} evidence={{ texts: 0, right: 0, wrong: 0, missed: 0 }} />;
};
const ticks = (desk: Shown): string[] => [...desk.root.querySelectorAll('.picks label')].map(({ textContent }) => textContent ?? '');
const input = (desk: Shown, label: string, value: string): Promise<void> =>
  act(() => {
    const field = desk.field<HTMLInputElement>(label);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
async function exception(): Promise<Shown> {
  const desk = await show(Form, { ...exampleWorkspace(), accounts: ACCOUNTS, changes: [] });
  await act(() => [...desk.root.querySelectorAll<HTMLInputElement>('input[type=radio]')].at(1)?.click());
  return desk;
}

test('accounts stand by name, are found by any word of theirs, and stay ticked while others are looked for', async () => {
  const desk = await exception();
  expect(ticks(desk)).toHaveLength(300);
  expect(ticks(desk).slice(0, 2)).toEqual(['Station 2 (Facebook)', 'Station 3 (X)']);
  await input(desk, 'Find', 'ty x');
  expect(ticks(desk)).toEqual(['Tŷ Coed (X)']);
  expect(desk.root.querySelector('[role=status]')?.textContent).toBe('1 of 300 shown, 0 chosen');
  await act(() => desk.field('Tŷ Coed (X)').click());
  await input(desk, 'Find', 'station 12');
  expect(desk.root.querySelector('[role=status]')?.textContent).toBe('13 of 300 shown, 1 chosen');
  await act(() => desk.field('Station 12 (Facebook)').click());
  expect(desk.text()).toContain('Station 12 (Facebook); Tŷ Coed (X)');
  expect(await desk.axe()).toEqual([]);
  const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
  await act(() => void desk.field('Find').dispatchEvent(enter));
  expect(enter.defaultPrevented).toBe(true);
  await input(desk, 'Find', 'nowhere');
  expect(desk.text()).toContain('Nothing matches. Clear the search.');
  await input(desk, 'Reason', 'Trial');
  await input(desk, 'Last day (needed: this makes the rule weaker)', '2027-01-01');
  await desk.press('Make this change');
  expect(desk.edits[0]?.after.changes[0]).toMatchObject({ exception: { accounts: ['a299', 'a288'] } });
});
