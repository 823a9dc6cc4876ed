// The mix that people would see, and the drafts whose verdict changes.
import { expect, test } from 'vitest';
import { parsedCore } from '../../src/packs/core.ts';
import { draftOf, exampleDrafts, postsIn } from '../../src/workspace/drafts.ts';
import { lawOf } from '../../src/workspace/law.ts';
import { measured, mixOf, verdictChanges } from '../../src/workspace/measure.ts';
import { CORE, exampleWorkspace } from './example.ts';

const core = parsedCore(CORE);
const workspace = exampleWorkspace();
const NOW = new Date('2026-06-20T10:00:00Z');
const drafts = ['The library is open until eight tonight.', 'Vote Labour on Thursday!'].map((text) => draftOf(text, text, 'corporate', NOW));
const before = measured(lawOf(core, workspace, NOW).policy, drafts);

test('levels are counted, and each rule knows its drafts', () => {
  expect(before.levels).toEqual({ clear: 1, advice: 0, warn: 0, block: 1 });
  expect(before.fires.get('party-promotion')).toEqual(['Vote Labour on Thursday!']);
});

test('shares are of what people see', () => {
  expect(mixOf({ levels: { clear: 900, advice: 80, warn: 15, block: 5 } })).toEqual({ advice: 0.8, warn: 0.15, block: 0.05 });
  expect(mixOf({ levels: { clear: 9, advice: 0, warn: 0, block: 0 } })).toEqual({ advice: 0, warn: 0, block: 0 });
});

test('a rule switched off changes exactly the drafts it fired on', () => {
  const off = { ...workspace, changes: [{ rule: 'party-promotion', level: 'off' as const, reason: 'to try', until: '2026-12-31' }] };
  const changes = verdictChanges(before, measured(lawOf(core, off, NOW).policy, drafts));
  expect(changes.map(({ draft, was }) => [draft, was.level])).toEqual([['Vote Labour on Thursday!', 'block']]);
  expect(verdictChanges(before, before)).toEqual([]);
});

test('a row that is no draft is left out, a pasted post twice counts once', () => {
  expect(exampleDrafts([{ id: 'a', text: 'b', actingAs: 'corporate' }, { nothing: true }]).map(({ id }) => id)).toEqual(['a']);
  expect(postsIn('one\ntwo\n\n three \n \nthree')).toEqual(['one\ntwo', 'three']);
});
