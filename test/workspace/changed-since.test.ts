// What nobody has yet: everything of the workspace that is another than in the version that was published, also who left and which roles ended.
import { expect, test } from 'vitest';
import type { Publication, Workspace } from '../../src/model/workspace.ts';
import { changedSince, contentText, peopleText } from '../../src/workspace/publications.ts';
import { exampleWorkspace } from './example.ts';

const START = exampleWorkspace();
const version = (of: Workspace): Publication => ({
  version: 1,
  made: '2026-11-27T10:00:00.000Z',
  note: 'First',
  state: 'published',
  approvedBy: 'Head of Communications',
  content: contentText(of),
  people: peopleText(of),
});

test('nothing has changed right after it was made', () => {
  expect(changedSince(START, version(START))).toEqual([]);
});

test('a leaver, an ended role and a hold are named', () => {
  const [first, second, ...others] = START.people;
  if (!first || !second) throw new Error('no people');
  const left = { ...START, people: [{ ...first, left: '2026-11-27' }, second, ...others] };
  expect(changedSince(left, version(START))).toEqual(['people']);
  const fewer = { ...START, people: [first, { ...second, roles: second.roles.slice(1) }, ...others] };
  expect(changedSince(fewer, version(START))).toEqual(['people']);
  const held = {
    ...left,
    holds: [{ id: 'hold', from: '2026-11-27T10:00:00Z', until: '2026-11-28T10:00:00Z', reason: { en: 'A death', cy: 'Marwolaeth' } }],
  };
  expect(changedSince(held, version(START))).toEqual(['holds', 'people']);
});

test('a confirmed policy or a changed address of a person reaches nobody, so it is no change', () => {
  const [first, ...others] = START.people;
  if (!first) throw new Error('no people');
  const confirmed = { ...START, people: [{ ...first, email: 'new@midshirefire.example', acknowledged: [] }, ...others] };
  expect(changedSince(confirmed, version(START))).toEqual([]);
});

test('of a version whose content is no longer kept nothing is said', () => {
  const { content: _content, people: _people, ...old } = version(START);
  expect(changedSince({ ...START, holds: [], people: [] }, old)).toEqual([]);
});
