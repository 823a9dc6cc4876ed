// @vitest-environment jsdom
// The desk opens at its top: when it is loaded, also again, and when a workspace is opened from a button further down.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { useRoute } from '../../src/desk/route.ts';
import { useTop } from '../../src/desk/shell/use-top.ts';

const root = document.createElement('div');
afterEach(() => act(() => render(null, root)));
let go: ReturnType<typeof useRoute>[1];
const before = (enter: () => void): void => enter();

function Desk({ open }: { readonly open: boolean }) {
  [, go] = useRoute(before);
  useTop(open);
  return null;
}

test('at its top, and no place of a longer page is brought back on loading again', async () => {
  const scrolled = vi.fn();
  globalThis.scrollTo = scrolled;
  const shows = (open: boolean): Promise<void> => act(() => render(<Desk open={open} />, root));
  await shows(false);
  expect(history.scrollRestoration).toBe('manual');
  expect(scrolled.mock.calls).toEqual([[0, 0]]);
  await shows(false);
  expect(scrolled).toHaveBeenCalledTimes(1);
  await shows(true);
  expect(scrolled.mock.calls).toEqual([
    [0, 0],
    [0, 0],
  ]);
  // A page that comes after it keeps its place for Back and Forward, as any page does.
  await act(() => go('rules'));
  expect(history.scrollRestoration).toBe('auto');
});
