// @vitest-environment jsdom
// The example of 137 administrators on the Progress tab: the numbers, the pictures, the reports, and receipts read in one step.
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Progress } from '../../src/desk/progress/progress.tsx';
import type { Workspace } from '../../src/model/workspace.ts';
import { newSecret } from '../../src/packs/index.ts';
import { REPORT_IDS } from '../../src/register/index.ts';
import { makeReceipt } from '../../src/register/receipts/make.ts';
import { eventually } from '../fakes/eventually.ts';
import { exampleWorkspace } from '../workspace/example.ts';
import { show, TODAY } from './harness.tsx';

// This browser brings arrays of its own, and what signs receipts wants those of its encoder.
vi.stubGlobal('Uint8Array', new TextEncoder().encode('').constructor);

/** 44 in May, 107 by October, the rest missing. */
function workspace(): Workspace {
  const example = exampleWorkspace();
  const account = example.accounts[0]?.id ?? '';
  const day = (at: number): string | undefined => (at < 44 ? '2026-05-20' : at < 107 ? '2026-10-01' : undefined);
  const people = Array.from({ length: 137 }, (_, at) => {
    const on = day(at);
    const acknowledged = on === undefined ? [] : [{ version: '3', on }];
    return { id: `p${at}`, name: `Person ${at}`, manager: `Manager ${at % 2}`, roles: [{ account, role: 'Facebook access' }], acknowledged };
  });
  return { ...example, policies: [{ version: '3', title: 'Social Media Policy', published: '2026-05-02' } as Workspace['policies'][number]], people };
}

test('the figure, the picture with its title and description, and nothing about drafts', async () => {
  const desk = await show(Progress, workspace());
  expect(desk.text()).toContain('107 of 137');
  expect(desk.text()).toContain("Nothing about anybody's drafts is here");
  await eventually(() => expect(desk.root.querySelectorAll('.picture svg')).toHaveLength(3));
  const [line, bars] = desk.root.querySelectorAll('.picture svg');
  expect(line?.getAttribute('aria-label')).toBe('Confirmed version 3 of the policy');
  expect(line?.getAttribute('aria-description')).toContain('from 44 on 20 May 2026 to 107 of 137 on 1 October 2026');
  expect(bars?.getAttribute('aria-description')).toContain('manager: 137 of 137');
  expect(desk.root.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')?.href).toContain('Person%20');
  expect(await desk.axe()).toEqual([]);
});

test('the line of confirmations is written in whole days, however few there are, in the language of the screen', async () => {
  const made = workspace();
  const day = (on: string): string => (on === '2026-05-20' ? '2026-05-02' : '2026-05-03');
  const people = made.people.map((one) => ({ ...one, acknowledged: one.acknowledged.map((said) => ({ ...said, on: day(said.on) })) }));
  const desk = await show(Progress, { ...made, people }, { language: 'cy' });
  await eventually(() => expect(desk.root.querySelector('.picture svg')).not.toBeNull());
  const ticks = [...(desk.root.querySelectorAll('.picture svg')[0]?.querySelectorAll('text') ?? [])].map((one) => one.textContent);
  expect(ticks.filter((text) => /\p{L}/u.test(text))).toEqual(['2 Mai 2026', '3 Mai 2026']);
});

test('every report has its words, and goes away as the rows it shows', async () => {
  const desk = await show(Progress, workspace());
  const select = desk.field<HTMLSelectElement>('Report');
  for (const id of REPORT_IDS) {
    select.value = id;
    await act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
    expect(desk.text(), id).not.toMatch(/register_\w+/);
  }
  select.value = 'no-second-administrator';
  await act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
  const picture = (): Element | null | undefined => select.closest('section')?.querySelector('.picture svg');
  await eventually(() => expect(picture()?.getAttribute('aria-label')).toMatch(/^\D+: \d+$/));
  expect(picture()?.getAttribute('aria-description')).toMatch(/\S: \d/);
  select.value = 'missing-by-manager';
  await act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
  await desk.press('Download as CSV: Policy not confirmed, by manager');
  const [download] = desk.downloads;
  expect(download?.name).toContain(`missing-by-manager-${TODAY}.csv`);
  expect(String(download?.content).trim().split('\r\n')).toHaveLength(1 + 30);
});

test('receipts: one counts and is named, a forged one is refused with the reason, in one step', async () => {
  const secret = newSecret();
  const start = { ...workspace(), secrets: { p120: secret } };
  const facts = { organisation: start.organisation.id, version: '3', day: TODAY };
  const desk = await show(Progress, start);
  const area = desk.field<HTMLTextAreaElement>('Text with receipts');
  area.value = `${await makeReceipt(secret, facts)}\n${await makeReceipt(newSecret(), facts)}`;
  await act(() => void area.dispatchEvent(new Event('input', { bubbles: true })));
  await desk.press('Read the receipts');
  await eventually(() => expect(desk.text()).toContain('108 of 137'));
  expect(desk.text()).toContain('Recorded: Person 120');
  expect(desk.text()).toContain('the receipt is from nobody on the register');
  expect(desk.edits).toHaveLength(1);
});

test('the list of contents leads to every part of the page, and takes the keyboard there', async () => {
  const desk = await show(Progress, workspace());
  await eventually(() => expect(desk.root.querySelector('.risk')).not.toBeNull());
  const titles = [...desk.root.querySelectorAll('section.card h3')].map(({ textContent }) => textContent);
  expect([...desk.root.querySelectorAll('.contents button')].map(({ textContent }) => textContent)).toEqual(titles);
  HTMLElement.prototype.scrollIntoView = () => undefined;
  await desk.press('30 people have not confirmed yet');
  expect(document.activeElement?.textContent).toBe('30 people have not confirmed yet');
});

test('one day of confirmations is said and not drawn, and a chart of few things counts them whole', async () => {
  const start = workspace();
  const people = start.people.map((person, at) => ({ ...person, acknowledged: at < 44 ? person.acknowledged : [] }));
  const desk = await show(Progress, {
    ...start,
    accounts: start.accounts.map((account, at) => ({ ...account, centralAccess: { state: at === 0 ? 'missing' : 'confirmed' } })),
    people,
  });
  expect(desk.text()).toContain('44 of 137 so far, all on 20 May 2026.');
  await eventually(() => expect(desk.root.querySelectorAll('.picture svg')).toHaveLength(2));
  const reports = desk.field('Report').closest('section');
  const ticks = [...(reports?.querySelectorAll('.picture svg text') ?? [])].map(({ textContent }) => textContent).filter((text) => /^\d+$/.test(text ?? ''));
  expect(ticks).toEqual(['0', '1', '1']);
});
