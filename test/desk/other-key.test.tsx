// @vitest-environment jsdom
// A key file of another organisation is refused before its passphrase is asked for, in one sentence, wherever a key is taken out of the safe.
import { expect, test, vi } from 'vitest';
import { keyFileText } from '../../src/desk/publish/key-file.ts';
import { KeyFromFile } from '../../src/desk/publish/key-from-file.tsx';
import { RootKey } from '../../src/desk/publish/root-key.tsx';
import { newKey } from '../../src/packs/index.ts';
import { later, SIGNER_DAYS, withRoot } from '../../src/workspace/roots.ts';
import { exampleWorkspace } from '../workspace/example.ts';
import { show, TODAY } from './harness.tsx';

vi.hoisted(() => {
  // The bytes of this environment are none to jose, which knows those of Node.
  globalThis.Uint8Array = new TextEncoder().encode('').constructor as typeof Uint8Array;
});
const fileOf = (role: 'signing' | 'root', organisation: string): File =>
  new File([keyFileText({ role, organisation, name: 'Ana Reyes', kid: 'k', locked: 'l' })], 'key.json');

test.each([
  ['signing', 'en', 'That key file is of another organisation, harrowdale, so nothing was taken from it. Choose the file that was made for '],
  ['root', 'en', 'That key file is of another organisation, harrowdale, so nothing was taken from it. Choose the file that was made for '],
  ['root', 'cy', 'Ffeil allwedd sefydliad arall, harrowdale, yw honno, felly ni chymerwyd dim ohoni. Dewiswch y ffeil a wnaed ar gyfer '],
] as const)('a %s key, in %s', async (role, language, says) => {
  const workspace = exampleWorkspace();
  const { id, name } = workspace.organisation;
  const opened: string[] = [];
  const Tab = () => (
    <KeyFromFile
      kind={role}
      label="Key"
      open={async (file) => {
        opened.push(file.organisation);
        return true;
      }}
    />
  );
  const desk = await show(Tab, workspace, { language });
  await desk.give('Key', fileOf(role, 'harrowdale'));
  expect(desk.said).toEqual([`${says}${name}.`]);
  expect(desk.root.querySelector('[type=password]')).toBeNull();
  await desk.give('Key', fileOf(role, id));
  expect(desk.root.querySelector('[type=password]')).not.toBeNull();
  // The recovery code is of the workspace: whoever has forgotten the passphrase of a key is not sent to fetch it.
  expect(desk.text()).toContain(language === 'en' ? 'The recovery code of the workspace does not open it.' : 'Nid yw cod adfer y gweithle yn ei hagor.');
  expect(desk.said).toHaveLength(1);
  expect(opened).toEqual([]);
});

test('another root key of the same organisation, as a trial leaves one, is refused: every device would refuse what it signs', async () => {
  const [root, other, ruth] = [await newKey(), await newKey(), await newKey()];
  const now = new Date(`${TODAY}T10:00:00Z`);
  const signer = { kid: ruth.kid, key: ruth.key, name: 'Ruth Ansell', expires: later(now, SIGNER_DAYS) };
  const made = await withRoot({ ...exampleWorkspace(), signers: [signer] }, root, now);
  const behind = { ...made, signers: [{ ...signer, expires: later(now, SIGNER_DAYS - 1) }] };
  await expect(withRoot(behind, other, now)).rejects.toThrow('not the root key in force');
  const desk = await show(() => <RootKey state="behind" />, behind);
  const file = (kid: string): File =>
    new File([keyFileText({ role: 'root', organisation: made.organisation.id, name: 'Root key', kid, locked: 'l' })], 'root.json');
  await desk.give('Use the root key', file(other.kid));
  expect(desk.said[0]).toContain('That is another root key than the one your people know, so nothing was taken from it.');
  expect(desk.root.querySelector('[autocomplete=current-password]')).toBeNull();
  await desk.give('Use the root key', file(root.kid));
  expect(desk.root.querySelector('[autocomplete=current-password]')).not.toBeNull();
  expect(desk.edits).toEqual([]);
});
