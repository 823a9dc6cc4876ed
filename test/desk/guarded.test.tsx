// @vitest-environment jsdom
// A page that cannot be shown says so, and takes neither the desk nor the next page with it.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { Guarded } from '../../src/desk/shell/guarded.tsx';
import { WordsContext, wordsIn } from '../../src/desk/words.ts';
import { messagesOf } from '../fakes/given.ts';
import { exampleWorkspace } from '../workspace/example.ts';

const words = wordsIn('en', { en: messagesOf('en'), cy: messagesOf('cy') });
const root = document.createElement('div');
function Page({ fault }: { readonly fault: boolean }) {
  if (fault) throw new RangeError('a year of five digits');
  return <p>All is well</p>;
}
const at = (of: string, fault: boolean, workspace = start): Promise<void> =>
  act(() =>
    render(
      <WordsContext.Provider value={words}>
        <Guarded of={of} workspace={workspace}>
          <Page fault={fault} />
        </Guarded>
      </WordsContext.Provider>,
      root,
    ),
  );
const start = exampleWorkspace();

test('it says what to do, and another page is shown', async () => {
  await at('rules/a', true);
  expect(root.textContent).toContain('press Undo to take back the last step, or choose another page');
  expect(root.textContent).toContain('a year of five digits');
  await at('rules/', false);
  expect(root.textContent).toBe('All is well');
});

test('the same page is shown again after the step was taken back', async () => {
  await at('rules/a', true);
  expect(root.querySelector('[role="alert"]')).not.toBeNull();
  await at('rules/a', false, { ...start });
  expect(root.textContent).toBe('All is well');
});
