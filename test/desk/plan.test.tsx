// @vitest-environment jsdom
// The improvement plan goes to the auditors in their own columns, priority first, and a risk that was accepted is never called complete.
import { expect, test } from 'vitest';
import { Improvements } from '../../src/desk/progress/improvements.tsx';
import type { Improvement } from '../../src/model/register.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { exampleWorkspace } from '../workspace/example.ts';
import { type Shown, show } from './harness.tsx';

const PLAN: readonly Improvement[] = [
  { id: 'b', recommendation: 'Close unused pages', priority: 2, progress: 'closed-accepted-risk', owner: 'Ruth Ansell' },
  { id: 'a', recommendation: 'Say who "owns" a page, and since when', priority: 1, progress: 'off-track', target: '2026-12-31', update: '=1+1' },
];
const Plan = () => <Improvements id="plan" />;
const START: Workspace = { ...exampleWorkspace(), improvements: [...PLAN] };
const lines = (desk: Shown): string[] =>
  String(desk.downloads[0]?.content)
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n');

test('the headers are the auditors’ own, the rows come by priority, and no cell can be run as a formula', async () => {
  const desk = await show(Plan, START);
  await desk.press('Download for the auditors');
  expect(desk.downloads[0]?.name).toBe('midshire-fire-improvement-plan.csv');
  const [header, first, second, ...rest] = lines(desk);
  expect(header).toBe('"Recommendation","Priority","Management response","Owner","Target date","Revised date","Update","Progress"');
  expect(first).toContain('"Say who ""owns"" a page, and since when","1","","","2026-12-31","",');
  expect(first).toMatch(/"Off Track"$/);
  expect(first).not.toContain('"=1+1');
  expect(second).toBe('"Close unused pages","2","","Ruth Ansell","","","","Closed with accepted risk"');
  expect(rest).toEqual([]);
});

test('a Welsh desk hands it over in Welsh, with as many columns', async () => {
  const desk = await show(Plan, START, { language: 'cy' });
  const [button] = [...desk.root.querySelectorAll('button')].filter(({ textContent }) => /archwil/i.test(textContent ?? ''));
  if (!button) throw new Error('no way to download');
  button.click();
  const [header = ''] = lines(desk);
  expect(header.split(',')).toHaveLength(8);
  expect(header).not.toContain('Recommendation');
});

test('without an action there is nothing to hand over', async () => {
  const desk = await show(Plan, { ...START, improvements: [] });
  expect(() => desk.button('Download for the auditors')).toThrow('no button');
});
