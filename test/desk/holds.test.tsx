// @vitest-environment jsdom
// A hold on posting: reason, until when, whom to ask; and the warning that people then see.
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { Replies } from '../../src/desk/replies/replies.tsx';
import { parsedCore } from '../../src/packs/core.ts';
import { judge } from '../../src/policy/index.ts';
import { draftOf } from '../../src/workspace/drafts.ts';
import { lawOf } from '../../src/workspace/law.ts';
import { trialPack } from '../../src/workspace/pack.ts';
import { CORE, exampleWorkspace } from '../workspace/example.ts';
import { type Shown, show, TODAY } from './harness.tsx';

const write = (desk: Shown, label: string, value: string): Promise<void> =>
  act(() => {
    const field = desk.field<HTMLInputElement>(label);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
const NOW = new Date(`${TODAY}T12:00:00Z`);
const core = parsedCore(CORE);
const wayOut = (workspace: ReturnType<typeof exampleWorkspace>): string | undefined => {
  const { policy } = lawOf(core, workspace, NOW);
  return judge(draftOf('draft', 'Open day on Saturday!', 'corporate', NOW).attempt, policy, NOW).findings.find(({ rule }) => rule === 'hold-posting')?.wayOut
    .en;
};

test('the contact of a hold is kept, shown, and named in the warning', async () => {
  const desk = await show(Replies, { ...exampleWorkspace(), holds: [] });
  await desk.press('Hold posting');
  await write(desk, 'From', `${TODAY}T08:00`);
  await write(desk, 'Until', `${TODAY}T20:00`);
  await write(desk, 'Reason, in English', 'A colleague has died.');
  await write(desk, 'Phone', '01632 960123');
  await desk.press('Add this hold');
  expect(desk.text()).toContain('Say who answers there: a name or an office.');
  expect(await desk.axe()).toEqual([]);
  await write(desk, 'Name', 'Duty press officer');
  await desk.press('Add this hold');
  const after = desk.edits[0]?.after;
  if (!after) throw new Error('no hold was kept');
  expect(after.holds[0]?.contact).toEqual({ name: 'Duty press officer', phone: '01632 960123' });
  expect(desk.text()).toContain('People are told to ask: Duty press officer, 01632 960123.');
  expect(wayOut(after)).toBe('Wait, or ask Duty press officer (01632 960123) if this one must go out now.');
});

test('without one, people are told to ask the comms team', () => {
  const hold = { id: 'hold', from: `${TODAY}T08:00:00Z`, until: `${TODAY}T20:00:00Z`, reason: { en: 'Why.', cy: 'Pam.' } };
  expect(wayOut({ ...exampleWorkspace(), holds: [hold] })).toMatch(/^Wait, or ask Corporate Communications if/);
});

const FLOOD = {
  id: 'flood',
  from: `${TODAY}T08:00:30Z`,
  until: `${TODAY}T20:00:00Z`,
  reason: { en: 'Major incident', cy: 'Digwyddiad mawr' },
  contact: { name: 'Duty press officer', phone: '01632 960123', link: 'https://midshirefire.example/press' },
};

test('a hold in force is lengthened: only its end is another, the pack says so, and people are warned for longer', async () => {
  const desk = await show(Replies, { ...exampleWorkspace(), holds: [FLOOD] });
  expect(desk.text()).toContain('in force now');
  await desk.press('Change Major incident');
  expect(desk.field<HTMLInputElement>('Name').value).toBe('Duty press officer');
  expect(desk.field<HTMLInputElement>('Until').value).toBe(`${TODAY}T20:00`);
  expect(await desk.axe()).toEqual([]);
  await write(desk, 'Until', `${TODAY}T07:00`);
  await desk.press('Keep these changes');
  expect(desk.text()).toContain('It must end after it begins.');
  expect(desk.edits).toEqual([]);
  await write(desk, 'Until', '2026-11-29T12:00');
  await desk.press('Keep these changes');
  const [edit] = desk.edits;
  if (!edit) throw new Error('nothing was kept');
  expect(edit.label).toBe('Changed a hold on posting');
  expect(edit.after.holds).toEqual([{ ...FLOOD, until: '2026-11-29T12:00:00Z' }]);
  expect(edit.before.holds).toEqual([FLOOD]);
  const tomorrow = new Date('2026-11-28T12:00:00Z');
  expect(trialPack(edit.after, tomorrow).holds[0]?.until).toBe('2026-11-29T12:00:00Z');
  const warned = (workspace: typeof edit.after): boolean =>
    judge(draftOf('draft', 'Open day on Saturday!', 'corporate', tomorrow).attempt, lawOf(core, workspace, tomorrow).policy, tomorrow).findings.some(
      ({ rule }) => rule === 'hold-posting',
    );
  expect([edit.before, edit.after].map(warned)).toEqual([false, true]);
});

test('a hold in force is ended at once, one that is over or coming is not', async () => {
  const coming = { ...FLOOD, id: 'coming', from: '2026-12-01T08:00:00Z', until: '2026-12-02T08:00:00Z', reason: { en: 'Royal visit', cy: 'Ymweliad' } };
  const desk = await show(Replies, { ...exampleWorkspace(), holds: [FLOOD, coming] });
  expect(() => desk.button('End it now Royal visit')).toThrow('no button');
  const end = desk.button('End it now Major incident');
  end.focus();
  await desk.press('End it now Major incident');
  const after = desk.edits[0]?.after;
  expect(after?.holds).toEqual([{ ...FLOOD, until: `${TODAY}T09:59:59Z` }, coming]);
  expect(desk.text()).toContain('over');
  expect(() => desk.button('End it now Major incident')).toThrow('no button');
  expect(document.activeElement).toBe(desk.button('Change Major incident'));
  expect(after && wayOut(after)).toBeUndefined();
});
