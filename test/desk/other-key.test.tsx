// @vitest-environment jsdom
// A key file of another organisation is refused before its passphrase is asked for, in one sentence, wherever a key is taken out of the safe.
import { expect, test } from 'vitest';
import { keyFileText } from '../../src/desk/publish/key-file.ts';
import { KeyFromFile } from '../../src/desk/publish/key-from-file.tsx';
import { exampleWorkspace } from '../workspace/example.ts';
import { show } from './harness.tsx';

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
  expect(desk.said).toHaveLength(1);
  expect(opened).toEqual([]);
});
