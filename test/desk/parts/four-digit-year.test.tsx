// @vitest-environment jsdom
// A year of five digits, which a browser lets a slip of the finger type, never comes out of a field.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { TextField } from '../../../src/desk/parts/field.tsx';
import { withoutLongYear } from '../../../src/desk/parts/four-digit-year.ts';

const root = document.createElement('div');

test.each([
  ['date', '2026-12-31', '22026-12-31', '9999-12-31'],
  ['datetime-local', '2026-12-31T09:00', '22026-12-31T09:00', '9999-12-31T23:59'],
] as const)('a field of the type %s ends with the year 9999', async (type, day, long, last) => {
  const heard: string[] = [];
  await act(() => render(<TextField key={type} label="Day" type={type} value="" onInput={(value) => heard.push(value)} />, root));
  const input = root.querySelector('input');
  expect(input?.max).toBe(last);
  expect([withoutLongYear(type, day), withoutLongYear(type, long)]).toEqual([day, '']);
  if (input) input.value = day;
  await act(() => void input?.dispatchEvent(new Event('input', { bubbles: true })));
  expect(heard).toEqual([day]);
});

test('other fields hold what they like', () => {
  expect(withoutLongYear('text', '22026-12-31')).toBe('22026-12-31');
});
