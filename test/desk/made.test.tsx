// @vitest-environment jsdom
// What takes long is made in turns: whoever waits for it gets it, also where something else was asked for meanwhile.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { inTurns, type Making, Shelf, useMade } from '../../src/desk/rules/made.ts';
import { eventually } from '../fakes/eventually.ts';

const root = document.body.appendChild(document.createElement('div'));
afterEach(() => act(() => render(null, root)));

/** Says its word after a breath, as everything does that takes long. */
const saying =
  (word: string): Making<string> =>
  async (breath, show) => {
    if (await breath()) show(word);
  };

interface Props {
  readonly shelf: Shelf<string>;
  readonly word: string;
}

function Line({ shelf, word }: Props) {
  const { fresh } = useMade(shelf, [word], saying(word));
  return <p>{fresh ?? 'waiting'}</p>;
}

const shows = (words: string): Promise<void> => eventually(() => expect(root.textContent).toBe(words));

test('what a page waits for is made again where work of older parts was asked for in the same moment', async () => {
  const shelf = new Shelf<string>();
  // Not yet looked at by its effect: the very moment in which a timer of the step before may fire.
  render(<Line shelf={shelf} word="new" />, root);
  shelf.ask(['old'], saying('old'));
  expect(root.textContent).toBe('waiting');
  await shows('new');
});

test('what a page waits for is made again where older work took its place on the way', async () => {
  const shelf = new Shelf<string>();
  await act(() => render(<Line shelf={shelf} word="new" />, root));
  shelf.ask(['old'], saying('old'));
  await shows('new');
});

test('the last thing made is there at once for the next who asks', async () => {
  const shelf = new Shelf<string>();
  await act(() => render(<Line shelf={shelf} word="one" />, root));
  await shows('one');
  await act(() => render(null, root));
  const made = vi.fn(saying('one'));
  expect(shelf.ask(['one'], made).made).toBe('one');
  expect(made).not.toHaveBeenCalled();
});

test('steps are taken until nobody wants them any more', async () => {
  const steps = function* (): Generator<number> {
    const end = performance.now() + 30;
    for (let step = 0; performance.now() < end; step += 1) yield step;
  };
  expect(await inTurns(steps(), async () => false)).toBeUndefined();
  expect((await inTurns([1, 2, 3], async () => true))?.length).toBe(3);
});
