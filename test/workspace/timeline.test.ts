// Undo and redo: any walk of steps, backwards and forwards, ends where it should.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginning, lasting, redone, stepped, undone } from '../../src/workspace/timeline.ts';
import { exampleWorkspace } from './example.ts';

const START = exampleWorkspace();
const rename = (name: string) => (now: typeof START) => ({ ...now, organisation: { ...now.organisation, name } });

test('a step that changes nothing is no step', () => {
  const timeline = beginning(START);
  expect(stepped(timeline, 'nothing', (now) => ({ ...now }))).toBe(timeline);
});

test('undoing every step gives the beginning, redoing every one gives the end', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 20 }), (names) => {
      let timeline = beginning(START);
      for (const name of names) timeline = stepped(timeline, name, rename(name));
      const end = timeline.now;
      while (timeline.past.length > 0) timeline = undone(timeline);
      expect(timeline.now).toBe(START);
      while (timeline.future.length > 0) timeline = redone(timeline);
      expect(timeline.now).toBe(end);
    }),
  );
});

test('something new forgets what was taken back', () => {
  const timeline = stepped(undone(stepped(beginning(START), 'one', rename('One'))), 'two', rename('Two'));
  expect(timeline.future).toEqual([]);
  expect(timeline.past.map(({ label }) => label)).toEqual(['two']);
});

test('200 steps can be taken back, and no more are kept', () => {
  let timeline = beginning(START);
  for (let n = 0; n < 230; n += 1) timeline = stepped(timeline, String(n), rename(`name ${n}`));
  expect(timeline.past.length).toBe(200);
  expect(timeline.past[0]?.label).toBe('30');
});

test('nothing goes back behind a step that lasts', () => {
  const signed = lasting(stepped(beginning(START), 'one', rename('One')), rename('Signed'));
  expect(undone(signed)).toBe(signed);
  const after = undone(stepped(signed, 'two', rename('Two')));
  expect(after.now.organisation.name).toBe('Signed');
  expect(after.past).toEqual([]);
});
