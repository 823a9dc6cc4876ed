// The signing key of a device and its recovery file: what is not whole is refused where it enters, and the file brings the key back.
import { expect, test } from 'vitest';
import { deviceKey, makeDeviceKey, restoreDeviceKey } from '../../src/desk/publish/device-key.ts';
import { keyFileIn, keyFileText } from '../../src/desk/publish/key-file.ts';
import { shelves } from '../fakes/shelves.ts';

const ORGANISATION = 'midshire';
const PASSPHRASE = 'four plain words here';
const device = shelves();
const made = await makeDeviceKey(device, ORGANISATION, 'Ruth Ansell', PASSPHRASE);
if (!made.ok) throw new Error(made.detail);
const { key, recovery } = made;

test('the key is on the device, and its recovery file brings it back on another one', async () => {
  expect(await deviceKey(device, ORGANISATION)).toEqual(key);
  const file = keyFileIn(recovery);
  if (file === undefined) throw new Error('not a key file');
  expect(file).toMatchObject({ role: 'signing', organisation: ORGANISATION, name: 'Ruth Ansell', kid: key.kid });
  const other = shelves();
  expect(await restoreDeviceKey(other, ORGANISATION, file, 'another passphrase')).toBeUndefined();
  expect(await deviceKey(other, ORGANISATION)).toBeUndefined();
  expect(await restoreDeviceKey(other, ORGANISATION, file, PASSPHRASE)).toMatchObject({ kid: key.kid, name: 'Ruth Ansell' });
  expect(await deviceKey(other, ORGANISATION)).toMatchObject({ kid: key.kid, key: key.key });
});

test.each<readonly [what: string, kept: unknown]>([
  ['nothing', undefined],
  ['a word', 'key'],
  ['no name', { ...key, name: undefined }],
  ['a name that is none', { ...key, name: 7 }],
  ['a thumbprint of another length', { ...key, kid: 'short' }],
  ['no public half', { ...key, key: undefined }],
  ['a public half with more in it', { ...key, key: { ...key.key, d: 'secret' } }],
  ['no hand to sign with', { ...key, signWith: { type: 'private' } }],
])('kept on the device, %s is no key', async (_, kept) => {
  const spoilt = shelves();
  await spoilt.put('keys', `signing ${ORGANISATION}`, kept);
  expect(await deviceKey(spoilt, ORGANISATION)).toBeUndefined();
});

test.each<readonly [what: string, change: object]>([
  ['another kind of file', { whichhat: 'workspace' }],
  ['no role', { role: undefined }],
  ['a role that is none', { role: 'owner' }],
  ['no locked key', { locked: undefined }],
  ['a name that is none', { name: ['Ruth'] }],
  ['no organisation', { organisation: null }],
])('with %s a file is no key file', (_, change) => {
  const whole: object = JSON.parse(recovery);
  expect(keyFileIn(JSON.stringify(whole))).toBeDefined();
  expect(keyFileIn(JSON.stringify({ ...whole, ...change }))).toBeUndefined();
});

test('a letter, a list and half a key file are no key files', () => {
  for (const text of ['Dear all', '[]', 'null', '', recovery.slice(0, -20)]) expect(keyFileIn(text), text).toBeUndefined();
});

test('the key of another organisation is not taken, and the key that is here stays', async () => {
  const other = shelves();
  const theirs = await makeDeviceKey(other, 'harrowdale', 'Ana Reyes', PASSPHRASE);
  const file = theirs.ok ? keyFileIn(theirs.recovery) : undefined;
  if (file === undefined) throw new Error('not a key file');
  const here = shelves();
  expect(await restoreDeviceKey(here, ORGANISATION, file, PASSPHRASE)).toBeUndefined();
  expect(here.there.size).toBe(0);
  expect(await restoreDeviceKey(device, ORGANISATION, file, PASSPHRASE)).toBeUndefined();
  expect(await deviceKey(device, ORGANISATION)).toEqual(key);
});

test('a root key is not taken for a signing key', async () => {
  const file = keyFileIn(recovery);
  const root = file && keyFileIn(keyFileText({ ...file, role: 'root' }));
  if (root === undefined) throw new Error('not a key file');
  expect(await restoreDeviceKey(shelves(), ORGANISATION, root, PASSPHRASE)).toBeUndefined();
});
