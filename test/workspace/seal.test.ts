// The workspace file: opens with the passphrase or the recovery code, says what is wrong when it does not, and holds nothing in the clear.
import { expect, test } from 'vitest';
import { isDamaged, isRecoveryCode, openWorkspace, sealWorkspace } from '../../src/workspace/seal.ts';
import { CODE, exampleWorkspace } from './example.ts';

const WORKSPACE = exampleWorkspace();
const sealed = await sealWorkspace(WORKSPACE, 'four words and more');
const faultOf = async (text: string, secret = 'four words and more'): Promise<string> => {
  const opened = await openWorkspace(text, secret);
  return opened.ok ? 'opened' : opened.fault;
};
interface SealedFile {
  format: number;
  jwe: { ciphertext: string; recipients: { header: { p2c: number } }[] };
}
const changed = (path: (file: SealedFile) => void): string => {
  const file: SealedFile = JSON.parse(sealed);
  path(file);
  return JSON.stringify(file);
};
const laterFormat = changed((file) => {
  file.format = 2;
});
const laterParts = changed((file) => {
  file.format = 2;
  Object.assign(file, { padding: 'a part that this version does not know' });
});
const changedByte = changed(({ jwe }) => {
  jwe.ciphertext = `A${jwe.ciphertext.slice(1)}B`;
});
const endlessRounds = changed(({ jwe }) => {
  for (const { header } of jwe.recipients) header.p2c = 2_000_000_000;
});

test('what was sealed comes back as it was', async () => {
  expect(await openWorkspace(sealed, 'four words and more')).toEqual({ ok: true, workspace: WORKSPACE });
});

test('the recovery code opens it too, typed as people type', async () => {
  for (const typed of [CODE, CODE.toLowerCase(), CODE.replaceAll('-', ' '), CODE.replaceAll('0', 'O').replaceAll('1', 'l')])
    expect((await openWorkspace(sealed, typed)).ok).toBe(true);
  expect(isRecoveryCode(WORKSPACE, CODE.toLowerCase())).toBe(true);
  expect(isRecoveryCode(WORKSPACE, 'four words and more')).toBe(false);
});

test('nothing of it is in the clear, and two savings share no bytes', async () => {
  expect(sealed).not.toMatch(/Midshire|Carter|kelling/i);
  const again = JSON.parse(await sealWorkspace(WORKSPACE, 'four words and more'));
  expect(again.jwe.ciphertext.slice(0, 40)).not.toBe(JSON.parse(sealed).jwe.ciphertext.slice(0, 40));
  expect(again.jwe.iv).not.toBe(JSON.parse(sealed).jwe.iv);
});

test.each([
  ['a wrong passphrase', sealed, 'another passphrase', 'wrong-passphrase'],
  ['no passphrase', sealed, '', 'wrong-passphrase'],
  ['another file', '{"hello":1}', undefined, 'not-a-workspace'],
  ['no file at all', '', undefined, 'not-a-workspace'],
  ['a file cut short', sealed.slice(0, -400), undefined, 'damaged'],
  ['a changed byte', changedByte, undefined, 'damaged'],
  ['a later format', laterFormat, undefined, 'too-new'],
  ['a later format with parts of its own', laterParts, undefined, 'too-new'],
  ['rounds that would keep the page busy', endlessRounds, undefined, 'wrong-passphrase'],
])('%s is told apart', async (_name, text, secret, fault) => {
  expect(await faultOf(text, secret)).toBe(fault);
});

test('that no secret will open it is known before one is given, and a later version is not taken for damage', async () => {
  for (const text of [sealed.slice(0, -400), changedByte, 'Dear all', '']) expect(await isDamaged(text)).toBe(true);
  for (const text of [sealed, laterFormat, laterParts]) expect(await isDamaged(text)).toBe(false);
});
