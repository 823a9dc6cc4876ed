// @vitest-environment jsdom
// Signers who were changed count once a version has carried that to people; a root key that is lost has a way out; and a key form says what is wrong.
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { NewAccount } from '../../src/desk/accounts/new-account.tsx';
import type { FileActions } from '../../src/desk/file/file-actions.ts';
import { MyKey } from '../../src/desk/publish/my-key.tsx';
import { Publish } from '../../src/desk/publish/publish.tsx';
import { RootKey } from '../../src/desk/publish/root-key.tsx';
import { Start } from '../../src/desk/start/start.tsx';
import type { Workspace } from '../../src/model/workspace.ts';
import { newKey } from '../../src/packs/index.ts';
import { changedSince } from '../../src/workspace/publications.ts';
import { currentRoot, fingerprint, later, rootState, SIGNER_DAYS, withRoot } from '../../src/workspace/roots.ts';
import { signedFirst } from '../../src/workspace/signing.ts';
import { eventually } from '../fakes/eventually.ts';
import { exampleWorkspace } from '../workspace/example.ts';
import { type Shown, show, TODAY } from './harness.tsx';

vi.hoisted(() => {
  // The bytes of this environment are none to jose, which knows those of Node, and its files have no stream.
  globalThis.Uint8Array = new TextEncoder().encode('').constructor as typeof Uint8Array;
  globalThis.Blob = process.getBuiltinModule('node:buffer').Blob as unknown as typeof Blob;
});
const NOW = new Date(`${TODAY}T10:00:00Z`);
const WORDS = 'four plain words here';
const [root, ruth, ana] = [await newKey(), await newKey(), await newKey()];
const signer = ({ kid, key }: typeof ruth, name: string) => ({ kid, key, name, expires: later(NOW, SIGNER_DAYS) });
const both = await withRoot({ ...exampleWorkspace(), signers: [signer(ruth, 'Ruth Ansell'), signer(ana, 'Ana Reyes')] }, root, NOW);
const made = await signedFirst(both, { now: NOW, note: 'First', approvedBy: 'Head', hand: ruth });
const out: Workspace = { ...made, publications: made.publications.map((one) => ({ ...one, state: 'published', publishedOn: TODAY })) };
const [first] = out.publications;
if (first === undefined) throw new Error('no version');
const without = await withRoot({ ...out, signers: out.signers.slice(0, 1) }, root, NOW);

async function type(desk: Shown, label: string, value: string): Promise<void> {
  const field = desk.field<HTMLInputElement>(label);
  field.value = value;
  await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
}
async function choosesPassphrase(desk: Shown, label: string): Promise<void> {
  await type(desk, label, WORDS);
  await type(desk, 'The same again', WORDS);
}

test('a signer who was removed is named as counting on, until the next version is published', async () => {
  expect(changedSince(out, first)).toEqual([]);
  expect(rootState(without, NOW)).toBe('ready');
  expect(changedSince(without, first)).toEqual(['signers']);
  const desk = await show(Publish, without);
  await eventually(() => expect(desk.text()).not.toContain('Reading the rules'));
  expect(desk.text()).toContain('Changed since version 1: nobody has it yet');
  expect(desk.text()).toContain('Who may sign: until then a signer who was removed still counts');
  expect(desk.text()).not.toContain('What is left to do now');
});

test('the update file that people have can be saved again, and a signer who has gone since is no row of letters', async () => {
  const desk = await show(Publish, { ...without, signers: [] });
  await desk.press('Save the update file again');
  expect(desk.downloads).toEqual([{ name: 'whichhat-update.json', content: first.document }]);
  expect(desk.text()).toContain('a signer who was removed since');
  expect(desk.text()).not.toContain(ruth.kid.slice(0, 8));
});

test('also with a workspace open the second signer finds where to sign a file', async () => {
  const desk = await show(() => <Start file={{} as FileActions} />, out);
  expect(desk.text()).toContain('Sign a file I was sent');
  desk.field('Choose the file to sign');
});

test('a dialog with something to fill in begins at its first field, not at the cross', async () => {
  const desk = await show(() => <NewAccount close={() => undefined} />, out);
  expect(document.activeElement).toBe(desk.field('Account'));
});

test.each([
  ['removed and not yet published', without, 'The signers above count from the next version that you publish.'],
  ['as published', out, 'The signers above are in force.'],
])('the card of the root key, signers %s', async (_, workspace, says) => {
  const desk = await show(() => <RootKey state="ready" />, workspace);
  expect(desk.text()).toContain(says);
  expect(await desk.axe()).toEqual([]);
});

test('a lost root key is replaced by another one: the signers stay, everybody joins again, and a version that waits is given up', async () => {
  const waiting = await signedFirst(out, { now: NOW, note: 'Second', approvedBy: 'Head', hand: ruth });
  const desk = await show(() => <RootKey state="ready" />, waiting);
  expect(desk.text()).toContain('Everybody joins again with a new code and new words');
  await choosesPassphrase(desk, 'Passphrase for the root key');
  await desk.press('Make a new root key: everybody joins again');
  await eventually(() => expect(desk.edits).toHaveLength(1));
  const [edit] = desk.edits;
  if (edit === undefined) throw new Error('nothing was done');
  expect(edit.lasting).toBe(true);
  expect(edit.label).toContain('send everybody their new join code');
  expect(JSON.parse(String(desk.downloads[0]?.content))).toMatchObject({ whichhat: 'key', role: 'root' });
  const { after } = edit;
  expect(after.roots).toHaveLength(1);
  expect(currentRoot(after)?.signingKeys.map(({ kid }) => kid)).toEqual(out.signers.map(({ kid }) => kid));
  expect(await fingerprint(after)).not.toBe(await fingerprint(out));
  expect(after.publications.map(({ state }) => state)).toEqual(['published', 'abandoned']);
  expect(changedSince(after, first)).toContain('signers');
  expect(desk.field<HTMLInputElement>('Passphrase for the root key').value).toBe('');
});

test('a key form that is refused leads to the first field that is wrong', async () => {
  const desk = await show(() => <MyKey mine={undefined} reload={async () => undefined} />, both);
  await type(desk, 'Your name', 'Ruth Ansell');
  HTMLElement.prototype.scrollIntoView = () => undefined;
  await desk.press('Make my key');
  await eventually(() => expect(document.activeElement).toBe(desk.field('Passphrase for the recovery file')));
});

test('that a key was made is said once its form is gone, so that the focus is looked after', async () => {
  let gone = (): void => undefined;
  const reload = (): Promise<void> =>
    new Promise((resume) => {
      gone = resume;
    });
  const desk = await show(() => <MyKey mine={undefined} reload={reload} />, both);
  await type(desk, 'Your name', 'Ruth Ansell');
  await choosesPassphrase(desk, 'Passphrase for the recovery file');
  await desk.press('Make my key');
  await eventually(() => expect(desk.downloads).toHaveLength(1));
  expect(desk.said).toEqual([]);
  gone();
  await eventually(() => expect(desk.said).toEqual(['Your key is on this device. Put the downloaded recovery file in the safe.']));
});
