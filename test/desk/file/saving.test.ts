// Saving never writes over somebody else's work, and says what went wrong.
import { expect, test } from 'vitest';
import type { Place } from '../../../src/desk/file/places.ts';
import { save } from '../../../src/desk/file/saving.ts';
import { openWorkspace } from '../../../src/workspace/seal.ts';
import { exampleWorkspace } from '../../workspace/example.ts';

const WORKSPACE = exampleWorkspace();
const PASSPHRASE = 'four words and more';

function memory(start = '', fail?: string): Place & { text: string } {
  const place = {
    name: 'midshire.whichhat',
    inPlace: true,
    text: start,
    read: async () => place.text,
    write: async (text: string) => {
      if (fail) throw new DOMException('no', fail);
      place.text = text;
    },
  };
  return place;
}

test('the first saving writes, and the next one finds its own file', async () => {
  const place = memory();
  const first = await save(WORKSPACE, PASSPHRASE, place, undefined);
  if (first.state !== 'saved') throw new Error(first.state);
  const next = await save({ ...WORKSPACE, notice: undefined }, PASSPHRASE, place, first.digest);
  expect(next.state).toBe('saved');
  expect((await openWorkspace(place.text, PASSPHRASE)).ok).toBe(true);
});

test('a file that somebody has changed is not written', async () => {
  const place = memory();
  const first = await save(WORKSPACE, PASSPHRASE, place, undefined);
  if (first.state !== 'saved') throw new Error(first.state);
  const colleague = await save({ ...WORKSPACE, secrets: { a: 'b' } }, PASSPHRASE, place, first.digest);
  const theirs = place.text;
  expect(colleague.state).toBe('saved');
  expect(await save(WORKSPACE, PASSPHRASE, place, first.digest)).toMatchObject({ state: 'changed', theirs });
  expect(place.text).toBe(theirs);
});

test.each([
  ['QuotaExceededError', 'full'],
  ['NotAllowedError', 'not-allowed'],
  ['NotFoundError', 'gone'],
  ['SomethingElse', 'failed'],
])('%s is %s, and the file stays as it was', async (thrown, fault) => {
  const place = memory('', thrown);
  expect(await save(WORKSPACE, PASSPHRASE, place, undefined)).toMatchObject({ state: 'failed', fault });
  expect(place.text).toBe('');
});
