// @vitest-environment jsdom
// Replies and notices: a policy version in three lines that need not be confirmed again, one notice with its last day, a reply that goes stale and is checked.
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { Publish } from '../../src/desk/publish/publish.tsx';
import { Replies } from '../../src/desk/replies/replies.tsx';
import { versionToConfirm } from '../../src/workspace/policy-version.ts';
import { eventually } from '../fakes/eventually.ts';
import { exampleWorkspace } from '../workspace/example.ts';
import { type Shown, show } from './harness.tsx';

const set = (desk: Shown, label: string, value: string): Promise<void> =>
  act(() => {
    const field = desk.field<HTMLInputElement>(label);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

test('a version has three lines at most, and a minor one is not asked about again', async () => {
  const start = exampleWorkspace();
  const desk = await show(Replies, start);
  await desk.press('Add a version');
  expect(desk.field<HTMLInputElement>('Version').value).toBe('4');
  await set(desk, 'What changed', 'one\ntwo\nthree\nfour');
  await desk.press('Add this version');
  expect(desk.edits).toEqual([]);
  await set(desk, 'What changed', 'one\ntwo\nthree');
  await act(() => [...desk.root.querySelectorAll<HTMLInputElement>('.radios input')].at(-1)?.click());
  await desk.press('Add this version');
  const after = desk.edits[0]?.after ?? start;
  expect(after.policies.at(-1)).toMatchObject({ version: '4', changes: ['one', 'two', 'three'], minorOf: '3' });
  expect(versionToConfirm(after)).toBe('3');
});

test('one notice, in both languages, until its last day', async () => {
  const desk = await show(Replies, exampleWorkspace());
  await desk.press('Write a notice');
  await set(desk, 'Title, in English', 'New rules next week');
  await set(desk, 'Text, in Welsh', 'Darllenwch nhw erbyn dydd Gwener.');
  await desk.press('Keep these changes');
  expect(desk.edits).toEqual([]);
  await set(desk, 'Last day', '2026-12-04');
  await desk.press('Keep these changes');
  expect(desk.edits[0]?.after.notice).toEqual({
    id: 'notice-2026-11-27',
    title: { en: 'New rules next week', cy: 'New rules next week' },
    text: { en: 'Darllenwch nhw erbyn dydd Gwener.', cy: 'Darllenwch nhw erbyn dydd Gwener.' },
    until: '2026-12-04',
  });
});

test('a standard reply past its day says so, and one that the rules would stop is shown as such while it is written', async () => {
  const old = { id: 'bins', topic: 'Bins', text: { en: 'On Monday.', cy: 'Ddydd Llun.' }, expires: '2026-01-01' };
  const desk = await show(Replies, { ...exampleWorkspace(), responses: [old] });
  expect(desk.text()).toMatch(/Bins.*1 January 2026/);
  await desk.press('Write a reply');
  await set(desk, 'Topic', 'Elections');
  await set(desk, 'Reply, in English', 'Vote Labour on Thursday!');
  await eventually(() => expect(desk.root.querySelector('.dialog-body .note[data-tone=warn]')?.textContent).toMatch(/\w/));
  expect(await desk.axe()).toEqual([]);
});

test('Welsh that only repeats the English does not stay behind when the English is changed', async () => {
  const start = { ...exampleWorkspace(), responses: [{ id: 'complaints', topic: 'Complaints', text: { en: 'Write to us.', cy: 'Write to us.' } }] };
  const desk = await show(Replies, start);
  await desk.press('Change Complaints');
  expect(desk.field<HTMLTextAreaElement>('Reply, in Welsh').value).toBe('');
  await set(desk, 'Reply, in English', 'Send us a private message.');
  await desk.press('Keep these changes');
  expect(desk.edits[0]?.after.responses[0]?.text).toEqual({ en: 'Send us a private message.', cy: 'Send us a private message.' });
});

const STOPPED = { id: 'elections', topic: 'Elections', text: { en: 'Vote Labour on Thursday!', cy: 'Vote Labour on Thursday!' } };
const FINE = { id: 'bins', topic: 'Bins', text: { en: 'On Monday.', cy: 'Ddydd Llun.' } };

test.each([
  ['en', 'The rules would stop this reply: '],
  ['cy', 'Byddai’r rheolau’n atal yr ateb hwn: '],
] as const)('a kept reply that the rules would stop is marked in the list, in %s; one that they let go is not', async (language, words) => {
  const desk = await show(Replies, { ...exampleWorkspace(), responses: [STOPPED, FINE] }, { language });
  const marks = (): string[] => [...desk.root.querySelectorAll('.role-list .note')].map((note) => (note.textContent ?? '').replaceAll("'", '’'));
  await eventually(() => expect(marks()).toHaveLength(1));
  expect(marks()[0]).toContain(words);
  expect(desk.root.querySelector('.role-list .note')?.closest('li')?.textContent).toContain('Elections');
  expect(await desk.axe()).toEqual([]);
});

test('it is said before signing, and stands in nobody’s way', async () => {
  const lines = async (responses: (typeof FINE)[]): Promise<readonly string[]> => {
    const desk = await show(Publish, { ...exampleWorkspace(), responses });
    await eventually(() => expect(desk.text()).not.toContain('Reading the rules'));
    return [...desk.root.querySelectorAll('.checks > li')].map((line) => `${line.getAttribute('data-tone')}: ${line.textContent}`);
  };
  expect((await lines([FINE, STOPPED])).find((line) => line.includes('replies'))).toMatch(
    /^warn: Worth a look: Standard replies that the rules would stop: 1\. .*Elections: \w.*See/,
  );
  expect((await lines([FINE])).find((line) => line.includes('reply'))).toMatch(/^good: Good: No standard reply is stopped by the rules\./);
});
