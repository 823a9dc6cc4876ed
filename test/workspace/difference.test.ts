// Two people and one file: nothing that only one of them did is lost, and nothing is decided for them where both did something.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Workspace, workspaceSchema } from '../../src/model/workspace.ts';
import { differences, merged } from '../../src/workspace/difference.ts';
import { entriesOf, fromEntries, sameValue } from '../../src/workspace/entries.ts';
import { withItem, withoutItem } from '../../src/workspace/items.ts';
import { messagesOf } from '../fakes/given.ts';
import { exampleWorkspace } from './example.ts';

const BASE = exampleWorkspace();
const deputy = (workspace: Workspace, id: string, name: string): Workspace => {
  const account = workspace.accounts.find((one) => one.id === id);
  if (!account) throw new Error(`no account ${id}`);
  return withItem(workspace, 'accounts', { ...account, deputy: name });
};

test.each(['en', 'cy'] as const)('in %s every part that can differ has a name for the person who chooses', (language) => {
  const words = messagesOf(language);
  const parts = Object.keys(workspaceSchema.shape).filter((part) => part !== 'type' && part !== 'format');
  expect(parts.filter((part) => words[`desk_part_${part}`] === undefined)).toEqual([]);
});

test('entries taken apart and put together are the same workspace', () => {
  expect(sameValue(fromEntries(BASE, entriesOf(BASE).values()), BASE)).toBe(true);
});

test('different things changed by two people are both kept, without a question', () => {
  const mine = deputy(BASE, 'kelling-fb', 'Ana Reyes');
  const theirs = withoutItem(deputy(BASE, 'midshire-fb', 'Sam Carter'), 'elections', 'local-2026');
  expect(differences(BASE, mine, theirs).map(({ key, mine: one, theirs: other, conflict }) => [key, one, other, conflict])).toEqual([
    ['accounts/midshire-fb', 'nothing', 'changed', false],
    ['accounts/kelling-fb', 'changed', 'nothing', false],
    ['elections/local-2026', 'nothing', 'removed', false],
  ]);
  const both = merged(BASE, mine, theirs, new Map());
  expect(both.accounts.map(({ deputy: name }) => name)).toEqual(['Sam Carter', 'Ana Reyes', undefined, undefined, undefined, undefined]);
  expect(both.elections.map(({ id }) => id)).toEqual(['local-2027']);
});

test('the same thing changed by both is a choice, and the choice is kept', () => {
  const [mine, theirs] = [deputy(BASE, 'kelling-fb', 'Ana Reyes'), deputy(BASE, 'kelling-fb', 'Sam Carter')];
  const [first] = differences(BASE, mine, theirs);
  expect(first).toMatchObject({ key: 'accounts/kelling-fb', conflict: true });
  const named = (workspace: Workspace): string | undefined => workspace.accounts.find(({ id }) => id === 'kelling-fb')?.deputy;
  expect(named(merged(BASE, mine, theirs, new Map([['accounts/kelling-fb', 'mine']])))).toBe('Ana Reyes');
  expect(named(merged(BASE, mine, theirs, new Map()))).toBe('Sam Carter');
});

test('removed by one and changed by the other is a choice; the same change by both is none', () => {
  const gone = withoutItem(BASE, 'accounts', 'kelling-fb');
  expect(differences(BASE, gone, deputy(BASE, 'kelling-fb', 'Ana Reyes'))[0]?.conflict).toBe(true);
  expect(differences(BASE, gone, gone)[0]?.conflict).toBe(false);
});

const edit = fc.oneof(
  fc.tuple(fc.constantFrom(...BASE.accounts.map(({ id }) => id)), fc.string({ minLength: 1 })).map(
    ([id, name]) =>
      (now: Workspace) =>
        now.accounts.some((one) => one.id === id) ? deputy(now, id, name) : now,
  ),
  fc.constantFrom(...BASE.accounts.map(({ id }) => id)).map((id) => (now: Workspace) => withoutItem(now, 'accounts', id)),
  fc.string({ minLength: 1 }).map((name) => (now: Workspace) => ({ ...now, lists: { ...now.lists, [`local-${name}`]: { about: name, items: [] } } })),
);

test('whatever two people do: merging with nobody’s work gives one’s own, and choosing one side everywhere keeps that side', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 6 }), fc.array(edit, { maxLength: 6 }), (here, there) => {
      const mine = here.reduce((now, act) => act(now), BASE);
      const theirs = there.reduce((now, act) => act(now), BASE);
      expect(sameEntries(merged(BASE, mine, BASE, new Map()), mine)).toBe(true);
      expect(sameEntries(merged(BASE, BASE, theirs, new Map()), theirs)).toBe(true);
      const both = merged(BASE, mine, theirs, new Map(differences(BASE, mine, theirs).map(({ key }) => [key, 'mine'])));
      for (const { key, mine: did } of differences(BASE, mine, theirs)) {
        const from = did === 'nothing' ? theirs : mine;
        expect(sameValue(entriesOf(both).get(key)?.value, entriesOf(from).get(key)?.value)).toBe(true);
      }
    }),
  );
});

const sameEntries = (one: Workspace, other: Workspace): boolean => {
  const [a, b] = [entriesOf(one), entriesOf(other)];
  return a.size === b.size && [...a].every(([key, { value }]) => sameValue(value, b.get(key)?.value));
};
