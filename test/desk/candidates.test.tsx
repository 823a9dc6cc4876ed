// @vitest-environment jsdom
// Candidates and members at the desk: a list is seen before it comes in, goes in as one step, and is put right cell by cell.
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { Elections } from '../../src/desk/elections/elections.tsx';
import { exampleWorkspace } from '../workspace/example.ts';
import { show } from './harness.tsx';

const LIST = 'Candidate,Party,Ward,Handle\nSHAH Priya,Independent,Kelling North,@priya\nREYES Ana,Green Party,Millford,ana on X\n';
const file = (text: string, name = 'nominated.csv'): File => new File([text], name);

test('a list is shown with its problems by row, and goes in as one step', async () => {
  const desk = await show(Elections, exampleWorkspace(), { detail: 'candidates' });
  expect(desk.text()).toContain('Nobody is on the list');
  await desk.give('Choose the list', file(LIST));
  expect(desk.text()).toContain('2 added, 0 changed, 0 unchanged, 0 taken away');
  expect(desk.text()).toContain('Row 3: “ana on X” is not an X handle.');
  expect(desk.text()).toContain('Candidate → Name; Party → Party; Ward → Ward; Handle → X handle');
  expect(await desk.axe()).toEqual([]);
  await desk.press('Bring it in');
  expect(desk.edits.map(({ label }) => label)).toEqual(['Brought in 2 candidates and members']);
  expect(desk.edits[0]?.after.candidates.map(({ name, handle }) => [name, handle])).toEqual([
    ['Priya Shah', 'priya'],
    ['Ana Reyes', undefined],
  ]);
  expect(desk.text()).toContain('2 rows');
  expect(await desk.axe()).toEqual([]);
});

test('who is no longer named stays until the officer ticks that they go; the same file again changes nothing', async () => {
  const start = { ...exampleWorkspace(), candidates: [{ id: 'dee', name: 'Dee Holt' }] };
  const desk = await show(Elections, start, { detail: 'candidates' });
  await desk.give('Choose the list', file(LIST));
  await act(() => desk.field('Also take away what this sheet does not name').click());
  expect(desk.text()).toContain('2 added, 0 changed, 0 unchanged, 1 taken away');
  await desk.press('Bring it in');
  expect(desk.edits[0]?.after.candidates.map(({ name }) => name)).toEqual(['Priya Shah', 'Ana Reyes']);
  await desk.give('Choose the list', file(LIST, 'again.csv'));
  expect(desk.button('Bring it in').disabled).toBe(true);
});

test('one person by hand, and taken off again', async () => {
  const desk = await show(Elections, exampleWorkspace(), { detail: 'candidates' });
  await desk.press('Add one person');
  await desk.press('Add');
  expect(desk.edits).toEqual([]);
  const name = desk.field<HTMLInputElement>('Name');
  name.value = 'Bryn Birch';
  await act(() => void name.dispatchEvent(new Event('input', { bubbles: true })));
  await desk.press('Add');
  expect(desk.edits[0]?.after.candidates).toEqual([{ id: 'bryn-birch', name: 'Bryn Birch' }]);
  await desk.press('Remove Bryn Birch');
  expect(desk.edits[1]?.after.candidates).toEqual([]);
});

test('the tab says how many there are, in Welsh too', async () => {
  const candidates = [{ id: 'dee', name: 'Dee Holt', handle: 'dee' }];
  const desk = await show(Elections, { ...exampleWorkspace(), candidates }, { language: 'cy' });
  expect(desk.text()).toContain('1 person, gydag enw X: 1.');
  await desk.press('Gweld a newid y rhestr');
  expect(desk.went).toEqual(['elections/candidates']);
});
