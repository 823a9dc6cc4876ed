// @vitest-environment jsdom
// An exception on some accounts is made once, however often the button is pressed.
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { ChangeForm } from '../../src/desk/rules/change-form.tsx';
import { parsedCore } from '../../src/packs/core.ts';
import { CORE, exampleWorkspace } from '../workspace/example.ts';
import { show } from './harness.tsx';

const rule = parsedCore(CORE).rules.find(({ level }) => level === 'warn');
if (rule === undefined) throw new Error('no rule that warns');
const row = { rule, own: false, level: 'warn', coming: false, days: {}, changes: [], fires: [] } as const;

test('nothing is ticked after it was made, so that a second press adds nothing', async () => {
  const workspace = exampleWorkspace();
  const desk = await show(() => <ChangeForm row={row} evidence={{ texts: 0, right: 0, wrong: 0, missed: 0 }} />, workspace);
  const write = (label: string, value: string): Promise<void> =>
    act(() => {
      const field = desk.field<HTMLInputElement>(label);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const ticked = (): NodeListOf<HTMLInputElement> => desk.root.querySelectorAll('details [type=checkbox]:checked');
  await act(() => desk.field('An exception').click());
  await act(() => desk.root.querySelector<HTMLInputElement>('details [type=checkbox]')?.click());
  expect(ticked()).toHaveLength(1);
  await write('Reason', 'Its own style');
  await write('Last day (needed: this makes the rule weaker)', '2027-03-01');
  await desk.press('Make this change');
  const [change] = desk.edits[0]?.after.changes ?? [];
  expect(change).toMatchObject({ rule: rule.id, reason: 'Its own style', exception: { accounts: [expect.any(String)] } });
  expect(ticked()).toHaveLength(0);
  await write('Reason', 'Its own style');
  await write('Last day (needed: this makes the rule weaker)', '2027-03-01');
  await desk.press('Make this change');
  expect(desk.edits).toHaveLength(1);
});
