// @vitest-environment jsdom
// An address that is none is refused where it is typed: the join code is sent there.
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { People } from '../../src/desk/people/people.tsx';
import { exampleWorkspace } from '../workspace/example.ts';
import { type Shown, show } from './harness.tsx';

HTMLElement.prototype.scrollIntoView = () => undefined;
const START = exampleWorkspace();
const [first] = START.people;
if (first === undefined) throw new Error('no people');
const WRONG = 'sam carter at dale';
const write = (desk: Shown, label: string, value: string): Promise<void> =>
  act(() => {
    const field = desk.field<HTMLInputElement>(label);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

test.each([
  ['a person who is there', first.id, undefined, 'Keep these changes'],
  ['a new person', '', 'Add a person', 'Add'],
])('%s', async (_, detail, begins, keeps) => {
  const desk = await show(People, START, { detail });
  if (begins) await desk.press(begins);
  if (begins) await write(desk, 'Name', 'Dee Holt');
  await write(desk, 'E-mail', WRONG);
  await desk.press(keeps);
  expect(desk.edits).toEqual([]);
  expect(desk.field('E-mail').getAttribute('aria-invalid')).toBe('true');
  await write(desk, 'E-mail', 'dee@midshirefire.example');
  await desk.press(keeps);
  expect(desk.edits[0]?.after.people.some(({ email }) => email === 'dee@midshirefire.example')).toBe(true);
});
