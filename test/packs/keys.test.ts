// Keys at rest: locked by a passphrase, at a cost that a forged file cannot raise.
import { CompactEncrypt } from 'jose';
import { describe, expect, it } from 'vitest';
import { lockKey, newKey, openKey, publicHalf, SHORTEST_PASSPHRASE } from '../../src/packs/index.ts';
import { namedRightly } from '../../src/packs/keys.ts';

const PASSPHRASE = 'three plain words and môr';
const FEW = 1_000;

describe('keys', () => {
  it('open again with their passphrase, however its letters are composed, and with no other', async () => {
    const key = await newKey();
    const locked = await lockKey(key, PASSPHRASE, FEW);
    expect((await openKey(locked, PASSPHRASE.normalize('NFD')))?.secret).toEqual(key.secret);
    expect(await openKey(locked, `${PASSPHRASE} `)).toBeUndefined();
    expect(await openKey('nonsense', PASSPHRASE)).toBeUndefined();
    expect(locked).not.toContain(key.secret.d);
    expect(SHORTEST_PASSPHRASE).toBeGreaterThanOrEqual(12);
  });

  it('are locked with as many rounds as is good practice unless a test says otherwise', { timeout: 30_000 }, async () => {
    const [header] = (await lockKey(await newKey(), PASSPHRASE)).split('.');
    expect(JSON.parse(Buffer.from(header as string, 'base64url').toString())).toMatchObject({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', p2c: 210_000 });
  });

  it('do not make the machine work for hours because a forged file says so', { timeout: 30_000 }, async () => {
    const hours = await new CompactEncrypt(new TextEncoder().encode('{}'))
      .setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM' })
      .setKeyManagementParameters({ p2c: 2_000_001 })
      .encrypt(new TextEncoder().encode(PASSPHRASE));
    expect(await openKey(hours, PASSPHRASE)).toBeUndefined();
  });

  it('go by their own thumbprint, and only the public half is for others', async () => {
    const [key, other] = [await newKey(), await newKey()];
    expect(await namedRightly(key)).toBe(true);
    expect(await namedRightly({ kid: other.kid, key: key.key })).toBe(false);
    expect(publicHalf(key)).toEqual({ kid: key.kid, key: key.key });
    expect(JSON.stringify(publicHalf(key))).not.toContain(key.secret.d);
  });
});
