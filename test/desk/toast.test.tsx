// @vitest-environment jsdom
// What was last said stays while its page is in front, and never outlives the page or the workspace it is about.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { useToast } from '../../src/desk/shell/use-toast.ts';

type Say = ReturnType<typeof useToast>[1];
let say: Say;
let shown: string | undefined;

function Said({ place }: { readonly place: string }) {
  const [toast, setToast] = useToast(place);
  say = setToast;
  shown = toast?.text;
  return null;
}
const root = document.createElement('div');
const at = (place: string): Promise<void> => act(() => render(<Said place={place} />, root));

test('it goes with the page that it is about', async () => {
  await at('start//true');
  await act(() => say({ text: 'The example organisation is open.', tone: 'good' }));
  await at('start//true');
  expect(shown).toBe('The example organisation is open.');
  await at('start//false');
  expect(shown).toBeUndefined();
});

test('what is said on the way to another page stays there', async () => {
  await at('people/new/true');
  await act(() => {
    say({ text: 'Added: Ruth Ansell', tone: 'good', undo: true });
    render(<Said place="people/ruth/true" />, root);
  });
  expect(shown).toBe('Added: Ruth Ansell');
  await at('people//true');
  expect(shown).toBeUndefined();
});
